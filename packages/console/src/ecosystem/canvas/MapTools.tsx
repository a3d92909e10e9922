import FitIcon from '@mui/icons-material/FitScreenOutlined';
import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import TidyIcon from '@mui/icons-material/AutoFixHighOutlined';
import ZoomInIcon from '@mui/icons-material/Add';
import ZoomOutIcon from '@mui/icons-material/Remove';
import EnlargeIcon from '@mui/icons-material/OpenInFullOutlined';
import ReduceIcon from '@mui/icons-material/CloseFullscreenOutlined';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Popover from '@mui/material/Popover';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import type { Camera } from './useCamera';
import { MAP_KEYS } from './useMapKeys';

interface MapToolsProps {
  camera: Camera;
  onFit: () => void;
  /** Arranges everything anew, where things that came and went left it untidy. */
  onTidy: () => void;
  isEnlarged: boolean;
  onEnlarge: () => void;
}

/** Zoom, fit, enlarge and the help for the keyboard, at the edge of the map. */
export function MapTools({ camera, onFit, onTidy, isEnlarged, onEnlarge }: MapToolsProps) {
  const [helpAt, setHelpAt] = useState<HTMLElement | null>(null);
  return (
    <Paper
      variant="outlined"
      className="nopan no-print"
      component="fieldset"
      aria-label="View of the map"
      sx={{
        position: 'absolute',
        m: 0,
        p: 0,
        minWidth: 0,
        right: 12,
        bottom: 24,
        zIndex: 5,
        display: 'grid',
        borderRadius: 2,
      }}
    >
      <Tool label="Zoom in" onClick={() => camera.zoomBy(1.35)}>
        <ZoomInIcon />
      </Tool>
      <Tool label="Zoom out" onClick={() => camera.zoomBy(1 / 1.35)}>
        <ZoomOutIcon />
      </Tool>
      <Tool label="Fit the whole map" onClick={onFit}>
        <FitIcon />
      </Tool>
      <Tool label="Arrange the map anew" onClick={onTidy}>
        <TidyIcon />
      </Tool>
      <Tool label={isEnlarged ? 'Back to the page' : 'Enlarge the map over the page'} onClick={onEnlarge}>
        {isEnlarged ? <ReduceIcon /> : <EnlargeIcon />}
      </Tool>
      <Divider />
      <Tool label="Keys for the map" onClick={(target) => setHelpAt(target)}>
        <KeyboardIcon />
      </Tool>
      <Popover
        open={helpAt !== null}
        anchorEl={helpAt}
        onClose={() => setHelpAt(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        slotProps={{
          paper: { sx: { p: 2, maxWidth: 400 }, 'aria-label': 'Keys for the map', role: 'dialog' },
        }}
      >
        <Typography variant="h3" component="h2" gutterBottom>
          Keys for the map
        </Typography>
        <Typography variant="body2" color="textSecondary" gutterBottom>
          Press Tab until the map is outlined, then:
        </Typography>
        <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '6px 16px' }}>
          {MAP_KEYS.map(([keys, what]) => (
            <Box key={keys} sx={{ display: 'contents' }}>
              <Box component="dt" sx={{ fontWeight: 650, whiteSpace: 'nowrap' }}>
                {keys}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {what}
              </Box>
            </Box>
          ))}
        </Box>
      </Popover>
    </Paper>
  );
}

interface ToolProps {
  label: string;
  onClick: (target: HTMLElement) => void;
  children: ReactNode;
}

function Tool({ label, onClick, children }: ToolProps) {
  return (
    <Tooltip title={label} placement="left">
      <IconButton aria-label={label} onClick={(event) => onClick(event.currentTarget)}>
        {children}
      </IconButton>
    </Tooltip>
  );
}
