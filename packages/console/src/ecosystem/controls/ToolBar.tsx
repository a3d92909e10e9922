import FilterIcon from '@mui/icons-material/TuneOutlined';
import ResetIcon from '@mui/icons-material/RestartAltOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { MapPalette } from '../draw/palette';
import type { MapNode } from '../graph/mapGraph';
import { DEFAULT_STATE, isChanged, type MapState } from '../state/mapState';
import type { MapView } from '../state/mapView';
import type { ChangeState } from '../state/useMapState';
import { FocusChoices } from './FocusChoices';
import { KindToggles } from './KindToggles';
import { LayoutChoice } from './LayoutChoice';
import { NodePicker } from './NodePicker';
import { PopoverButton } from './PopoverButton';
import { SavedViews } from './SavedViews';
import { TieChoices } from './TieChoices';

export interface ToolBarProps {
  view: MapView;
  state: MapState;
  change: ChangeState;
  palette: MapPalette;
  onFind: (node: MapNode) => void;
  isPhone: boolean;
}

/** What is shown; on a phone behind one button. */
export function ToolBar(props: ToolBarProps) {
  const { view, state, change, palette, onFind, isPhone } = props;
  const find = (
    <Box sx={{ flex: isPhone ? '1 1 100%' : '1 1 220px', maxWidth: isPhone ? 'none' : 340 }}>
      <NodePicker
        label="Find on the map"
        nodes={view.whole.nodes}
        value={null}
        isSearch
        onChange={(node) => node && onFind(node)}
      />
    </Box>
  );
  if (isPhone) {
    return (
      <Box sx={row}>
        {find}
        <PhoneFilters {...props} />
      </Box>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.25 }}>
      <Box sx={row}>
        {find}
        <PopoverButton label="Ties" isChanged={hasTieChoices(state)}>
          <TieChoices whole={view.whole} palette={palette} state={state} change={change} />
        </PopoverButton>
        <PopoverButton label="Focus and path" isChanged={state.focus !== null || state.path !== null}>
          <FocusChoices view={view} state={state} change={change} />
        </PopoverButton>
        <PopoverButton label="Saved views" isChanged={false}>
          <SavedViews state={state} change={change} />
        </PopoverButton>
        {state.view === 'MAP' && <LayoutChoice state={state} change={change} />}
        <ResetButton state={state} change={change} />
      </Box>
      <KindToggles whole={view.whole} palette={palette} chosen={state.kinds} change={change} />
    </Box>
  );
}

function hasTieChoices(state: MapState): boolean {
  return state.hiddenTypes.length > 0 || !state.withProposed || !state.withThrough;
}

function ResetButton({ state, change }: Pick<ToolBarProps, 'state' | 'change'>) {
  return (
    <Button
      startIcon={<ResetIcon />}
      disabled={!isChanged(state)}
      onClick={() => change({ ...DEFAULT_STATE, view: state.view })}
      sx={{ minHeight: 40 }}
    >
      Reset
    </Button>
  );
}

function PhoneFilters({ view, state, change, palette }: ToolBarProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<FilterIcon />}
        onClick={() => setIsOpen(true)}
        sx={{ minHeight: 40, bgcolor: 'background.paper' }}
      >
        What is shown
      </Button>
      <Dialog fullScreen open={isOpen} onClose={() => setIsOpen(false)} aria-labelledby="map-filters">
        <DialogTitle id="map-filters" component="h2">
          What is shown
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 3 }}>
          <KindToggles whole={view.whole} palette={palette} chosen={state.kinds} change={change} />
          <FocusChoices view={view} state={state} change={change} />
          <Box>
            <Typography variant="h3" component="h3" gutterBottom>
              Saved views
            </Typography>
            <SavedViews state={state} change={change} />
          </Box>
          <Box>
            <Typography variant="h3" component="h3" gutterBottom>
              Ties
            </Typography>
            <TieChoices whole={view.whole} palette={palette} state={state} change={change} />
          </Box>
        </DialogContent>
        <DialogActions>
          <LayoutChoice state={state} change={change} />
          <ResetButton state={state} change={change} />
          <Button variant="contained" onClick={() => setIsOpen(false)}>
            Done
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

const row = { display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center' } as const;
