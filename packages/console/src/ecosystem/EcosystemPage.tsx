import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import Typography from '@mui/material/Typography';
import { useTheme, type Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Suspense, lazy, useCallback, useMemo, useRef, useState } from 'react';
import { formatDate, today } from '../shared/dates';
import { Empty } from '../shared/Empty';
import { ErrorPanel } from '../shared/ErrorPanel';
import { PageHeader } from '../shared/PageHeader';
// What arranges the map gets ready before the page is first drawn, also for who comes from another page.
import './ahead';
import type { Arranged } from './arrange/useArrangement';
import { ActiveChips } from './controls/ActiveChips';
import { CopyLink } from './controls/CopyLink';
import { ExportMenu } from './controls/ExportMenu';
import { ToolBar } from './controls/ToolBar';
import { ViewTabs } from './controls/ViewTabs';
import { darkMap, lightMap } from './draw/palette';
import { mapSvg } from './export/mapSvg';
import type { MapNode } from './graph/mapGraph';
import { EditBar } from './edit/EditBar';
import type { LastStep } from './edit/mapEdit';
import { useMapEdits } from './edit/useMapEdits';
import { LiveNews } from './LiveNews';
import { LoadingMap } from './LoadingMap';
import { MapPane } from './MapPane';
import { countsOf, pictureText } from './mapWords';
import { DEFAULT_STATE, inOrder, isChanged, type MapState } from './state/mapState';
import { addressName } from './state/mapView';
import { useEndedTie } from './state/useEndedTie';
import { useMapState } from './state/useMapState';
import { MapTables } from './table/MapTables';
import { TimeBar } from './time/TimeBar';
import { useEcosystem } from './useEcosystem';
import { useMapView } from './useMapView';
import { BesidePageContext } from '../shared/unsaved';
import { unseen } from '../shared/unseen';
import { useLostFocus } from '../shared/useLostFocus';

/** Forms are loaded by those who enter something. */
const MapDialogs = lazy(async () => ({ default: (await import('./edit/MapDialogs')).MapDialogs }));

/** The living map: who oversees what, on any day, as a drawing and as tables. */
export function EcosystemPage() {
  const [given, change] = useMapState();
  const now = today();
  const state = useMemo(() => inOrder(given, now), [given, now]);
  const { whole, changes, day, from, isComplete, isLoading, error, reload } = useEcosystem(
    state.asAt,
    state.since,
  );
  const view = useMapView(whole, state);
  const palette = useTheme().palette.mode === 'dark' ? darkMap : lightMap;
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'), { noSsr: true });
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'), { noSsr: true });
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
  const chooseView = useCallback((next: MapState['view']) => change({ view: next }), [change]);
  const comparison = useMemo(
    () => (changes && from ? { from, to: day, changes } : null),
    [changes, from, day],
  );
  const edits = useMapEdits(change);
  useEndedTie(isLoading ? null : view, day, state, change);
  const page = useRef<HTMLDivElement>(null);
  useLostFocus(page);
  const counts = view ? countsOf(view, day, comparison) : '';

  return (
    <Box ref={page} sx={state.view === 'MAP' ? fillingWindow : undefined}>
      <Box sx={pageHead}>
        <PageHeader title="Ecosystem" />
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          {edits && <EditBar edits={edits} selected={view?.selectedNode ?? null} />}
          <ViewTabs view={state.view} onChange={chooseView} />
          <CopyLink say={setMessage} isSmall={isPhone} />
          {state.view === 'MAP' && (
            <ExportMenu
              fileName={`golden-thread-map-${day}`}
              say={setMessage}
              isSmall={isPhone}
              // Light also in the dark: pictures go into papers.
              draw={
                arranged && view
                  ? () =>
                      mapSvg(
                        arranged.graph,
                        arranged.arrangement,
                        lightMap,
                        pictureText(view, state, counts),
                        changes,
                      )
                  : null
              }
            />
          )}
        </Box>
      </Box>
      <Box component="output" aria-live="polite" sx={unseen}>
        {isLoading ? 'Loading the map' : counts}
      </Box>
      {error && !whole && <ErrorPanel message={error.message} onRetry={reload} />}
      {!isComplete && (
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          The register holds more than one map can show: some of it is missing here.
        </Typography>
      )}
      {isLoading && !error && <LoadingMap isFirst={!view} />}
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
          <TimeBar state={given} change={change} isLoading={isLoading} />
          <ActiveChips view={view} state={state} change={change} />
          {view.isSomethingMissing && !isLoading && !isAwaited(edits?.last, state) && (
            <Alert severity="info" variant="outlined" sx={{ mt: 1.25 }}>
              What this address points to is not on the map of {formatDate(day)}: it had ended, or had not
              begun. Choose another day under “As at”.
            </Alert>
          )}
          <Box
            role="tabpanel"
            id="map-view"
            aria-labelledby={state.view === 'MAP' ? 'map-tab' : 'table-tab'}
            data-heir="aside h2"
            sx={{ mt: 1.5, flex: 1, display: 'flex', flexDirection: 'column', minHeight: 0 }}
          >
            {view.shown.nodes.length === 0 ? (
              <Empty words="Nothing of these kinds is in the register on this day. Show other kinds, or choose another day under “As at”.">
                {isChanged(state) && (
                  <Button variant="outlined" onClick={() => change({ ...DEFAULT_STATE, view: state.view })}>
                    Show boards and plans as at today
                  </Button>
                )}
              </Empty>
            ) : state.view === 'TABLE' ? (
              <MapTables
                view={view}
                asAt={state.asAt}
                comparison={comparison}
                palette={palette}
                change={change}
                say={setMessage}
              />
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
                comparison={comparison}
                edits={edits}
                say={setMessage}
                onArranged={setArranged}
              />
            )}
          </Box>
        </>
      )}
      {edits?.open && whole && (
        <Suspense fallback={null}>
          <BesidePageContext value>
            <MapDialogs edit={edits.open} whole={whole} onDone={edits.finish} onClose={edits.cancel} />
          </BesidePageContext>
        </Suspense>
      )}
      <LiveNews />
      <Snackbar
        open={message !== null}
        message={message}
        autoHideDuration={5000}
        onClose={() => setMessage(null)}
      />
    </Box>
  );
}

/** Whether what was just entered is to be shown, which the map may not have yet. */
function isAwaited(last: LastStep | null | undefined, { selected }: MapState): boolean {
  return selected !== null && JSON.stringify(last?.shows) === JSON.stringify(selected);
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
