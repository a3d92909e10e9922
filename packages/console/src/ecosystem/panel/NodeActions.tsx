import CollapseIcon from '@mui/icons-material/UnfoldLess';
import ExpandIcon from '@mui/icons-material/UnfoldMore';
import OpenIcon from '@mui/icons-material/ArrowForward';
import PathIcon from '@mui/icons-material/RouteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { kinds } from '../../shared/kinds';
import { paths } from '../../shared/paths';
import { NodeEditMenu } from '../edit/NodeEditMenu';
import { below } from '../graph/focus';
import { addressName } from '../state/mapView';
import { FocusMenu } from './FocusMenu';
import type { NodePanelProps } from './NodePanel';

/** To the node's own page, and what can be done with it on the map. */
export function NodeActions({ node, view, state, change, edits }: Omit<NodePanelProps, 'titleId'>) {
  const name = addressName(node, view.whole);
  const isFolded = state.folded.includes(name);
  const belowIt = below(view.shown, node.id).size - 1;
  const isOpened = state.opened.includes(name);
  const start = view.pathEnds.from;
  const hasParts = ['PLAN', 'PRIORITY', 'OUTCOME'].includes(node.kind);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button
        variant="contained"
        size="small"
        startIcon={<OpenIcon />}
        component={Link}
        to={paths.node(node, state.asAt ?? undefined)}
      >
        {kinds[node.kind].label} page
      </Button>
      {edits && <NodeEditMenu node={node} edits={edits} />}
      <FocusMenu node={node} view={view} change={change} />
      {node.kind !== 'ACTION' && (
        <Button
          variant="outlined"
          size="small"
          startIcon={isOpened ? <CollapseIcon /> : <ExpandIcon />}
          aria-pressed={isOpened}
          onClick={() =>
            change({
              opened: isOpened ? state.opened.filter((each) => each !== name) : [...state.opened, name],
            })
          }
        >
          {expandLabel(isOpened, hasParts)}
        </Button>
      )}
      {(isFolded || belowIt > 0) && (
        <Button
          variant="outlined"
          size="small"
          startIcon={isFolded ? <ExpandIcon /> : <CollapseIcon />}
          aria-pressed={isFolded}
          onClick={() =>
            change({
              folded: isFolded ? state.folded.filter((each) => each !== name) : [...state.folded, name],
            })
          }
        >
          {isFolded ? 'Unfold what is below' : 'Fold away what is below'}
        </Button>
      )}
      <Button
        variant="outlined"
        size="small"
        startIcon={<PathIcon />}
        onClick={() =>
          change(
            start && start.id !== node.id && !view.pathEnds.to
              ? {
                  path: {
                    from: addressName(start, view.whole),
                    to: name,
                    follow: state.path?.follow ?? 'ANY',
                  },
                }
              : { path: { from: name, to: null, follow: state.path?.follow ?? 'ANY' }, focus: null },
          )
        }
      >
        {start && start.id !== node.id && !view.pathEnds.to ? 'Path to here' : 'Path from here'}
      </Button>
    </Box>
  );
}

function expandLabel(isOpened: boolean, hasParts: boolean): string {
  if (hasParts) return isOpened ? 'Hide its parts' : 'Show its parts';
  return isOpened ? 'Fewer ties' : 'All its ties';
}
