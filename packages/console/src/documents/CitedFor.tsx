import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { CitedForDocument } from '@golden-thread/schema/operations';
import { useState } from 'react';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { PageLoading } from '../layout/PageLoading';
import { ErrorPanel } from '../shared/ErrorPanel';
import type { NodeRef } from '../shared/NodeLink';
import { Pages } from '../shared/Pages';
import { Section } from '../shared/Section';
import { count } from '../shared/terms';
import { CitedFact } from './CitedFact';

const PAGE = 30;

/** Every fact of the register that this paper states, page by page. */
export function CitedFor({ document }: { document: NodeRef }) {
  const [page, setPage] = useState(1);
  const answer = useRegisterQuery(CitedForDocument, {
    id: document.id,
    first: PAGE,
    offset: (page - 1) * PAGE,
  });
  if (answer.isLoadingError)
    return <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />;
  if (answer.isPending) return <PageLoading />;
  const cited = answer.data.document?.citedFor;
  if (!cited || cited.totalCount === 0) {
    return (
      <Section title="Cited for">
        No fact of the register is cited from it. A paper is cited on the page of what it states, under
        “More”.
      </Section>
    );
  }
  return (
    <Section
      title="Cited for"
      lead={`${count(cited.totalCount, 'statement')} of the register come from this paper.`}
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2.5 }}>
        {cited.nodes.map((citation) => (
          <CitedFact key={citation.id} citation={citation} />
        ))}
      </Box>
      {cited.totalCount > PAGE && (
        <Box sx={{ mt: 3 }}>
          <Pages
            page={page}
            pages={Math.ceil(cited.totalCount / PAGE)}
            onChange={setPage}
            of="the statements"
          />
        </Box>
      )}
      <Typography variant="caption" color="textSecondary" component="output" sx={{ display: 'block', mt: 1 }}>
        {answer.isFetching ? 'Loading …' : ''}
      </Typography>
    </Section>
  );
}
