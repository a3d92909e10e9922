import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import EditIcon from '@mui/icons-material/EditOutlined';
import MoreIcon from '@mui/icons-material/MoreVert';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { NodeRef } from '../../shared/NodeLink';
import { toolsId } from '../treeEdit';
import { useEditing, type Step } from './editing';

/** What can be done to a part where it stands. Its button also takes Alt with an arrow, which moves the part a step. */
export function PartTools({ part }: { part: NodeRef }) {
  const { step, start, intentsOf } = useEditing();
  const onStep = { up: step(part, -1), down: step(part, 1) };
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = { ArrowUp: onStep.up, ArrowDown: onStep.down }[event.key];
    if (!event.altKey || !wanted) return;
    event.preventDefault();
    wanted.take();
  };
  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  return (
    <>
      <IconButton
        id={toolsId(part.id)}
        className="no-print"
        size="small"
        aria-label={`Change ${part.reference ?? part.name}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={(event) => setAnchor(event.currentTarget)}
        onKeyDown={onKeyDown}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        // A step that cannot be taken is reached all the same, and says why.
        slotProps={{ list: { disabledItemsFocusable: true } }}
      >
        {stepItem('Move up', 'Alt + up', <UpIcon />, onStep.up, choose)}
        {stepItem('Move down', 'Alt + down', <DownIcon />, onStep.down, choose)}
        <Divider />
        <MenuItem onClick={choose(() => start(part, null))}>
          <ListItemIcon>
            <EditIcon fontSize="small" />
          </ListItemIcon>
          <ListItemText>Edit …</ListItemText>
        </MenuItem>
        {intentsOf(part).map((intent) => (
          <MenuItem
            key={intent.key}
            onClick={choose(() => start(part, intent))}
            sx={intent.isDangerous ? { color: 'error.main' } : {}}
          >
            <ListItemText inset>{intent.label}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/** A menu looks at the items themselves, so that this is no component of its own. */
function stepItem(
  label: string,
  keys: string,
  icon: ReactNode,
  { take, hindrance }: Step,
  choose: (act: () => void) => () => void,
) {
  return (
    <MenuItem
      aria-disabled={hindrance !== null}
      onClick={hindrance === null ? choose(take) : undefined}
      sx={hindrance === null ? {} : { color: 'text.secondary', cursor: 'default' }}
    >
      <ListItemIcon sx={{ '& svg': { fontSize: '1.25rem' } }}>{icon}</ListItemIcon>
      <ListItemText secondary={hindrance}>{label}</ListItemText>
      {/* Others hear it from the shortcuts of the button. */}
      <Typography variant="caption" color="textSecondary" aria-hidden sx={{ ml: 3 }}>
        {keys}
      </Typography>
    </MenuItem>
  );
}
