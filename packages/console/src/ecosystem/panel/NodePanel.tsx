import { cadence as cadences } from '@golden-thread/schema';
import { EcosystemNodeDocument, type EcosystemNodeQuery } from '@golden-thread/schema/operations';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useRegisterQuery } from '../../data/useRegisterQuery';
import { Citations, papersDiffer } from '../../shared/Citations';
import { describeSpan, formatParts } from '../../shared/dates';
import { DiffersMark } from '../../shared/DiffersMark';
import { Disclosure } from '../../shared/Disclosure';
import { ErrorPanel } from '../../shared/ErrorPanel';
import { Facts, type Fact } from '../../shared/Facts';
import { Prose } from '../../shared/Prose';
import { RestrictedNotice } from '../../shared/RestrictedNotice';
import { capitalise, count } from '../../shared/terms';
import { TimescaleText } from '../../shared/TimescaleText';
import { kinds } from '../../shared/kinds';
import type { MapEdits } from '../edit/useMapEdits';
import type { MapNode } from '../graph/mapGraph';
import type { MapState } from '../state/mapState';
import type { MapView } from '../state/mapView';
import type { ChangeState } from '../state/useMapState';
import { NodeActions } from './NodeActions';
import { TiesOfNode } from './TiesOfNode';

export interface NodePanelProps {
  node: MapNode;
  view: MapView;
  state: MapState;
  change: ChangeState;
  edits: MapEdits | null;
  titleId: string;
}

type Details = Exclude<NonNullable<EcosystemNodeQuery['node']>, Record<PropertyKey, never>>;

/** What the register knows of one node, its ties on this map, and what can be done with it here. */
export function NodePanel({ node, view, state, change, edits, titleId }: NodePanelProps) {
  const { data, error, isPending, isPlaceholderData, refetch } = useRegisterQuery(EcosystemNodeDocument, {
    id: node.id,
    ...(state.asAt ? { asAt: state.asAt } : {}),
  });
  const isLoading = isPending || isPlaceholderData;
  const found = data?.node && isDetails(data.node) && data.node.id === node.id ? data.node : null;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box>
        <Typography variant="overline" component="p" color="textSecondary">
          {node.type === kinds[node.kind].label ? node.type : `${kinds[node.kind].label}: ${node.type}`}
        </Typography>
        <Typography variant="h2" id={titleId} tabIndex={-1} sx={{ '&:focus': { outline: 'none' } }}>
          {node.reference && `${node.reference} `}
          {node.name}
        </Typography>
        {node.status && (
          <Typography sx={{ fontWeight: 600, mt: 0.5 }} color="textSecondary">
            {node.status}
          </Typography>
        )}
      </Box>
      {node.isRestricted && <RestrictedNotice id={node.id} />}
      <NodeActions node={node} view={view} state={state} change={change} edits={edits} />
      {isLoading && !found && <LinearProgress aria-label="Loading the details" />}
      {error && <ErrorPanel message={error.message} onRetry={() => void refetch()} />}
      {found && <DetailFacts details={found} />}
      <TiesOfNode node={node} view={view} change={change} />
      {found && (
        <Box component="section">
          <Disclosure label={`Which papers say so (${count(found.citations.length, 'citation')})`}>
            <Citations citations={found.citations} withField />
          </Disclosure>
          {papersDiffer(found.citations) && <DiffersMark />}
        </Box>
      )}
    </Box>
  );
}

/** The API's type says that any node may be found by an id, also one of which nothing was asked. */
function isDetails(node: NonNullable<EcosystemNodeQuery['node']>): node is Details {
  return 'citations' in node;
}

function DetailFacts({ details }: { details: Details }) {
  const span = describeSpan(details);
  const facts: Fact[] = [
    { term: 'Also called', value: details.aliases.join('; ') || null },
    { term: 'In being', value: span && capitalise(span) },
    ...('cadence' in details && details.cadence
      ? [{ term: 'Meets', value: cadences.terms[details.cadence].label }]
      : []),
    ...('startsOn' in details
      ? [
          { term: 'Starts', value: formatParts(details.startsOn) },
          { term: 'Ends', value: formatParts(details.endsOn) },
        ]
      : []),
    ...('timescale' in details
      ? [
          {
            term: 'Timescale',
            value: <TimescaleText timescale={details.timescale} isOverdue={details.isOverdue} />,
          },
        ]
      : []),
    ...('publishedOn' in details ? [{ term: 'Published', value: formatParts(details.publishedOn) }] : []),
  ];
  return (
    <>
      {details.description && details.description !== details.name && (
        <Prose text={opening(details.description)} />
      )}
      <Facts facts={facts} />
    </>
  );
}

const OPENING = 300;

/** The first sentences of a long text: its page has the whole. */
function opening(text: string): string {
  if (text.length <= OPENING * 1.2) return text;
  const end = text.lastIndexOf('. ', OPENING);
  return end > OPENING / 3
    ? `${text.slice(0, end + 1)} …`
    : `${text.slice(0, text.lastIndexOf(' ', OPENING))} …`;
}
