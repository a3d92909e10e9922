import Box from '@mui/material/Box';
import type { DatePrecision } from '@golden-thread/schema';
import { formatDate } from './dates';
import { OverdueMark } from './OverdueMark';
import { SlippageMark } from './SlippageMark';

/** The fragment TimescaleParts. */
export interface Timescale {
  text?: string | null;
  startOn?: string | null;
  dueOn?: string | null;
  precision?: DatePrecision | null;
  isOngoing: boolean;
}

interface TimescaleTextProps {
  timescale: Timescale | null | undefined;
  isOverdue?: boolean;
  slippage?: { days?: number | null } | undefined;
}

/** The timescale as published, with what was read from it where the words do not say the same, how far it slipped, and the overdue mark. */
export function TimescaleText({ timescale, isOverdue = false, slippage }: TimescaleTextProps) {
  if (!timescale) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        No timescale
      </Box>
    );
  }
  const reading = describeReading(timescale);
  return (
    <>
      <span>{timescale.text ?? reading}</span>
      {timescale.text && reading && reading.toLowerCase() !== timescale.text.toLowerCase() && (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.875rem' }}>
          read as {reading}
        </Box>
      )}
      {slippage?.days ? (
        <Box component="span" sx={{ display: 'block' }}>
          <SlippageMark days={slippage.days} />
        </Box>
      ) : null}
      {isOverdue && (
        <Box component="span" sx={{ display: 'block' }}>
          <OverdueMark />
        </Box>
      )}
    </>
  );
}

/** "October 2025 to March 2026, ongoing": what a machine reads from the words. */
export function describeReading({ startOn, dueOn, precision, isOngoing }: Timescale): string | null {
  const due = dueOn ? formatDate(dueOn, precision) : null;
  const start = startOn ? formatDate(startOn, precision) : null;
  const span =
    start && due && start !== due ? `${start} to ${due}` : (due ?? (start ? `from ${start}` : null));
  if (!isOngoing) return span;
  return span ? `${span}, ongoing` : 'ongoing';
}

/** "June 2026": as published, or as it is read where no words were. */
export function timescaleWords(timescale: Timescale | null | undefined): string {
  return timescale ? (timescale.text ?? describeReading(timescale) ?? 'not stated') : 'no timescale';
}
