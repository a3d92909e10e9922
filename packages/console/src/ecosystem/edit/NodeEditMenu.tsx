import EditIcon from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '../../shared/paths';
import type { MapNode } from '../graph/mapGraph';
import type { MapEdit } from './mapEdit';
import type { MapEdits } from './useMapEdits';

interface NodeEditItemsProps {
  node: MapNode;
  begin: (edit: MapEdit) => void;
}

/** What an officer can do to a node of the map. */
export function NodeEditItems({ node, begin }: NodeEditItemsProps) {
  const isBoard = node.kind === 'BOARD' && node.standing !== 'ENDED';
  const ends = [
    ['MERGE', 'Merge it with other boards …'],
    ['REPLACE', 'Replace it by another board …'],
    ['DISSOLVE', 'Dissolve it …'],
  ] as const;
  return [
    <MenuItem key="connect" onClick={() => begin({ what: 'CONNECT', from: node, to: null })}>
      <ListItemText primary="Connect to …" secondary="Adds a tie to anything else on the map" />
    </MenuItem>,
    <MenuItem key="edit" component={Link} to={paths.edit(node)}>
      Edit what it says …
    </MenuItem>,
    ...(isBoard && node.standing === 'CURRENT'
      ? ends.map(([how, label]) => (
          <MenuItem key={how} onClick={() => begin({ what: 'SUCCESSION', how, board: node })}>
            {label}
          </MenuItem>
        ))
      : []),
  ];
}

/** The same as a button, beside what else can be done with the node. */
export function NodeEditMenu({ node, edits }: { node: MapNode; edits: MapEdits }) {
  const [at, setAt] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        variant="outlined"
        size="small"
        startIcon={<EditIcon />}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        onClick={(event) => setAt(event.currentTarget)}
      >
        Change
      </Button>
      <Menu anchorEl={at} open={at !== null} onClose={() => setAt(null)}>
        <NodeEditItems
          node={node}
          begin={(edit) => {
            setAt(null);
            edits.begin(edit);
          }}
        />
      </Menu>
    </>
  );
}
