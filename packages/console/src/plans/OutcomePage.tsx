import { OutcomePageDocument } from '@golden-thread/schema/operations';
import { ActionTable } from '../actions/ActionTable';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { AsAtProvider, useAsAtParam } from '../shared/asAt';
import { AddPartLink } from '../edit/AddPartLink';
import { Empty } from '../shared/Empty';
import { NodeLink } from '../shared/NodeLink';
import { RecordHeader } from '../shared/RecordHeader';
import { RegisterPage } from '../shared/RegisterPage';
import { Section } from '../shared/Section';
import { TieSections } from '../shared/TieSections';
import { byKey, usePageKey } from '../shared/usePageKey';

/** The middle level of a plan's tree, with its actions. */
export function OutcomePage() {
  const key = usePageKey();
  const [day, setDay] = useAsAtParam();
  const answer = useRegisterQuery(OutcomePageDocument, { ...byKey(key), asAt: day });
  return (
    <AsAtProvider day={day}>
      <RegisterPage
        answer={answer}
        find={(data) => data.outcome}
        what="outcome"
        day={day}
        onToday={() => setDay(undefined)}
      >
        {(outcome) => (
          <>
            <RecordHeader
              record={outcome}
              title={`${outcome.reference} ${outcome.description ?? outcome.name}`}
              overline={outcome.plan.labels.outcome}
              lead={
                <>
                  of <NodeLink node={outcome.priority} />, <NodeLink node={outcome.plan} />
                </>
              }
              day={day}
              onDay={setDay}
            />
            <Section title={`${outcome.plan.labels.action}s`}>
              {outcome.actions.length > 0 ? (
                <ActionTable
                  actions={outcome.actions}
                  cells={['parties', 'timescale', 'rating', 'progress']}
                  label={`Actions of ${outcome.reference}`}
                />
              ) : (
                <Empty words="The register has no action under it.">
                  <AddPartLink to="actions" under={outcome.id} label={outcome.plan.labels.action} />
                </Empty>
              )}
            </Section>
            <TieSections record={{ ...outcome, description: null }} title="Tied to" day={day} withMeaning />
          </>
        )}
      </RegisterPage>
    </AsAtProvider>
  );
}
