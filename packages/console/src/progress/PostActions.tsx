import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ActionsOfPostDocument, type ActionsOfPostQuery } from '@golden-thread/schema/writing';
import { useRegisterPages } from '../data/useRegisterPages';
import { PageLoading } from '../layout/PageLoading';
import { formatDate } from '../shared/dates';
import { Empty } from '../shared/Empty';
import { ErrorPanel } from '../shared/ErrorPanel';
import { NodeLink } from '../shared/NodeLink';
import { RatingChip } from '../shared/RatingChip';
import { ShowMore } from '../shared/ShowMore';
import { TimescaleText } from '../shared/TimescaleText';
import { RecordProgressButton } from './RecordProgressButton';

type Action = ActionsOfPostQuery['actions']['nodes'][number];

const PAGE = 100;

interface PostActionsProps {
  postId: string;
  as: 'accountable' | 'supporting';
}

/** The actions of one post, each with what is needed to bring it up to date. */
export function PostActions({ postId, as }: PostActionsProps) {
  const filter = as === 'accountable' ? { accountableId: postId } : { supportedById: postId };
  const answer = useRegisterPages(ActionsOfPostDocument, { filter, first: PAGE }, ({ actions }) => actions);
  const { rows, totalCount } = answer;
  if (answer.isPending) return <PageLoading />;
  if (totalCount === undefined)
    return <ErrorPanel message={answer.error?.message ?? ''} onRetry={() => void answer.refetch()} />;
  if (totalCount === 0) {
    return as === 'supporting' ? null : (
      <Box sx={{ mb: 2 }}>
        <Empty words="No action in force names this post as accountable. Who answers for an action is entered on the page of the action." />
      </Box>
    );
  }
  return (
    <Box sx={{ mb: 3 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {as === 'accountable' ? `Accountable for ${totalCount}` : `Supporting ${totalCount}`}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {rows.map((action) => (
          <ActionCard key={action.id} action={action} />
        ))}
      </Box>
      {answer.isError && <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />}
      {answer.hasNextPage && (
        <ShowMore onMore={() => void answer.fetchNextPage()} isFetching={answer.isFetching} />
      )}
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
