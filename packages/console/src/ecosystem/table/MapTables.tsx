import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { AsAtProvider } from '../../shared/asAt';
import { formatDate } from '../../shared/dates';
import { NodeLink, Nothing } from '../../shared/NodeLink';
import { paths } from '../../shared/paths';
import { ProposedMark } from '../../shared/ProposedMark';
import { RelationWord } from '../../shared/RelationshipSentence';
import { count } from '../../shared/terms';
import { ChangesPanel } from '../compare/ChangesPanel';
import type { Comparison } from '../compare/comparison';
import type { MapPalette } from '../draw/palette';
import { tieSentence } from '../graph/sentence';
import { among, indexGraph, type IndexedGraph, type MapNode, type MapTie } from '../graph/mapGraph';
import type { MapView } from '../state/mapView';
import type { ChangeState } from '../state/useMapState';
import { SortableTable } from './SortableTable';
import { nodeColumns, tieColumns } from './rows';

interface MapTablesProps {
  view: MapView;
  asAt: string | null;
  comparison: Comparison | null;
  palette: MapPalette;
  change: ChangeState;
  say: (words: string) => void;
}

/**
 * The same map in words: everything that it shows, and every tie. With a focus or a path, only what stands out.
 */
export function MapTables({ view, asAt, comparison, palette, change, say }: MapTablesProps) {
  const graph = listed(view);
  const nodes = nodeColumns(graph);
  const ties = tieColumns(view.whole);
  const changesId = useId();
  return (
    <AsAtProvider day={asAt ?? undefined}>
      {comparison && (
        <Box component="section" aria-labelledby={changesId} sx={{ mb: 4, maxWidth: 820 }}>
          <ChangesPanel
            comparison={comparison}
            view={view}
            change={change}
            palette={palette}
            titleId={changesId}
            say={say}
          />
        </Box>
      )}
      <Box component="section" sx={{ mb: 4 }}>
        <Typography variant="h2" gutterBottom>
          Ties
        </Typography>
        <SortableTable
          caption={`${count(graph.ties.length, 'tie')}: read each row as a sentence`}
          columns={ties}
          rows={graph.ties}
          idOf={(tie) => tie.id}
          firstSort={{ key: 'source', isDescending: false }}
          cell={(tie, column) => tieCell(tie, column, view.whole, ties)}
        />
      </Box>
      <Box component="section">
        <Typography variant="h2" gutterBottom>
          Boards, plans and everything else shown
        </Typography>
        <SortableTable
          caption={`${count(graph.nodes.length, 'thing')} on this map`}
          columns={nodes}
          rows={graph.nodes}
          idOf={(node) => node.id}
          firstSort={{ key: 'kind', isDescending: false }}
          cell={(node, column) => nodeCell(node, column, nodes)}
        />
      </Box>
    </AsAtProvider>
  );
}

function listed({ shown, lit }: MapView): IndexedGraph {
  if (!lit) return shown;
  const graph = among(shown, lit.nodes);
  return indexGraph({ nodes: graph.nodes, ties: graph.ties.filter((tie) => lit.ties.has(tie.id)) });
}

function nodeCell(node: MapNode, column: string, columns: ReturnType<typeof nodeColumns>) {
  if (column === 'name') return <NodeLink node={node} />;
  if (column === 'from') return node.validFrom ? formatDate(node.validFrom) : <Nothing />;
  const value = columns.find((each) => each.key === column)?.value?.(node);
  return value === '' ? <Nothing /> : value;
}

function tieCell(tie: MapTie, column: string, whole: IndexedGraph, columns: ReturnType<typeof tieColumns>) {
  const end = column === 'source' ? tie.source : column === 'target' ? tie.target : null;
  const node = end && whole.byId.get(end);
  if (node) return <NodeLink node={node} />;
  if (column === 'tie') return <RelationWord type={tie.type} />;
  if (column === 'status' && tie.isProposed) return <ProposedMark />;
  if (column === 'from') return tie.validFrom ? formatDate(tie.validFrom) : <Nothing />;
  if (column === 'papers') return <PapersLink tie={tie} whole={whole} />;
  const value = columns.find((each) => each.key === column)?.value?.(tie);
  return value === '' ? <Nothing words="nothing between" /> : value;
}

/** To the page of the tie, with every paper that states it; what is gathered or read from a plan has none of its own. */
function PapersLink({ tie, whole }: { tie: MapTie; whole: IndexedGraph }) {
  const [only, ...others] = tie.through.length > 0 ? tie.through : [tie];
  if (!only || others.length > 0 || only.type === 'PART_OF') return <Nothing words="see its parts" />;
  return (
    <Link
      component={RouterLink}
      to={paths.relationship(only.id)}
      aria-label={`Papers: ${tieSentence(tie, whole)}`}
    >
      Papers
    </Link>
  );
}
