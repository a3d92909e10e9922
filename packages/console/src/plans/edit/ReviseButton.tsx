import ReviseIcon from '@mui/icons-material/EditCalendarOutlined';
import Button from '@mui/material/Button';
import type { NodeRef } from '../../shared/NodeLink';
import { describeReading, type Timescale } from '../../shared/TimescaleText';
import { useEditing } from './editing';

/** Puts another timescale in the place of the one above it. */
export function ReviseButton({ action }: { action: NodeRef & { timescale?: Timescale | null } }) {
  const { start, intentsOf } = useEditing();
  const known = intentsOf(action).find(({ key }) => key === 'timescale');
  if (!known) return null;
  const { timescale } = action;
  const now = timescale && (timescale.text ?? describeReading(timescale));
  const intent = now ? { ...known, lead: `Now: ${now}. ${known.lead ?? ''}` } : known;
  return (
    <Button
      size="small"
      className="no-print"
      startIcon={<ReviseIcon />}
      aria-label={`Revise the timescale of ${action.reference ?? action.name}`}
      onClick={() => start(action, intent)}
      sx={{ ml: -0.75, px: 0.75 }}
    >
      Revise
    </Button>
  );
}
