import DownIcon from '@mui/icons-material/SouthOutlined';
import LanesIcon from '@mui/icons-material/ViewStreamOutlined';
import RightIcon from '@mui/icons-material/EastOutlined';
import Button from '@mui/material/Button';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState, type ReactNode } from 'react';
import type { MapState } from '../state/mapState';
import type { ChangeState } from '../state/useMapState';

type Layout = 'DOWN' | 'RIGHT' | 'LANES';

const layouts: Readonly<Record<Layout, { label: string; meaning: string; icon: ReactNode }>> = {
  DOWN: { label: 'Top down', meaning: 'What answers to something stands under it', icon: <DownIcon /> },
  RIGHT: { label: 'Left to right', meaning: 'The same, turned: good for long names', icon: <RightIcon /> },
  LANES: {
    label: 'Lanes',
    meaning: 'Boards of one type side by side in a lane of their own',
    icon: <LanesIcon />,
  },
};

/** How the map is arranged. */
export function LayoutChoice({ state, change }: { state: MapState; change: ChangeState }) {
  const [at, setAt] = useState<HTMLElement | null>(null);
  const chosen: Layout = state.lanes ? 'LANES' : state.direction;
  const choose = (layout: Layout) => {
    setAt(null);
    change({ lanes: layout === 'LANES', direction: layout === 'RIGHT' ? 'RIGHT' : 'DOWN' });
  };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={layouts[chosen].icon}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        onClick={(event) => setAt(event.currentTarget)}
        sx={{ minHeight: 40, bgcolor: 'background.paper' }}
      >
        {layouts[chosen].label}
      </Button>
      <Menu anchorEl={at} open={at !== null} onClose={() => setAt(null)}>
        {(['DOWN', 'RIGHT', 'LANES'] as const).map((layout) => (
          <MenuItem key={layout} selected={layout === chosen} onClick={() => choose(layout)}>
            <ListItemIcon>{layouts[layout].icon}</ListItemIcon>
            <ListItemText primary={layouts[layout].label} secondary={layouts[layout].meaning} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
