import { NO_DATE, dateFault, publishedDate, typedDate, type TypedDate } from './publishedDate';
import { formatDate, formatParts } from '../shared/dates';

/** When an action is to be done, as it is typed. */
export interface TypedTimescale {
  text: string;
  startOn: string;
  due: TypedDate;
  isOngoing: boolean;
  /** The words name no day, so that none is read from them. */
  isUndated: boolean;
}

export const NO_TIMESCALE: TypedTimescale = {
  text: '',
  startOn: '',
  due: NO_DATE,
  isOngoing: false,
  isUndated: false,
};

interface TimescaleParts {
  text?: string | null;
  startOn?: string | null;
  dueOn?: string | null;
  precision?: 'DAY' | 'MONTH' | 'YEAR' | null;
  isOngoing?: boolean;
}

export function typedTimescale(value: unknown): TypedTimescale {
  const parts = (value ?? {}) as TimescaleParts;
  return {
    text: parts.text ?? '',
    startOn: parts.startOn ?? '',
    due: typedDate({ date: parts.dueOn ?? null, precision: parts.precision ?? null }),
    isOngoing: parts.isOngoing ?? false,
    isUndated: Boolean(parts.text && !parts.startOn && !parts.dueOn && !parts.isOngoing),
  };
}

export function writeTimescale(typed: TypedTimescale): Record<string, unknown> | null {
  const due = publishedDate({ ...typed.due, text: '' });
  const text = typed.text.trim() || null;
  if (!due && !text && !typed.startOn && !typed.isOngoing) return null;
  // Words alone are read by the register.
  if (!due && !typed.startOn && !typed.isOngoing && !typed.isUndated) return { text };
  return {
    text,
    startOn: typed.startOn || null,
    dueOn: due?.date ?? null,
    precision: due?.precision ?? null,
    isOngoing: typed.isOngoing,
  };
}

export function timescaleFault(typed: TypedTimescale): string | null {
  return dateFault(typed.due);
}

export function showTimescale(typed: TypedTimescale): string | null {
  const due = formatParts(publishedDate({ ...typed.due, text: '' }));
  const parts = [
    typed.text.trim() && `“${typed.text.trim()}”`,
    typed.startOn && `from ${formatDate(typed.startOn)}`,
    due && `due ${due}`,
    typed.isOngoing && 'ongoing',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : null;
}
