import { planStatus, planType } from '@golden-thread/schema';
import { PlanPageDocument, PlanTreeDocument } from '@golden-thread/schema/operations';
import { lazy, Suspense, useRef } from 'react';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { PageLoading } from '../layout/PageLoading';
import { AsAtProvider, useAsAtParam } from '../shared/asAt';
import { Disclosure } from '../shared/Disclosure';
import { PageColumns } from '../shared/PageColumns';
import { RecordHeader } from '../shared/RecordHeader';
import { Prose } from '../shared/Prose';
import { RegisterPage } from '../shared/RegisterPage';
import { Section } from '../shared/Section';
import { Sources } from '../shared/Sources';
import { TermChip } from '../shared/TermChip';
import { TieGroups } from '../shared/TieGroups';
import { TiesNotInForce } from '../shared/TiesNotInForce';
import { byTime, otherEnd } from '../shared/ties';
import { termOf } from '../shared/terms';
import { byKey, usePageKey } from '../shared/usePageKey';
import { PlanFacts, type PlanOnPage } from './PlanFacts';
import { PlanOversight } from './PlanOversight';
import { PlanTree } from './PlanTree';
import { RatingKey } from './RatingKey';
import { RatingSummary } from './RatingSummary';
import type { Only } from './treeFilter';
import { useTreeFilter } from './useTreeFilter';

// Charts weigh more than the page around them, and most plans have nothing rated yet.
const RatingCharts = lazy(async () => ({ default: (await import('./charts/RatingCharts')).RatingCharts }));

/** One plan: who oversees it, how it stands, and the whole of it by its own levels. */
export function PlanPage() {
  const key = usePageKey();
  const [day, setDay] = useAsAtParam();
  const answer = useRegisterQuery(PlanPageDocument, { ...byKey(key), asAt: day });
  return (
    <AsAtProvider day={day}>
      <RegisterPage
        answer={answer}
        find={(data) => data.plan}
        what="plan"
        day={day}
        onToday={() => setDay(undefined)}
      >
        {(plan) => (
          <>
            <RecordHeader
              title={plan.name}
              overline={`Plan · ${termOf(planType, plan.planType)?.label ?? ''}`}
              lead={<TermChip vocabulary={planStatus} value={plan.status} />}
              record={plan}
              day={day}
              onDay={setDay}
            />
            <PlanBody plan={plan} day={day} />
          </>
        )}
      </RegisterPage>
    </AsAtProvider>
  );
}

function PlanBody({ plan, day }: { plan: PlanOnPage; day: string | undefined }) {
  const tree = useRegisterQuery(PlanTreeDocument, { id: plan.id, asAt: day });
  const [filter, setFilter] = useTreeFilter();
  const treeTop = useRef<HTMLDivElement>(null);
  const times = byTime(plan.ties.nodes, day);
  const priorities = tree.data?.plan?.priorities ?? [];
  const isRated = plan.ratingSummary.action.some(({ rating, count }) => rating && count > 0);
  const show = (only: Only) => {
    setFilter({ only });
    treeTop.current?.scrollIntoView();
  };
  return (
    <>
      <PageColumns aside={<PlanFacts plan={plan} />}>
        {plan.description && (
          <Section title="What it is">
            <Prose text={plan.description} />
          </Section>
        )}
        <PlanOversight plan={plan} inForce={times.inForce} proposed={times.proposed} />
        {plan.ratingSummary.total > 0 && <RatingSummary summary={plan.ratingSummary} onShow={show} />}
      </PageColumns>
      {priorities.length > 0 && isRated && (
        <Suspense fallback={<PageLoading />}>
          <RatingCharts plan={plan} priorities={priorities} day={day} />
        </Suspense>
      )}
      <PlanTree ref={treeTop} answer={tree} plan={plan} filter={filter} onFilter={setFilter} />
      {plan.ratingKey.length > 0 && (
        <Section
          title="Rating key"
          lead="What the ratings mean in this plan. A blue action never implies a blue impact."
        >
          <Disclosure label="Show the key" isPrinted>
            <RatingKey entries={plan.ratingKey} />
          </Disclosure>
        </Section>
      )}
      <PlanNeighbours plan={plan} ties={times.inForce} />
      <TiesNotInForce times={times} id={plan.id} />
      <Sources of={plan.id} citations={plan.citations} ties={plan.ties.nodes} />
    </>
  );
}

/** Its ties to other plans, to actions elsewhere, and to boards and organisations that it informs. */
function PlanNeighbours({ plan, ties }: { plan: PlanOnPage; ties: PlanOnPage['ties']['nodes'] }) {
  const neighbours = ties.filter(
    (tie) => tie.source.id === plan.id || ['PLAN', 'ACTION'].includes(otherEnd(tie, plan.id).kind),
  );
  if (neighbours.length === 0) return null;
  return (
    <Section title="Other plans, actions and boards tied to it">
      <TieGroups ties={neighbours} id={plan.id} withMeaning />
    </Section>
  );
}
