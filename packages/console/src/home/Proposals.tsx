import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { HomeProposalsDocument, type HomeProposalsQuery } from '@golden-thread/schema/operations';
import { Link as RouterLink } from 'react-router-dom';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { PageLoading } from '../layout/PageLoading';
import { ErrorPanel } from '../shared/ErrorPanel';
import { NodeLink, NodeLinks, type NodeRef } from '../shared/NodeLink';
import { paths } from '../shared/paths';
import { ProposedMark } from '../shared/ProposedMark';
import { Section } from '../shared/Section';
import { SourceDisclosure } from '../shared/SourceDisclosure';
import { count } from '../shared/terms';

type Proposal = HomeProposalsQuery['proposals']['nodes'][number];

/** What is under discussion, and which boards would be gone if it went ahead. */
export function Proposals() {
  const answer = useRegisterQuery(HomeProposalsDocument, {});
  if (answer.isLoadingError)
    return <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />;
  if (answer.isPending) return <PageLoading />;
  const { proposals, proposedBoards } = answer.data;
  if (proposals.totalCount + proposedBoards.totalCount === 0) return null;
  return (
    <Section title="Under discussion" lead="Proposed in the papers. It binds nobody until it is confirmed.">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {successors(proposals.nodes).map(({ board, replaced, citations }) => (
          <li key={board.id}>
            <NodeLink node={board} withIcon /> <ProposedMark />
            <Typography>
              If it went ahead, {count(replaced.length, 'board')} would be gone:{' '}
              <NodeLinks nodes={replaced} />.
            </Typography>
            <SourceDisclosure citations={citations} about={board.name} />
          </li>
        ))}
        {proposals.nodes
          .filter((tie) => tie.type === 'PROPOSED_MERGER_WITH')
          .map((tie) => (
            <li key={tie.id}>
              <NodeLink node={tie.source} /> and <NodeLink node={tie.target} /> may merge. <ProposedMark />
              <SourceDisclosure
                citations={tie.citations}
                about={`${tie.source.name} and ${tie.target.name}`}
              />
            </li>
          ))}
      </Box>
      <Typography sx={{ mt: 2 }}>
        <Link component={RouterLink} to={paths.list('boards', { statusIn: ['PROPOSED'] })}>
          {count(proposedBoards.totalCount, 'proposed board')}
        </Link>
        {' · '}
        <Link component={RouterLink} to={paths.list('relationships', { status: 'PROPOSED' })}>
          All proposed relationships
        </Link>
      </Typography>
    </Section>
  );
}

interface Successor {
  board: NodeRef;
  replaced: NodeRef[];
  citations: Proposal['citations'];
}

/** Boards that would take over from others, with all that each would replace. */
function successors(proposals: readonly Proposal[]): Successor[] {
  const byBoard = new Map<string, Successor>();
  for (const tie of proposals) {
    if (tie.type !== 'REPLACES') continue;
    const known = byBoard.get(tie.source.id) ?? { board: tie.source, replaced: [], citations: [] };
    byBoard.set(tie.source.id, {
      board: tie.source,
      replaced: [...known.replaced, tie.target],
      citations: [...known.citations, ...tie.citations],
    });
  }
  return [...byBoard.values()];
}
