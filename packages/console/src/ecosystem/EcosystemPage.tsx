import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Snackbar from '@mui/material/Snackbar';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useTheme, type Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useCallback, useEffect, useState } from 'react';
import { formatDate } from '../shared/dates';
import { ErrorPanel } from '../shared/ErrorPanel';
import { kinds } from '../shared/kinds';
import { PageHeader } from '../shared/PageHeader';
import { count } from '../shared/terms';
import { warmUp } from './arrange/elkWorker';
import type { Arranged } from './arrange/useArrangement';
import { ActiveChips } from './controls/ActiveChips';
import { CopyLink } from './controls/CopyLink';
import { ExportMenu } from './controls/ExportMenu';
import { ToolBar } from './controls/ToolBar';
import { darkMap, lightMap } from './draw/palette';
import { mapSvg } from './export/mapSvg';
import type { MapNode } from './graph/mapGraph';
import { MapPane } from './MapPane';
import { addressName, type MapView } from './state/mapView';
import type { MapState } from './state/mapState';
import { useMapState } from './state/useMapState';
import { MapTables } from './table/MapTables';
import { useEcosystem } from './useEcosystem';
import { useMapView } from './useMapView';

/** The living map: who oversees what, on any day, as a drawing and as tables. */
export function EcosystemPage() {
  const [state, change] = useMapState();
  const { whole, day, isComplete, isLoading, error, reload } = useEcosystem(state.asAt);
  const view = useMapView(whole, state);
  const palette = useTheme().palette.mode === 'dark' ? darkMap : lightMap;
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'), { noSsr: true });
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'), { noSsr: true });
  useEffect(() => {
    void warmUp();
  }, []);
  const [arranged, setArranged] = useState<Arranged | null>(null);
  const [message, setMessage] = useState<string | null>(null);

  const [found, setFound] = useState<{ id: string } | null>(null);

  const find = useCallback(
    (node: MapNode) => {
      if (!whole) return;
      setFound({ id: node.id });
      change({ selected: { node: addressName(node, whole) }, view: 'MAP' });
    },
    [whole, change],
  );
  const counts = view ? countsOf(view, day) : '';

  return (
    <Box sx={state.view === 'MAP' ? fillingWindow : undefined}>
      <Box sx={pageHead}>
        <PageHeader title="Ecosystem" />
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <ViewTabs view={state.view} onChange={(next) => change({ view: next })} />
          <CopyLink say={setMessage} isSmall={isPhone} />
          <ExportMenu
            fileName={`golden-thread-map-${day}`}
            say={setMessage}
            isSmall={isPhone}
            draw={
              arranged && view && state.view === 'MAP'
                ? () =>
                    mapSvg(arranged.graph, arranged.arrangement, palette, pictureText(view, state, counts))
                : null
            }
          />
        </Box>
      </Box>
      <Box component="output" aria-live="polite" sx={hidden}>
        {isLoading ? 'Loading the map' : counts}
      </Box>
      {error && !whole && <ErrorPanel message={error.message} onRetry={reload} />}
      {!isComplete && (
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          The register holds more than one map can show: some of it is missing here.
        </Typography>
      )}
      {isLoading && !error && <LinearProgress aria-label="Loading the map" sx={{ mb: 1 }} />}
      {view && (
        <>
          <ToolBar
            view={view}
            state={state}
            change={change}
            palette={palette}
            onFind={find}
            isPhone={isPhone}
          />
          <ActiveChips view={view} state={state} change={change} />
          <Box
            role="tabpanel"
            id="map-view"
            aria-labelledby={state.view === 'MAP' ? 'map-tab' : 'table-tab'}
            sx={{ mt: 1.5, flex: 1, display: 'flex', flexDirection: 'column', minHeight: 0 }}
          >
            {view.shown.nodes.length === 0 ? (
              <Typography>Nothing of these kinds is in the register on this day.</Typography>
            ) : state.view === 'TABLE' ? (
              <MapTables view={view} asAt={state.asAt} />
            ) : (
              <MapPane
                view={view}
                state={state}
                change={change}
                palette={palette}
                caption={counts}
                isPhone={isPhone}
                isWide={isWide}
                found={found}
                onArranged={setArranged}
              />
            )}
          </Box>
        </>
      )}
      <Snackbar
        open={message !== null}
        message={message}
        autoHideDuration={5000}
        onClose={() => setMessage(null)}
      />
    </Box>
  );
}

function ViewTabs({
  view,
  onChange,
}: {
  view: MapState['view'];
  onChange: (view: MapState['view']) => void;
}) {
  return (
    <Tabs
      value={view}
      onChange={(_event, next: MapState['view']) => onChange(next)}
      aria-label="Map or table"
      sx={{ minHeight: 36, mr: 1 }}
    >
      <Tab value="MAP" label="Map" id="map-tab" aria-controls="map-view" sx={tab} />
      <Tab value="TABLE" label="Table" id="table-tab" aria-controls="map-view" sx={tab} />
    </Tabs>
  );
}

/** "83 nodes, 99 ties as at 21 November 2026" */
function countsOf({ shown, lit }: MapView, day: string): string {
  const all = `${count(shown.nodes.length, 'node')}, ${count(shown.ties.length, 'tie')} as at ${formatDate(day)}`;
  return lit ? `${all}; ${count(lit.nodes.size, 'node')} and ${count(lit.ties.size, 'tie')} stand out` : all;
}

function pictureText({ focusNode }: MapView, { kinds: shown, focus }: MapState, counts: string) {
  const what = new Intl.ListFormat('en-GB').format(shown.map((kind) => kinds[kind].plural.toLowerCase()));
  return {
    title: focus?.hidesRest && focusNode ? `Around ${focusNode.name}` : `Who oversees what: ${what}`,
    subtitle: counts,
    looseHeading: 'No ties recorded to what is shown',
    source: 'Golden Thread: every tie is cited from a published paper in the register.',
  };
}

/** On a large screen the map takes what the window leaves, and the page does not scroll. */
const fillingWindow = {
  display: 'flex',
  flexDirection: 'column',
  // 60 px of app bar, and the padding of the page.
  height: { md: 'calc(100dvh - 60px - 44px)' },
  minHeight: { md: 620 },
  mb: { md: -2 },
  mt: { md: -1.5 },
} as const;

const pageHead = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  justifyContent: 'space-between',
  alignItems: 'flex-end',
  mb: 1.75,
  '& > header': { mb: 0 },
} as const;

const tab = {
  minHeight: 36,
  minWidth: 72,
  py: 0.5,
  textTransform: 'none',
  fontWeight: 600,
  fontSize: '0.9375rem',
} as const;

const hidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
