import { documentType } from '@golden-thread/schema';
import { DocumentPageDocument, type DocumentPageQuery } from '@golden-thread/schema/operations';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { AliasesLead } from '../shared/AliasesLead';
import { formatParts } from '../shared/dates';
import { Facts } from '../shared/Facts';
import { PageColumns } from '../shared/PageColumns';
import { RecordHeader } from '../shared/RecordHeader';
import { RegisterPage } from '../shared/RegisterPage';
import { Section } from '../shared/Section';
import { TieSections } from '../shared/TieSections';
import { termOf } from '../shared/terms';
import { byKey, usePageKey } from '../shared/usePageKey';
import { CitedFor } from './CitedFor';
import { Extracts } from './Extracts';

type DocumentOnPage = NonNullable<DocumentPageQuery['document']>;

/** One paper: its numbered passages, and every fact that the register takes from it. */
export function DocumentPage() {
  const key = usePageKey();
  const answer = useRegisterQuery(DocumentPageDocument, byKey(key));
  return (
    <RegisterPage answer={answer} find={(data) => data.document} what="document">
      {(document) => (
        <>
          <RecordHeader
            record={document}
            title={document.name}
            overline={`Document · ${termOf(documentType, document.documentType)?.label ?? ''}`}
            lead={<AliasesLead aliases={document.aliases} />}
            day={undefined}
          />
          <PageColumns aside={<DocumentFacts document={document} />}>
            {document.extracts.length > 0 && <Extracts extracts={document.extracts} />}
            <CitedFor document={document} />
          </PageColumns>
          <TieSections record={document} title="Tied to" day={undefined} withMeaning />
        </>
      )}
    </RegisterPage>
  );
}

function DocumentFacts({ document }: { document: DocumentOnPage }) {
  const type = termOf(documentType, document.documentType);
  const { publishedOn } = document;
  return (
    <Section title="At a glance">
      <Facts
        facts={[
          { term: 'Type', value: type?.label, note: type?.meaning },
          {
            term: 'Published',
            value: formatParts(publishedOn) ?? 'Not stated',
            note: publishedOn?.date && publishedOn.text ? `“${publishedOn.text}”` : null,
          },
        ]}
      />
    </Section>
  );
}
