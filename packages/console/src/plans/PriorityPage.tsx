import Box from '@mui/material/Box';
import { PriorityPageDocument } from '@golden-thread/schema/operations';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { AsAtProvider, useAsAtParam } from '../shared/asAt';
import { NodeLink } from '../shared/NodeLink';
import { RecordHeader } from '../shared/RecordHeader';
import { RegisterPage } from '../shared/RegisterPage';
import { Section } from '../shared/Section';
import { TieSections } from '../shared/TieSections';
import { byKey, usePageKey } from '../shared/usePageKey';

/** The highest level of a plan's tree: its outcomes and what success looks like. */
export function PriorityPage() {
  const key = usePageKey();
  const [day, setDay] = useAsAtParam();
  const answer = useRegisterQuery(PriorityPageDocument, { ...byKey(key), asAt: day });
  return (
    <AsAtProvider day={day}>
      <RegisterPage
        answer={answer}
        find={(data) => data.priority}
        what="priority"
        day={day}
        onToday={() => setDay(undefined)}
      >
        {(priority) => (
          <>
            <RecordHeader
              record={priority}
              title={`${priority.reference} ${priority.name}`}
              overline={priority.plan.labels.priority}
              lead={
                <>
                  of the <NodeLink node={priority.plan} />
                  {priority.theme && `, under “${priority.theme}”`}
                </>
              }
              day={day}
              onDay={setDay}
            />
            {priority.successMeasures.length > 0 && (
              <Section title="What success looks like">
                <Box component="ul" sx={{ m: 0, pl: 2.5, maxWidth: '80ch' }}>
                  {priority.successMeasures.map((measure) => (
                    <li key={measure}>{measure}</li>
                  ))}
                </Box>
              </Section>
            )}
            <Section title={`${priority.plan.labels.outcome}s`}>
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
                {priority.outcomes.map((outcome) => (
                  <li key={outcome.id}>
                    <NodeLink node={{ ...outcome, name: outcome.description ?? outcome.name }} />
                  </li>
                ))}
              </Box>
            </Section>
            <TieSections record={priority} title="Tied to" day={day} withMeaning />
          </>
        )}
      </RegisterPage>
    </AsAtProvider>
  );
}
