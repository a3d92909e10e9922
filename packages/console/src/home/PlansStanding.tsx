import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { HomePlansDocument, type HomePlansQuery } from '@golden-thread/schema/operations';
import { Link as RouterLink } from 'react-router-dom';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { PageLoading } from '../layout/PageLoading';
import { RatingBar } from '../plans/RatingBar';
import { ErrorPanel } from '../shared/ErrorPanel';
import { NodeLink, NodeLinks } from '../shared/NodeLink';
import { paths } from '../shared/paths';
import { Section } from '../shared/Section';
import { count } from '../shared/terms';

const SHOWN = 6;

/** Plans whose actions the register holds, and how they stand. */
export function PlansStanding({ day }: { day: string | undefined }) {
  const answer = useRegisterQuery(HomePlansDocument, { asAt: day });
  if (answer.isLoadingError)
    return <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />;
  if (answer.isPending) return <PageLoading />;
  const plans = answer.data.plans.nodes.filter((plan) => plan.actionCount > 0).slice(0, SHOWN);
  return (
    <Section title="Plans with actions">
      {plans.length === 0 &&
        `The register holds no plan with actions${day ? ' on this day' : ' yet. Open a plan to add them'}.`}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2.5 }}>
        {plans.map((plan) => (
          <li key={plan.id}>
            <PlanStanding plan={plan} />
          </li>
        ))}
      </Box>
      <Typography sx={{ mt: 2 }}>
        <Link component={RouterLink} to={paths.list('plans', day ? { asAt: day } : {})}>
          All plans
        </Link>
      </Typography>
    </Section>
  );
}

function PlanStanding({ plan }: { plan: HomePlansQuery['plans']['nodes'][number] }) {
  const { action, overdue } = plan.ratingSummary;
  const rated = action.filter((entry) => entry.rating).reduce((sum, entry) => sum + entry.count, 0);
  return (
    <>
      <Box sx={{ fontWeight: 600 }}>
        <NodeLink node={plan} withIcon />
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.75 }}>
        {count(plan.actionCount, 'action')}, {overdue} overdue,{' '}
        {rated === 0 ? 'none rated' : `${rated} rated`}
        {plan.boards.length > 0 && (
          <>
            {'. Overseen or owned by '}
            <NodeLinks nodes={plan.boards} />
          </>
        )}
      </Typography>
      <RatingBar counts={action} height={8} />
    </>
  );
}
