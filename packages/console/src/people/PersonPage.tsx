import { PersonPageDocument } from '@golden-thread/schema/operations';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { AliasesLead } from '../shared/AliasesLead';
import { AsAtProvider, useAsAtParam } from '../shared/asAt';
import { AddTieLink } from '../edit/AddTieLink';
import { Empty } from '../shared/Empty';
import { RecordHeader } from '../shared/RecordHeader';
import { RegisterPage } from '../shared/RegisterPage';
import { Section } from '../shared/Section';
import { TieSections } from '../shared/TieSections';
import { byKey, usePageKey } from '../shared/usePageKey';

/** One person: the posts that they hold and the boards that they chair or sit on. */
export function PersonPage() {
  const key = usePageKey();
  const [day, setDay] = useAsAtParam();
  const answer = useRegisterQuery(PersonPageDocument, { ...byKey(key), asAt: day });
  return (
    <AsAtProvider day={day}>
      <RegisterPage
        answer={answer}
        find={(data) => data.person}
        what="person"
        day={day}
        onToday={() => setDay(undefined)}
      >
        {(person) => (
          <>
            <RecordHeader
              record={person}
              title={person.name}
              overline="Person"
              lead={<AliasesLead aliases={person.aliases} />}
              day={day}
              onDay={setDay}
            />
            <TieSections
              record={person}
              title="Posts and boards"
              day={day}
              none={
                <Section title="Posts and boards">
                  <Empty words="The papers in the register name no post that they hold and no board that they sit on.">
                    <AddTieLink to={person.id} choice="HOLDS source">
                      Appoint to a post
                    </AddTieLink>
                    <AddTieLink to={person.id} choice="MEMBER_OF source">
                      Add a board that they sit on
                    </AddTieLink>
                  </Empty>
                </Section>
              }
            />
          </>
        )}
      </RegisterPage>
    </AsAtProvider>
  );
}
