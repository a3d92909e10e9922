import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ActionsOfPostDocument, type ActionsOfPostQuery } from '@golden-thread/schema/writing';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { PageLoading } from '../layout/PageLoading';
import { formatDate } from '../shared/dates';
import { ErrorPanel } from '../shared/ErrorPanel';
import { NodeLink } from '../shared/NodeLink';
import { RatingChip } from '../shared/RatingChip';
import { TimescaleText } from '../shared/TimescaleText';
import { RecordProgressButton } from './RecordProgressButton';

type Action = ActionsOfPostQuery['actions']['nodes'][number];

const FIRST = 200;

interface PostActionsProps {
  postId: string;
  as: 'accountable' | 'supporting';
}

/** The actions of one post, each with what is needed to bring it up to date. */
export function PostActions({ postId, as }: PostActionsProps) {
  const filter = as === 'accountable' ? { accountableId: postId } : { supportedById: postId };
  const answer = useRegisterQuery(ActionsOfPostDocument, { filter, first: FIRST });
  if (answer.isPending) return <PageLoading />;
  if (answer.isError)
    return <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />;
  const { nodes, totalCount } = answer.data.actions;
  if (totalCount === 0 && as === 'supporting') return null;
  return (
    <Box sx={{ mb: 3 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {as === 'accountable' ? `Accountable for ${totalCount}` : `Supporting ${totalCount}`}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {nodes.map((action) => (
          <ActionCard key={action.id} action={action} />
        ))}
      </Box>
    </Box>
  );
}

function ActionCard({ action }: { action: Action }) {
  const [last] = action.progress.nodes;
  const title = `${action.reference} ${action.name}`;
  return (
    <Box
      component="li"
      sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1.5, p: 2 }}
    >
      <Typography variant="body2" color="textSecondary">
        <NodeLink node={action.plan} />
      </Typography>
      <Typography sx={{ fontWeight: 600, mb: 0.5 }}>
        <NodeLink node={action} />
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, alignItems: 'center' }}>
        <TimescaleText timescale={action.timescale} isOverdue={action.isOverdue} />
        <RatingChip rating={action.rating?.action} of="action" />
        <Typography variant="body2" color="textSecondary">
          {last ? `Reported ${formatDate(last.recordedOn)}` : 'Nothing reported yet'}
        </Typography>
      </Box>
      {action.viewerCanRecordProgress && (
        <Box sx={{ mt: 1.5 }}>
          <RecordProgressButton actionId={action.id} name={title} />
        </Box>
      )}
    </Box>
  );
}
