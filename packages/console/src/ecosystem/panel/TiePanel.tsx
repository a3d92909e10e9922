import { relationshipRule } from '@golden-thread/schema';
import { EcosystemTiesDocument, type EcosystemTiesQuery } from '@golden-thread/schema/operations';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useRegisterQuery } from '../../data/useRegisterQuery';
import { Citations } from '../../shared/Citations';
import { describeSpan } from '../../shared/dates';
import { ErrorPanel } from '../../shared/ErrorPanel';
import { RelationshipSentence, TieLink } from '../../shared/RelationshipSentence';
import { capitalise, count } from '../../shared/terms';
import { TieEditButtons } from '../edit/TieEditButtons';
import type { MapEdits } from '../edit/useMapEdits';
import type { MapTie } from '../graph/mapGraph';
import { nameOf, tieSentence } from '../graph/sentence';
import { addressName, type MapView } from '../state/mapView';
import type { ChangeState } from '../state/useMapState';

interface TiePanelProps {
  /** The ties that share the line. */
  ties: readonly MapTie[];
  view: MapView;
  asAt: string | null;
  change: ChangeState;
  edits: MapEdits | null;
  titleId: string;
}

type Answered = EcosystemTiesQuery['nodes'][number];
type Recorded = Exclude<NonNullable<Answered>, Record<PropertyKey, never>>;

/** What one line of the map says, since when, and which paper says so. */
export function TiePanel({ ties, view, asAt, change, edits, titleId }: TiePanelProps) {
  const recorded = ties.flatMap((tie) => (tie.through.length > 0 ? tie.through : [tie]));
  // Containment is read from the plan; nobody recorded it, and nothing more is known of it.
  const ids = recorded.filter((tie) => tie.type !== 'PART_OF').map((tie) => tie.id);
  const { data, error, isFetching, refetch } = useRegisterQuery(
    EcosystemTiesDocument,
    { ids, ...(asAt ? { asAt } : {}) },
    { enabled: ids.length > 0 },
  );
  const known = new Map((data?.nodes ?? []).filter(isRecorded).map((each) => [each.id, each]));
  const [first] = ties;
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      <Typography variant="overline" component="p" color="textSecondary" sx={{ mb: -2 }}>
        {count(recorded.length, 'tie')}
      </Typography>
      {ties.map((tie, index) => (
        <Box component="section" key={tie.id}>
          <Typography
            variant="h2"
            id={index === 0 ? titleId : undefined}
            tabIndex={-1}
            sx={{ fontSize: '1.1rem', '&:focus': { outline: 'none' } }}
          >
            {tieSentence(tie, view.whole)}.
          </Typography>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
            {capitalise(relationshipRule(tie.type).label)}: {relationshipRule(tie.type).meaning}
          </Typography>
          {(tie.through.length > 0 ? tie.through : [tie]).map((each) => (
            <RecordedTie
              key={each.id}
              tie={known.get(each.id)}
              isNamed={tie.through.length > 0}
              edits={edits}
            />
          ))}
          {tie.type === 'PART_OF' && (
            <Typography variant="body2">This is how the plan itself is built.</Typography>
          )}
        </Box>
      ))}
      {isFetching && known.size < ids.length && <LinearProgress aria-label="Loading the papers" />}
      {error && <ErrorPanel message={error.message} onRetry={() => void refetch()} />}
      {first && (
        <Box sx={{ display: 'grid', gap: 1 }}>
          {[first.source, first.target].map((id) => {
            const node = view.whole.byId.get(id);
            return (
              node && (
                <Button
                  key={id}
                  variant="outlined"
                  size="small"
                  sx={{ justifyContent: 'flex-start', textAlign: 'left' }}
                  onClick={() => change({ selected: { node: addressName(node, view.whole) } }, 'REPLACE')}
                >
                  {nameOf(id, view.whole)}
                </Button>
              )
            );
          })}
        </Box>
      )}
    </Box>
  );
}

function isRecorded(node: Answered): node is Recorded {
  return node !== null && 'citations' in node;
}

/** `isNamed`: the heading above does not say what this tie is between. */
interface RecordedTieProps {
  tie: Recorded | undefined;
  isNamed: boolean;
  edits: MapEdits | null;
}

function RecordedTie({ tie, isNamed, edits }: RecordedTieProps) {
  if (!tie) return null;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {isNamed ? <RelationshipSentence tie={tie} /> : tieFacts(tie)} <TieLink tie={tie} />
      </Typography>
      <Citations citations={tie.citations} withField={tie.citations.some((citation) => citation.field)} />
      {edits && (
        <TieEditButtons id={tie.id} status={tie.status} hasEnded={Boolean(tie.validTo)} edits={edits} />
      )}
    </Box>
  );
}

/** Since when and with what remark; what is only proposed says so in the heading. */
function tieFacts(tie: Recorded): string {
  const span = tie.status === 'PROPOSED' ? null : describeSpan(tie);
  const facts = [span && capitalise(span), tie.note].filter(Boolean);
  return facts.map((fact) => `${fact}.`).join(' ');
}
