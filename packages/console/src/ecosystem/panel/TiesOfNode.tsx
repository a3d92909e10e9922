import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import { capitalise, count } from '../../shared/terms';
import { otherEnd, type MapNode, type MapTie } from '../graph/mapGraph';
import { inverseVerb, nameOf, throughWords, tieSentence, tieVerb } from '../graph/sentence';
import { addressName, type MapView } from '../state/mapView';
import type { ChangeState } from '../state/useMapState';
import { typesByFamily } from '../graph/families';

interface TiesOfNodeProps {
  node: MapNode;
  view: MapView;
  change: ChangeState;
}

/** Every tie of a node that the map shows, grouped by what it says; each leads on to the other end. */
export function TiesOfNode({ node, view, change }: TiesOfNodeProps) {
  const ties = view.shown.tiesOf.get(node.id) ?? [];
  const hidden =
    (view.whole.tiesOf.get(node.id)?.length ?? 0) - ties.filter((tie) => tie.through.length === 0).length;
  return (
    <Box component="section">
      <Typography variant="h3" gutterBottom>
        {count(ties.length, 'tie')} on this map
      </Typography>
      {groupsOf(node, ties).map(([verb, group]) => (
        <Box key={verb} sx={{ mb: 1.25 }}>
          <Typography variant="caption" component="h4" color="textSecondary" sx={{ fontWeight: 600 }}>
            {capitalise(verb)}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {group.map((tie) => (
              <TieRow key={tie.id} tie={tie} node={node} view={view} change={change} />
            ))}
          </Box>
        </Box>
      ))}
      {hidden > 0 && (
        <Typography variant="body2" color="textSecondary">
          {count(hidden, 'more tie')} of other kinds or types: not shown now.
        </Typography>
      )}
    </Box>
  );
}

function TieRow({ tie, node, view, change }: TiesOfNodeProps & { tie: MapTie }) {
  const other = view.whole.byId.get(otherEnd(tie, node.id));
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
      <Button
        size="small"
        color="inherit"
        onClick={() => other && change({ selected: { node: addressName(other, view.whole) } }, 'REPLACE')}
        sx={{
          flex: 1,
          justifyContent: 'flex-start',
          textAlign: 'left',
          ml: -0.75,
          px: 0.75,
          fontWeight: 550,
        }}
      >
        <span>
          {nameOf(otherEnd(tie, node.id), view.whole)}
          {tie.through.length > 0 && (
            <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontWeight: 400 }}>
              {throughWords(tie, view.whole)}
            </Box>
          )}
        </span>
      </Button>
      <Tooltip title="About this tie">
        <IconButton
          size="small"
          aria-label={`About this tie: ${tieSentence(tie, view.whole)}`}
          onClick={() => change({ selected: { tie: tie.id } }, 'REPLACE')}
        >
          <InfoIcon fontSize="small" />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

/** Groups in the order of the families, what the node does before what is done to it. */
function groupsOf(node: MapNode, ties: readonly MapTie[]): [verb: string, ties: MapTie[]][] {
  const ordered = ties.toSorted(
    (a, b) =>
      typesByFamily.indexOf(a.type) - typesByFamily.indexOf(b.type) ||
      Number(b.source === node.id) - Number(a.source === node.id),
  );
  const groups = new Map<string, MapTie[]>();
  for (const tie of ordered) {
    const verb = tie.source === node.id ? tieVerb(tie) : inverseVerb(tie);
    groups.set(verb, [...(groups.get(verb) ?? []), tie]);
  }
  return [...groups];
}
