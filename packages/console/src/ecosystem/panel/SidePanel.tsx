import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useId, useState } from 'react';
import { AsAtProvider } from '../../shared/asAt';
import { ChangesPanel } from '../compare/ChangesPanel';
import type { Comparison } from '../compare/comparison';
import type { MapEdits } from '../edit/useMapEdits';
import type { MapPalette } from '../draw/palette';
import type { MapTie } from '../graph/mapGraph';
import type { MapState } from '../state/mapState';
import type { MapView } from '../state/mapView';
import type { ChangeState } from '../state/useMapState';
import { NodePanel } from './NodePanel';
import { TiePanel } from './TiePanel';

interface SidePanelProps {
  view: MapView;
  /** The ties of the selected line; empty when a node is selected. */
  ties: readonly MapTie[];
  state: MapState;
  change: ChangeState;
  /** The two days that are compared: their list is there while nothing is selected. */
  comparison: Comparison | null;
  edits: MapEdits | null;
  palette: MapPalette;
  say: (words: string) => void;
  isSheet: boolean;
}

/** What is selected: beside the map, or as a sheet from below on a phone. The map stays usable. */
export function SidePanel({
  view,
  ties,
  state,
  change,
  comparison,
  edits,
  palette,
  say,
  isSheet,
}: SidePanelProps) {
  const titleId = useId();
  const { selectedNode } = view;
  const [firstTie] = ties;
  const [closed, setClosed] = useState<string | null>(null);
  const days = comparison && `${comparison.from} ${comparison.to}`;
  const list = comparison && closed !== days ? comparison : null;
  const key = selectedNode?.id ?? firstTie?.id ?? 'changes';
  if (!selectedNode && !firstTie && !list) return null;
  const close = () => {
    if (selectedNode || firstTie) change({ selected: null });
    else setClosed(days);
  };
  return (
    <Box
      component="aside"
      aria-labelledby={titleId}
      data-heir="h2"
      className="no-print"
      sx={isSheet ? sheet : side}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <Box key={key} sx={{ overflowY: 'auto', height: '100%', p: 2.25, pt: 1.75 }}>
        <Tooltip title="Close">
          <IconButton
            aria-label="Close the details"
            onClick={close}
            sx={{ float: 'right', mt: -0.75, mr: -0.75, ml: 1 }}
          >
            <CloseIcon />
          </IconButton>
        </Tooltip>
        <AsAtProvider day={state.asAt ?? undefined}>
          {selectedNode ? (
            <NodePanel
              node={selectedNode}
              view={view}
              state={state}
              change={change}
              edits={edits}
              titleId={titleId}
            />
          ) : list && !firstTie ? (
            <ChangesPanel
              comparison={list}
              view={view}
              change={change}
              palette={palette}
              titleId={titleId}
              say={say}
            />
          ) : (
            <TiePanel
              edits={edits}
              ties={ties}
              view={view}
              asAt={state.asAt}
              change={change}
              titleId={titleId}
            />
          )}
        </AsAtProvider>
      </Box>
    </Box>
  );
}

const side = {
  width: { md: 340, lg: 380 },
  flex: 'none',
  borderLeft: 1,
  borderColor: 'divider',
  bgcolor: 'background.paper',
  minHeight: 0,
  overflowWrap: 'anywhere',
} as const;

/** Part of the window that the sheet takes on a phone. */
export const SHEET_SHARE = 0.46;

const sheet = {
  position: 'fixed',
  left: 0,
  right: 0,
  bottom: 0,
  height: `${SHEET_SHARE * 100}dvh`,
  zIndex: 'drawer',
  borderTop: 1,
  borderColor: 'divider',
  borderRadius: '14px 14px 0 0',
  bgcolor: 'background.paper',
  boxShadow: '0 -6px 24px rgb(0 0 0 / 0.22)',
  overflow: 'hidden',
  overflowWrap: 'anywhere',
} as const;
