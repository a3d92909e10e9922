import AddIcon from '@mui/icons-material/Add';
import UndoIcon from '@mui/icons-material/Undo';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { kinds } from '../../shared/kinds';
import type { MapNode } from '../graph/mapGraph';
import type { MapEdits } from './useMapEdits';

interface EditBarProps {
  edits: MapEdits;
  /** From which a tie is added. */
  selected: MapNode | null;
}

/** Adds to the map, and takes the last step back. */
export function EditBar({ edits, selected }: EditBarProps) {
  const [at, setAt] = useState<HTMLElement | null>(null);
  const { last } = edits;
  const begin = (edit: Parameters<typeof edits.begin>[0]) => {
    setAt(null);
    edits.begin(edit);
  };
  const why = last && typeof last.undo !== 'function' ? last.undo.why : null;
  return (
    <>
      <Button
        variant="contained"
        startIcon={<AddIcon />}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        onClick={(event) => setAt(event.currentTarget)}
        sx={{ minHeight: 40 }}
      >
        Add
      </Button>
      <Menu anchorEl={at} open={at !== null} onClose={() => setAt(null)}>
        <MenuItem onClick={() => begin({ what: 'ADD', resource: 'boards' })}>A board …</MenuItem>
        <MenuItem onClick={() => begin({ what: 'ADD', resource: 'plans' })}>A plan …</MenuItem>
        <MenuItem
          disabled={!selected}
          onClick={() => selected && begin({ what: 'CONNECT', from: selected, to: null })}
        >
          {selected
            ? `A tie of this ${kinds[selected.kind].label.toLowerCase()} …`
            : 'A tie: select one end first'}
        </MenuItem>
      </Menu>
      {last && (
        <Tooltip title={why ?? last.done}>
          {/* A disabled button gives no events to the tooltip; what surrounds it does. */}
          <span>
            <Button
              variant="outlined"
              startIcon={<UndoIcon />}
              disabled={why !== null}
              loading={edits.isUndoing}
              loadingPosition="start"
              onClick={() => void edits.undo()}
              sx={{ minHeight: 40, bgcolor: 'background.paper' }}
            >
              {why === null ? 'Undo the last step' : 'The last step cannot be undone'}
            </Button>
          </span>
        </Tooltip>
      )}
    </>
  );
}
