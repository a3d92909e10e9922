import { ActionPageDocument } from '@golden-thread/schema/operations';
import type { RelationshipType } from '@golden-thread/schema';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { AsAtProvider, useAsAtParam } from '../shared/asAt';
import { AddTieLink } from '../edit/AddTieLink';
import { Empty } from '../shared/Empty';
import { NodeLink } from '../shared/NodeLink';
import { PageColumns } from '../shared/PageColumns';
import { RecordHeader } from '../shared/RecordHeader';
import { actionKey } from '../shared/paths';
import { Prose } from '../shared/Prose';
import { RegisterPage } from '../shared/RegisterPage';
import { Section } from '../shared/Section';
import { Sources } from '../shared/Sources';
import { TieGroups } from '../shared/TieGroups';
import { TiesNotInForce } from '../shared/TiesNotInForce';
import { byTime } from '../shared/ties';
import { usePageKey } from '../shared/usePageKey';
import { ActionFacts } from './ActionFacts';
import type { ActionOnPage } from './goldenThread';
import { GoldenThreadSection } from './GoldenThreadSection';
import { ProgressSection } from './ProgressSection';
import { TimescalesSection } from './TimescalesSection';

const PARTIES: readonly RelationshipType[] = ['ACCOUNTABLE_FOR', 'SUPPORTS'];

/** One action: its golden thread, when it is due, how it stands, and which paper says so. */
export function ActionPage() {
  const key = usePageKey();
  const [day, setDay] = useAsAtParam();
  const answer = useRegisterQuery(ActionPageDocument, { ...actionKey(key), asAt: day });
  return (
    <AsAtProvider day={day}>
      <RegisterPage
        answer={answer}
        find={(data) => data.action}
        what="action"
        day={day}
        onToday={() => setDay(undefined)}
      >
        {(action) => (
          <>
            <RecordHeader
              title={`${action.reference} ${action.name}`}
              overline={action.isNote ? 'Cross-reference note' : action.plan.labels.action}
              lead={
                <>
                  of the <NodeLink node={action.goldenThread.plan} />
                </>
              }
              record={action}
              day={day}
              onDay={setDay}
            />
            <ActionBody action={action} day={day} />
          </>
        )}
      </RegisterPage>
    </AsAtProvider>
  );
}

function ActionBody({ action, day }: { action: ActionOnPage; day: string | undefined }) {
  const times = byTime(action.ties.nodes, day);
  const parties = times.inForce.filter((tie) => PARTIES.includes(tie.type));
  const others = times.inForce.filter((tie) => !PARTIES.includes(tie.type));
  return (
    <>
      <PageColumns aside={<ActionFacts action={action} />}>
        {action.description && action.description !== action.name && (
          <Section title="The whole text">
            <Prose text={action.description} />
          </Section>
        )}
        <GoldenThreadSection action={action} />
        <TimescalesSection action={action} />
        <ProgressSection action={action} day={day} />
      </PageColumns>
      {(parties.length > 0 || !action.isNote) && (
        <Section title="Who answers for it">
          {parties.length > 0 ? (
            <TieGroups ties={parties} id={action.id} />
          ) : (
            <Empty words="The papers in the register name nobody who answers for it.">
              <AddTieLink to={action.id} choice="ACCOUNTABLE_FOR target">
                Add who is accountable
              </AddTieLink>
            </Empty>
          )}
        </Section>
      )}
      {others.length > 0 && (
        <Section title="Cross-references and other ties">
          <TieGroups ties={others} id={action.id} withMeaning />
        </Section>
      )}
      <TiesNotInForce times={times} id={action.id} />
      <Sources of={action.id} citations={action.citations} ties={action.ties.nodes} />
    </>
  );
}
