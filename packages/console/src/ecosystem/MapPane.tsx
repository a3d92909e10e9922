import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Paper from '@mui/material/Paper';
import { ReactFlowProvider } from '@xyflow/react';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { ErrorPanel } from '../shared/ErrorPanel';
import { useLostFocus } from '../shared/useLostFocus';
import { useArrangement } from './arrange/useArrangement';
import type { PlacedLine } from './arrange/place';
import { ArrangingNotice } from './canvas/ArrangingNotice';
import { Legend } from './canvas/Legend';
import { MapCanvas } from './canvas/MapCanvas';
import { MapTools } from './canvas/MapTools';
import { useCamera } from './canvas/useCamera';
import { useCameraMoves } from './canvas/useCameraMoves';
import { MAP_KEYS } from './canvas/useMapKeys';
import { spaceShape } from './canvas/spaceShape';
import { litByChanges, type Comparison } from './compare/comparison';
import type { MapPalette } from './draw/palette';
import type { MapEdits } from './edit/useMapEdits';
import type { IndexedGraph, MapTie } from './graph/mapGraph';
import { looseHeading } from './mapWords';
import { SHEET_SHARE, SidePanel } from './panel/SidePanel';
import { choicesKey, type MapState } from './state/mapState';
import type { MapView } from './state/mapView';
import { useMapActions } from './state/useMapActions';
import type { ChangeState } from './state/useMapState';
import type { Arranged } from './arrange/useArrangement';

interface MapPaneProps {
  view: MapView;
  state: MapState;
  change: ChangeState;
  palette: MapPalette;
  /** Size and day of the map. */
  caption: string;
  isPhone: boolean;
  isWide: boolean;
  /** What the search found: brought to the middle. */
  found: { id: string } | null;
  /** The two days that are compared, if any are. */
  comparison: Comparison | null;
  /** What an officer enters; null for readers. */
  edits: MapEdits | null;
  /** Says something to the reader. */
  say: (words: string) => void;
  /** Tells the page what is drawn now, for the picture. */
  onArranged: (arranged: Arranged) => void;
}

/** The map with its panel, filling what is left of the window; enlarged, all of it. */
export function MapPane(props: MapPaneProps) {
  const [isEnlarged, setIsEnlarged] = useState(false);
  // The map is drawn anew in its other place, where the button that was pressed is gone: the focus goes to the map.
  const [hasMoved, setHasMoved] = useState(false);
  const move = () => {
    setIsEnlarged(!isEnlarged);
    setHasMoved(true);
  };
  const pane = (
    <ReactFlowProvider>
      <Pane {...props} isEnlarged={isEnlarged} onEnlarge={move} takesFocus={hasMoved} />
    </ReactFlowProvider>
  );
  if (!isEnlarged) return pane;
  // A dialog keeps the keyboard on the map while it covers the page.
  return (
    <Dialog fullScreen open onClose={move} aria-label="The map, enlarged">
      {pane}
    </Dialog>
  );
}

interface PaneProps extends MapPaneProps {
  isEnlarged: boolean;
  onEnlarge: () => void;
  takesFocus: boolean;
}

function Pane({
  view,
  state,
  change,
  palette,
  caption,
  isPhone,
  isWide,
  found,
  comparison,
  edits,
  say,
  onArranged,
  isEnlarged,
  onEnlarge,
  takesFocus,
}: PaneProps) {
  const frame = useRef<HTMLDivElement>(null);
  // Enlarged, it stands over the page, which keeps its own.
  useLostFocus(frame);
  // As the window is now: resizing it, or opening a panel beside the map, does not throw the map about.
  const [shape] = useState(() => spaceShape(window, isEnlarged));
  const [tidied, setTidied] = useState(0);
  const { arranged, isArranging, error } = useArrangement(view.shown, {
    direction: state.lanes ? 'DOWN' : state.direction,
    shape,
    lanes: state.lanes,
    choices: `${choicesKey(state)} ${tidied}`,
  });
  const isUnderSheet = isPhone && (state.selected !== null || comparison !== null);
  const coveredBelow = useCallback(() => (isUnderSheet ? coveredBySheet(frame.current) : 0), [isUnderSheet]);
  const camera = useCamera(coveredBelow);
  const helpId = useId();
  const lit = useMemo(
    () => view.lit ?? (comparison ? litByChanges(comparison.changes, view.shown) : null),
    [view.lit, view.shown, comparison],
  );
  const isListed = comparison !== null && state.selected === null;
  const fit = useCameraMoves(camera, arranged, view, found, isListed ? (lit?.nodes ?? null) : null);
  const lines = arranged?.arrangement.lines;
  const selectedLine = useMemo(() => lineOf(lines, state), [lines, state]);
  useEffect(() => {
    // The sheet leaves the upper part of the window: the map belongs there.
    if (isUnderSheet) frame.current?.scrollIntoView({ block: 'start' });
  }, [isUnderSheet]);
  useEffect(() => {
    if (arranged) onArranged(arranged);
  }, [arranged, onArranged]);

  const { selectNode, selectLine, focusNode, clear } = useMapActions(view, state, change);

  return (
    <Paper
      ref={frame}
      variant="outlined"
      sx={{
        display: 'flex',
        flexDirection: 'column',
        overflow: 'hidden',
        scrollMarginTop: 68,
        borderRadius: 2.5,
        flex: 1,
        minHeight: isPhone ? 'max(70dvh, 380px)' : 420,
        // Room to bring the map above the sheet.
        mb: isUnderSheet ? `${SHEET_SHARE * 100}dvh` : undefined,
        ...(isEnlarged ? { borderRadius: 0, border: 0 } : {}),
      }}
    >
      <Box data-heir=".react-flow" sx={{ display: 'flex', flex: 1, minHeight: 0 }}>
        <Box sx={{ position: 'relative', flex: 1, minWidth: 0 }}>
          <Button
            variant="contained"
            onClick={() => change({ view: 'TABLE' })}
            sx={{ position: 'absolute', left: 12, top: 12, zIndex: 7, '&:not(:focus)': unseen }}
          >
            Read this map as a table
          </Button>
          <p id={helpId} hidden>
            {MAP_KEYS.map(([keys, what]) => `${keys}: ${what}.`).join(' ')}
          </p>
          {error && (
            <Box sx={{ p: 2 }}>
              <ErrorPanel message={`The map could not be arranged. ${error.message}`} />
            </Box>
          )}
          {arranged && (
            <MapCanvas
              graph={arranged.graph}
              arrangement={arranged.arrangement}
              palette={palette}
              lit={lit}
              changes={comparison?.changes ?? null}
              foldedAt={view.foldedAt}
              edits={edits}
              selectedNode={view.selectedNode?.id ?? null}
              selectedLine={selectedLine}
              label={`Map: ${caption}. The table says the same in words.`}
              helpId={helpId}
              looseHeading={looseHeading(state)}
              withMiniMap={isWide && state.selected === null}
              camera={camera}
              onFit={fit}
              onSelectNode={selectNode}
              onSelectLine={selectLine}
              onFocusNode={focusNode}
              onClear={clear}
              takesFocus={takesFocus}
            >
              <MapTools
                camera={camera}
                onFit={fit}
                onTidy={() => setTidied(tidied + 1)}
                isEnlarged={isEnlarged}
                onEnlarge={onEnlarge}
              />
            </MapCanvas>
          )}
          {isArranging && <ArrangingNotice nodes={view.shown.nodes.length} isFirst={!arranged} />}
        </Box>
        <SidePanel
          view={view}
          ties={selectedLine?.line.ties ?? tieOf(view.shown, state)}
          state={state}
          change={change}
          comparison={comparison}
          edits={edits}
          palette={palette}
          say={say}
          isSheet={isPhone}
        />
      </Box>
      <Legend
        graph={view.shown}
        palette={palette}
        caption={caption}
        isComparing={comparison !== null}
        isFolded={isPhone}
      />
    </Paper>
  );
}

/** There for the keyboard and for screen readers, which reach it before the map. */
const unseen = { clipPath: 'inset(50%)', pointerEvents: 'none' } as const;

/** How much of the frame lies under the sheet with the details. */
function coveredBySheet(frame: HTMLElement | null): number {
  const bottom = frame?.getBoundingClientRect().bottom ?? 0;
  return Math.max(0, bottom - window.innerHeight * (1 - SHEET_SHARE));
}

/** The selected tie alone, until its line is drawn. */
function tieOf({ tieById }: IndexedGraph, { selected }: MapState): MapTie[] {
  const tie = selected && 'tie' in selected && tieById.get(selected.tie);
  return tie ? [tie] : [];
}

/** The line that the selected tie shares. */
function lineOf(lines: readonly PlacedLine[] | undefined, { selected }: MapState): PlacedLine | null {
  if (!selected || !('tie' in selected)) return null;
  return lines?.find(({ line }) => line.ties.some((tie) => tie.id === selected.tie)) ?? null;
}
