import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { MyPostsDocument } from '@golden-thread/schema/writing';
import { Link as RouterLink } from 'react-router-dom';
import type { Viewer } from '../account/useViewer';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { PageLoading } from '../layout/PageLoading';
import { ErrorPanel } from '../shared/ErrorPanel';
import { NodeLink } from '../shared/NodeLink';
import { paths } from '../shared/paths';
import { Section } from '../shared/Section';
import { ChosenPlans } from './ChosenPlans';
import { twoColumns } from './columns';
import { NeedsOf } from './NeedsOf';
import { News } from './News';

interface NeedsMeProps {
  account: string;
  role: Viewer['role'];
}

/** What needs whoever is signed in: their own actions, those that they keep in order, and what happened meanwhile. */
export function NeedsMe({ account, role }: NeedsMeProps) {
  const answer = useRegisterQuery(MyPostsDocument, {});
  const posts = answer.data?.viewer.posts ?? [];
  const keeps = role === 'OFFICER' || role === 'ADMIN';
  return (
    <Box sx={twoColumns}>
      <div>
        {answer.isLoadingError && (
          <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />
        )}
        {answer.isPending && <PageLoading />}
        {posts.length > 0 && (
          <Section
            title="What needs you"
            lead="The actions for which your posts answer."
            actions={
              <Link component={RouterLink} to={paths.myActions()}>
                My actions
              </Link>
            }
          >
            {posts.map((post) => (
              <NeedsOf key={post.id} title={<NodeLink node={post} />} among={{ accountableId: post.id }} />
            ))}
          </Section>
        )}
        {keeps && <ChosenPlans account={account} />}
        {answer.data && posts.length === 0 && !keeps && (
          <Section title="What needs you">
            <Typography>
              Nothing: the register knows no post that you hold today. Ask a governance officer to enter it.
            </Typography>
          </Section>
        )}
      </div>
      <News account={account} />
    </Box>
  );
}
