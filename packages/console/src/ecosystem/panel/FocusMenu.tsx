import FocusIcon from '@mui/icons-material/CenterFocusStrongOutlined';
import Button from '@mui/material/Button';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState, type MouseEvent } from 'react';
import { focusChoices, focusWords, type FocusHow } from '../graph/focus';
import { focusOn, withHow } from '../state/focusOn';
import type { NodePanelProps } from './NodePanel';

/** Shows one part of the map: what has to do with this node, in one of several senses. */
export function FocusMenu({ node, view, change }: Pick<NodePanelProps, 'node' | 'view' | 'change'>) {
  const [at, setAt] = useState<HTMLElement | null>(null);
  const isFocused = view.focusNode?.id === node.id;
  const open = (event: MouseEvent<HTMLElement>) => setAt(event.currentTarget);
  const choose = (how: FocusHow) => {
    setAt(null);
    change({ focus: withHow(focusOn(node, view.whole, null), how), path: null });
  };
  return (
    <>
      <Button
        variant="outlined"
        size="small"
        startIcon={<FocusIcon />}
        // One button for both: it keeps the keyboard.
        {...(isFocused
          ? { 'aria-pressed': true, onClick: () => change({ focus: null }) }
          : { 'aria-haspopup': 'menu', 'aria-expanded': at !== null, onClick: open })}
      >
        {isFocused ? 'Clear the focus' : 'Focus'}
      </Button>
      <Menu anchorEl={at} open={at !== null} onClose={() => setAt(null)}>
        {focusChoices(node).map((how) => (
          <MenuItem key={how} onClick={() => choose(how)}>
            <ListItemText
              primary={focusWords[how].label}
              secondary={focusWords[how].meaning}
              slotProps={{ secondary: { sx: { whiteSpace: 'normal', maxWidth: 340 } } }}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
