import '@xyflow/react/dist/base.css';
import Box from '@mui/material/Box';
import { MiniMap, ReactFlow, useStore, type ReactFlowState } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Arrangement, PlacedLine } from '../arrange/place';
import type { Changes } from '../compare/changes';
import type { MapPalette } from '../draw/palette';
import { nodeLook } from '../draw/style';
import { NodeContextMenu } from '../edit/NodeContextMenu';
import type { MapEdits } from '../edit/useMapEdits';
import { useTieDrawing } from '../edit/useTieDrawing';
import type { IndexedGraph, MapNode } from '../graph/mapGraph';
import type { MapView } from '../state/mapView';
import { canvasStyles } from './canvasStyles';
import { useDistance } from './useDistance';
import { LineLayer } from './LineLayer';
import { NodeBox, boxElementId, type BoxNode } from './NodeBox';
import { useBoxes } from './useBoxes';
import { MAX_ZOOM, MIN_ZOOM, type Camera } from './useCamera';
import { useMapKeys } from './useMapKeys';

interface MapCanvasProps {
  graph: IndexedGraph;
  arrangement: Arrangement;
  palette: MapPalette;
  lit: MapView['lit'];
  /** What came, went or changed, of two days that are compared. */
  changes: Changes | null;
  foldedAt: MapView['foldedAt'];
  edits: MapEdits | null;
  selectedNode: string | null;
  selectedLine: PlacedLine | null;
  label: string;
  helpId: string;
  looseHeading: string;
  withMiniMap: boolean;
  camera: Camera;
  onFit: () => void;
  onSelectNode: (node: MapNode) => void;
  onSelectLine: (line: PlacedLine) => void;
  onFocusNode: (node: MapNode) => void;
  /** Whether there was anything to clear. */
  onClear: () => boolean;
  /** Takes the focus of the keyboard when it appears. */
  takesFocus: boolean;
  children: ReactNode;
}

const nodeTypes = { box: NodeBox };

/** The drawing itself: one stop of the Tab key, in which the arrow keys go from node to node. */
export function MapCanvas(props: MapCanvasProps) {
  const { graph, arrangement, palette, lit, selectedNode, selectedLine, camera } = props;
  const { onSelectNode, onFocusNode, onClear, onFit, edits } = props;
  const [menuOf, setMenuOf] = useState<string | null>(null);
  const drawTie = useTieDrawing(graph, edits);
  const menuNode = menuOf === null ? undefined : graph.byId.get(menuOf);
  const [reached, setReached] = useState(selectedNode);
  // What was last selected, wherever that was done, is where the keyboard goes on.
  const [selectedLast, setSelectedLast] = useState(selectedNode);
  if (selectedNode !== selectedLast) {
    setSelectedLast(selectedNode);
    if (selectedNode !== null) setReached(selectedNode);
  }
  const [hovered, setHovered] = useState<string | null>(null);
  const active = reached !== null && arrangement.nodes.has(reached) ? reached : selectedNode;
  const ends = useMemo(
    () => (selectedLine ? [selectedLine.line.source, selectedLine.line.target] : []),
    [selectedLine],
  );
  const boxes = useBoxes(graph, arrangement, palette, {
    selected: selectedNode,
    active,
    lit: lit?.nodes ?? null,
    ends,
    changes: props.changes?.nodes ?? null,
    foldedAt: props.foldedAt,
  });
  const drawing = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.takesFocus) drawing.current?.focus();
  }, [props.takesFocus]);
  const distance = useDistance();
  const isWholeInView = useStore((store) => holdsAll(store, arrangement));
  const styles = useMemo(() => canvasStyles(palette), [palette]);

  const reach = useCallback(
    (id: string) => {
      setReached(id);
      const place = arrangement.nodes.get(id);
      if (place) camera.reveal(place);
    },
    [arrangement, camera],
  );
  const keys = useMemo(() => {
    const withNode = (act: (node: MapNode) => void) => (id: string) => {
      const node = graph.byId.get(id);
      if (node) act(node);
    };
    return {
      reach,
      select: withNode(onSelectNode),
      focus: withNode(onFocusNode),
      menu: setMenuOf,
      connect: withNode((node) => edits?.begin({ what: 'CONNECT', from: node, to: null })),
      clear: onClear,
      zoomBy: camera.zoomBy,
      fit: onFit,
    };
  }, [graph, camera, reach, onSelectNode, onFocusNode, onClear, onFit, edits]);
  const onKeyDown = useMapKeys(arrangement.nodes, active, keys);

  return (
    <Box className={`is-${distance}`} sx={styles}>
      <ReactFlow<BoxNode>
        ref={drawing}
        nodes={boxes}
        nodeTypes={nodeTypes}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        onlyRenderVisibleElements
        nodesDraggable={false}
        nodesConnectable={edits !== null}
        connectOnClick={false}
        onConnectEnd={drawTie}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        zoomOnDoubleClick={false}
        onNodeClick={(_event, box) => {
          setReached(box.id);
          onSelectNode(box.data.node);
        }}
        onNodeDoubleClick={(_event, box) => onFocusNode(box.data.node)}
        onNodeContextMenu={(event, box) => {
          event.preventDefault();
          setReached(box.id);
          setMenuOf(box.id);
        }}
        onNodeMouseEnter={(_event, box) => setHovered(box.id)}
        onNodeMouseLeave={() => setHovered(null)}
        onPaneClick={onClear}
        tabIndex={0}
        aria-label={props.label}
        aria-describedby={props.helpId}
        aria-activedescendant={active === null ? undefined : boxElementId(active)}
        onKeyDown={onKeyDown}
      >
        <LineLayer
          arrangement={arrangement}
          palette={palette}
          looseHeading={props.looseHeading}
          lit={lit?.ties ?? null}
          selected={selectedLine?.line.id ?? null}
          selectedNode={selectedNode}
          hoveredNode={hovered}
          changes={props.changes?.ties ?? null}
          onSelect={props.onSelectLine}
        />
        {props.withMiniMap && !isWholeInView && (
          <MiniMap<BoxNode>
            position="bottom-right"
            pannable
            zoomable
            ariaLabel={null}
            aria-hidden
            bgColor={palette.ground}
            maskColor={`${palette.quietText}26`}
            nodeBorderRadius={12}
            nodeColor={({ data }) => nodeLook(data.node, palette).stroke}
            style={{
              width: 140,
              height: 96,
              marginRight: 66,
              marginBottom: 24,
              border: `1px solid ${palette.rule}`,
              borderRadius: 8,
            }}
          />
        )}
        {props.children}
      </ReactFlow>
      {menuNode && (
        <NodeContextMenu
          node={menuNode}
          edits={edits}
          onSelect={onSelectNode}
          onFocus={onFocusNode}
          onClose={() => setMenuOf(null)}
        />
      )}
    </Box>
  );
}

/** Whether nothing of the map lies outside the window: then a smaller map beside it tells nothing. */
function holdsAll({ transform: [x, y, zoom], width, height }: ReactFlowState, whole: Arrangement): boolean {
  return x >= -1 && y >= -1 && x + whole.width * zoom <= width + 1 && y + whole.height * zoom <= height + 1;
}
