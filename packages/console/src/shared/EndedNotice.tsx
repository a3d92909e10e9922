import Alert from '@mui/material/Alert';
import { formatDate, formatParts, today, type DateParts } from './dates';
import { NodeLinks, type NodeRef } from './NodeLink';

interface EndedNoticeProps {
  validity: { to?: DateParts | null };
  /** "board", "plan". */
  what: string;
  successors: readonly NodeRef[];
  day: string | undefined;
}

/** A record that is over reads like one that is not, unless it says so first. */
export function EndedNotice({ validity: { to }, what, successors, day }: EndedNoticeProps) {
  if (!to?.date || to.date > (day ?? today())) return null;
  return (
    <Alert severity="info" variant="outlined" sx={{ mb: 3 }}>
      This {what} ended ({formatParts(to) ?? formatDate(to.date)}). What follows is how the papers last state
      it.
      {successors.length > 0 && (
        <>
          {' '}
          It was replaced by <NodeLinks nodes={successors} />.
        </>
      )}
    </Alert>
  );
}
