import { PlanRatingHistoryDocument } from '@golden-thread/schema/operations';
import Box from '@mui/material/Box';
import { useRegisterQuery } from '../../data/useRegisterQuery';
import { PageLoading } from '../../layout/PageLoading';
import { today } from '../../shared/dates';
import { ErrorPanel } from '../../shared/ErrorPanel';
import { Section } from '../../shared/Section';
import type { PlanOnPage } from '../PlanFacts';
import type { TreePriority } from '../treeFilter';
import { HistoryChart } from './HistoryChart';
import { PriorityChart } from './PriorityChart';

interface RatingChartsProps {
  plan: PlanOnPage;
  priorities: readonly TreePriority[];
  day: string | undefined;
}

/** The ratings of a plan drawn: by priority as they stand, and over time. */
export function RatingCharts({ plan, priorities, day }: RatingChartsProps) {
  const answer = useRegisterQuery(PlanRatingHistoryDocument, { id: plan.id, asAt: day });
  return (
    <Section title="Ratings">
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
          '@media print': { gridTemplateColumns: '1fr' },
        }}
      >
        <PriorityChart priorities={priorities} label={plan.labels.priority} />
        {answer.isLoadingError && (
          <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />
        )}
        {answer.isPending && <PageLoading />}
        {answer.data?.plan && (
          <HistoryChart history={answer.data.plan.ratingHistory} until={day ?? today()} />
        )}
      </Box>
    </Section>
  );
}
