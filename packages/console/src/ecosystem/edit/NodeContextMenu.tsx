import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { MapNode } from '../graph/mapGraph';
import { boxElementId } from '../canvas/NodeBox';
import { NodeEditItems } from './NodeEditMenu';
import type { MapEdits } from './useMapEdits';

interface NodeContextMenuProps {
  node: MapNode;
  edits: MapEdits | null;
  onSelect: (node: MapNode) => void;
  onFocus: (node: MapNode) => void;
  onClose: () => void;
}

/** What can be done with the node that the keyboard has reached, or that was pressed with the other button. */
export function NodeContextMenu({ node, edits, onSelect, onFocus, onClose }: NodeContextMenuProps) {
  const act = (what: () => void) => () => {
    onClose();
    what();
  };
  return (
    <Menu
      open
      anchorEl={() => document.getElementById(boxElementId(node.id)) ?? document.body}
      onClose={onClose}
      slotProps={{ list: { 'aria-label': node.name } }}
    >
      <MenuItem onClick={act(() => onSelect(node))}>Open its details</MenuItem>
      <MenuItem onClick={act(() => onFocus(node))}>Focus on it</MenuItem>
      {edits && (
        <NodeEditItems
          node={node}
          begin={(edit) => {
            onClose();
            edits.begin(edit);
          }}
        />
      )}
    </Menu>
  );
}
