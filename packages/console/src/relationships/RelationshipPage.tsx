import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { relationshipRule, relationshipStatus } from '@golden-thread/schema';
import { RelationshipByIdDocument, type RelationshipByIdQuery } from '@golden-thread/schema/operations';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { TieControls } from '../edit/EditControls';
import { Citations } from '../shared/Citations';
import { describeSpan, formatDate, formatParts } from '../shared/dates';
import { Facts } from '../shared/Facts';
import { kinds } from '../shared/kinds';
import { NodeLink } from '../shared/NodeLink';
import { PageColumns } from '../shared/PageColumns';
import { PageHeader } from '../shared/PageHeader';
import { PrintButton } from '../shared/PrintButton';
import { ProposedMark } from '../shared/ProposedMark';
import { RegisterPage } from '../shared/RegisterPage';
import { RestrictedNotice } from '../shared/RestrictedNotice';
import { Section } from '../shared/Section';
import { termOf } from '../shared/terms';
import { Thread } from '../shared/Thread';
import { usePageKey } from '../shared/usePageKey';

type RelationshipOnPage = Extract<NonNullable<RelationshipByIdQuery['node']>, { source: unknown }>;

/** One tie between two things: what it means, since when it holds, and every paper that states it. */
export function RelationshipPage() {
  const answer = useRegisterQuery(RelationshipByIdDocument, { id: usePageKey() });
  return (
    <RegisterPage
      answer={answer}
      find={({ node }) => (node && 'source' in node ? (node as RelationshipOnPage) : null)}
      what="relationship"
    >
      {(tie) => <RelationshipBody tie={tie} />}
    </RegisterPage>
  );
}

function RelationshipBody({ tie }: { tie: RelationshipOnPage }) {
  const { label, meaning } = relationshipRule(tie.type);
  return (
    <>
      <PageHeader
        title={`${tie.source.name} ${label} ${tie.target.name}`}
        overline="Relationship"
        lead={tie.status === 'PROPOSED' ? <ProposedMark /> : describeSpan(tie)}
        actions={
          <>
            <PrintButton />
            <TieControls tie={tie} />
          </>
        }
      />
      <RestrictedNotice id={tie.id} />
      <PageColumns aside={<RelationshipFacts tie={tie} />}>
        <Section title="What it says" lead={meaning}>
          <Thread
            label="From and to"
            steps={[
              {
                key: tie.source.id,
                kind: kinds[tie.source.kind].label,
                content: <NodeLink node={tie.source} />,
              },
              {
                key: tie.target.id,
                kind: kinds[tie.target.kind].label,
                content: <NodeLink node={tie.target} />,
                word: label,
              },
            ]}
          />
          {tie.note && (
            <Typography component="div" sx={{ mt: 2 }}>
              <Box component="span" sx={{ fontWeight: 600 }}>
                Note:
              </Box>{' '}
              {tie.note}
            </Typography>
          )}
        </Section>
        <Section title="Which papers say so">
          <Citations
            of={tie.id}
            citations={tie.citations}
            withField={tie.citations.some((citation) => citation.field)}
          />
        </Section>
      </PageColumns>
    </>
  );
}

function RelationshipFacts({ tie }: { tie: RelationshipOnPage }) {
  const status = termOf(relationshipStatus, tie.status);
  const { from, to } = tie.validity;
  return (
    <Section title="At a glance">
      <Facts
        facts={[
          { term: 'Status', value: status?.label, note: status?.meaning },
          { term: 'In force today', value: tie.isInForce ? 'Yes' : 'No' },
          {
            term: tie.status === 'PROPOSED' ? 'Proposed since' : 'Since',
            value: formatParts(from) ?? (tie.validFrom ? formatDate(tie.validFrom) : 'Not stated'),
            note: from?.date && from.text ? `“${from.text}”` : null,
          },
          {
            term: 'Until',
            value: formatParts(to) ?? (tie.validTo ? formatDate(tie.validTo) : null),
            note: to?.date && to.text ? `“${to.text}”` : null,
          },
        ]}
      />
    </Section>
  );
}
