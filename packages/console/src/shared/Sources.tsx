import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useRights } from '../edit/useCan';
import { Citations, type Citation } from './Citations';
import { Disclosure } from './Disclosure';
import { NodeLink } from './NodeLink';
import { RelationshipSentence, type Tie } from './RelationshipSentence';
import { Section } from './Section';
import { count } from './terms';

export interface CitedTie extends Tie {
  citations: readonly Citation[];
}

interface SourcesProps {
  /** The record's id. */
  of: string;
  citations: readonly Citation[];
  ties: readonly CitedTie[];
}

/** "Where each fact comes from": the record's own citations, then those of each of its ties. */
export function Sources({ of, citations, ties }: SourcesProps) {
  const { cite } = useRights(of);
  const cited = ties.filter((tie) => tie.citations.length > 0);
  const all = [...citations, ...cited.flatMap((tie) => tie.citations)];
  const documents = [...new Map(all.map((citation) => [citation.document.id, citation.document])).values()];
  const differing = all.filter((citation) => citation.contradicts).length;
  return (
    <Section
      title="Where each fact comes from"
      lead={<PapersUsed documents={documents} differing={differing} />}
    >
      {all.length === 0 && cite && (
        <Typography className="no-print">Add one under “More”, “Cite a paper”.</Typography>
      )}
      {citations.length > 0 && <Citations citations={inFieldOrder(citations)} withField of={of} />}
      {cited.length > 0 && (
        <Box sx={{ mt: 2 }}>
          <Disclosure
            label={`Sources of its ${count(cited.length, 'tie')}`}
            isOpenAtFirst={cited.length <= 3}
            isPrinted
          >
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>
              {cited.map((tie) => (
                <li key={tie.id}>
                  <Typography sx={{ mb: 1 }}>
                    <RelationshipSentence tie={tie} isLinked={false} />
                  </Typography>
                  <Citations
                    of={tie.id}
                    citations={tie.citations}
                    withField={tie.citations.some((citation) => citation.field)}
                  />
                </li>
              ))}
            </Box>
          </Disclosure>
        </Box>
      )}
    </Section>
  );
}

function PapersUsed({
  documents,
  differing,
}: {
  documents: Citation['document'][];
  differing: number;
}): ReactNode {
  if (documents.length === 0) return 'No paper is cited for this record.';
  return (
    <>
      From {count(documents.length, 'paper')}:{' '}
      {documents.map((document, index) => (
        <span key={document.id}>
          {index > 0 && '; '}
          <NodeLink node={document} />
        </span>
      ))}
      .
      {differing > 0 &&
        ` In ${count(differing, 'place')} the papers cannot all be right: each statement is kept, and marked.`}
    </>
  );
}

/** The record as a whole first, then field by field. */
function inFieldOrder(citations: readonly Citation[]): Citation[] {
  return citations.toSorted((a, b) => (a.field ?? '').localeCompare(b.field ?? ''));
}
