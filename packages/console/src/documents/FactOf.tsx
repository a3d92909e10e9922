import Box from '@mui/material/Box';
import type { CitedRecordFragment } from '@golden-thread/schema/operations';
import { fieldLabel } from '../shared/fieldLabels';
import { NodeLink } from '../shared/NodeLink';
import { RelationshipSentence } from '../shared/RelationshipSentence';
import { formatDate } from '../shared/dates';

/** What is cited: which record, and which of its fields. */
export type Fact = CitedRecordFragment & { field?: string | null };

/** Of what a citation is: a record, a tie or a report of progress, and which of its fields. */
export function FactOf({
  citation: { node, relationship, progressUpdate, timescaleRevision, field },
}: {
  citation: Fact;
}) {
  const parts = [
    progressUpdate &&
      `progress of ${formatDate(progressUpdate.recordedOn)}${progressUpdate.correctedBy ? ', corrected since' : ''}`,
    field && fieldLabel(field),
    timescaleRevision && `as revised on ${formatDate(timescaleRevision.approvedOn)}`,
  ];
  return (
    <>
      {node && <NodeLink node={node} withIcon />}
      {relationship && <RelationshipSentence tie={relationship} />}
      {progressUpdate && <NodeLink node={progressUpdate.action} withIcon />}
      {parts.filter(Boolean).map((part) => (
        <Box key={part} component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
          {' '}
          · {part}
        </Box>
      ))}
    </>
  );
}
