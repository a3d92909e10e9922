import { organisationType, type RelationshipType } from '@golden-thread/schema';
import { OrganisationPageDocument, type OrganisationPageQuery } from '@golden-thread/schema/operations';
import { Responsibilities } from '../actions/Responsibilities';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { AliasesLead } from '../shared/AliasesLead';
import { AsAtProvider, useAsAtParam } from '../shared/asAt';
import { Facts } from '../shared/Facts';
import { RecordHeader } from '../shared/RecordHeader';
import { RegisterPage } from '../shared/RegisterPage';
import { Section } from '../shared/Section';
import { TieSections } from '../shared/TieSections';
import { termOf } from '../shared/terms';
import { byKey, usePageKey } from '../shared/usePageKey';

type OrganisationOnPage = NonNullable<OrganisationPageQuery['organisation']>;

/** Listed with the actions. */
const ACTIONS: readonly RelationshipType[] = ['ACCOUNTABLE_FOR', 'SUPPORTS'];

/** One organisation: its posts, the boards that it hosts or sits on, and what it answers for. */
export function OrganisationPage() {
  const key = usePageKey();
  const [day, setDay] = useAsAtParam();
  const answer = useRegisterQuery(OrganisationPageDocument, { ...byKey(key), asAt: day });
  return (
    <AsAtProvider day={day}>
      <RegisterPage
        answer={answer}
        find={(data) => data.organisation}
        what="organisation"
        day={day}
        onToday={() => setDay(undefined)}
      >
        {(organisation) => (
          <>
            <RecordHeader
              record={organisation}
              title={organisation.name}
              overline={`Organisation · ${termOf(organisationType, organisation.organisationType)?.label ?? ''}`}
              lead={<AliasesLead aliases={organisation.aliases} />}
              day={day}
              onDay={setDay}
            />
            <OrganisationBody organisation={organisation} day={day} />
          </>
        )}
      </RegisterPage>
    </AsAtProvider>
  );
}

function OrganisationBody({
  organisation,
  day,
}: {
  organisation: OrganisationOnPage;
  day: string | undefined;
}) {
  const ties = organisation.ties.nodes.filter((tie) => !ACTIONS.includes(tie.type));
  return (
    <>
      {organisation.identifiers.length > 0 && (
        <Section title="Known elsewhere as">
          <Facts
            columns={3}
            facts={organisation.identifiers.map(({ scheme, value }) => ({ term: scheme, value }))}
          />
        </Section>
      )}
      <Responsibilities party={organisation} day={day} />
      <TieSections
        record={{ ...organisation, ties: { nodes: ties } }}
        title="Posts, boards, plans and papers"
        day={day}
        withMeaning
      />
    </>
  );
}
