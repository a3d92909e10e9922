import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ChangePartsFragment } from '@golden-thread/schema/writing';
import { Link as RouterLink } from 'react-router-dom';
import { formatInstant } from '../shared/dates';
import { type NodeRef, NodeLink } from '../shared/NodeLink';
import { paths } from '../shared/paths';

/** Entries of the change log, each with the way to what it is about. */
export function ChangeList({ changes }: { changes: readonly ChangePartsFragment[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {changes.map((change) => (
        <Box component="li" key={change.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
          {change.summary}.
          <Typography variant="body2" component="div" color="textSecondary">
            {formatInstant(change.recordedAt)}
            {change.actor && `, by ${change.actor}`}
            <Subject subject={change.subject} />
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

type Subject = NonNullable<ChangePartsFragment['subject']>;

function Subject({ subject }: { subject: Subject | null | undefined }) {
  if (!subject) return null;
  if ('action' in subject)
    return (
      <>
        {' '}
        · <NodeLink node={subject.action} />
      </>
    );
  if ('kind' in subject)
    return (
      <>
        {' '}
        · <NodeLink node={subject as NodeRef} />
      </>
    );
  return (
    <>
      {' · '}
      <Link component={RouterLink} to={paths.relationship(subject.id)}>
        The relationship
      </Link>
    </>
  );
}
