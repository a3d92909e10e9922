import { rating, type Rating } from '@golden-thread/schema';
import { formatDate, formatParts, type DateParts } from '../shared/dates';
import type { NodeRef } from '../shared/NodeLink';
import type { EditField, FieldOf, FieldType } from './editField';
import { NO_DATE, dateFault, publishedDate, typedDate, type TypedDate } from './publishedDate';
import { showTimescale, timescaleFault, typedTimescale, writeTimescale, NO_TIMESCALE } from './timescale';
import type { TypedTimescale } from './timescale';

/** An account as an audience names it. */
export interface AccountRef {
  id: string;
  name: string;
}

/** What stands in the form for each type of field. */
export interface TypedOf extends Record<FieldType, unknown> {
  text: string;
  longText: string;
  lines: string;
  term: string;
  yesNo: string;
  check: boolean;
  published: TypedDate;
  day: string;
  days: string[];
  timescale: TypedTimescale;
  node: NodeRef | null;
  nodes: NodeRef[];
  accounts: AccountRef[];
  group: Row;
  rows: Row[];
  ratingKey: TypedKey;
  rating: string;
  citations: TypedCitation[];
}

/** What one type of field does with its value, which comes from and goes to the API as `unknown`. */
interface Codec<Type extends FieldType> {
  /** What an empty form has. */
  empty: (field: FieldOf<Type>) => TypedOf[Type];
  read: (value: unknown, field: FieldOf<Type>) => TypedOf[Type];
  /** The API's input; null, or an empty list, for nothing. */
  write: (typed: TypedOf[Type], field: FieldOf<Type>) => unknown;
  /** In words, for comparing two versions. */
  show: (typed: TypedOf[Type], field: FieldOf<Type>) => string;
  /** What is wrong with it as far as can be told without asking. */
  fault?: (typed: TypedOf[Type], field: FieldOf<Type>) => string | null;
}

export interface TypedCitation {
  document: NodeRef | null;
  place: string;
  quote: string;
  note: string;
  field: string;
  contradicts: boolean;
}

export const NO_CITATION: TypedCitation = {
  document: null,
  place: '',
  quote: '',
  note: '',
  field: '',
  contradicts: false,
};

export type Row = Record<string, string>;
export type TypedKey = Record<Rating, { action: string; impact: string }>;

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const rowsOf = (value: unknown) => (Array.isArray(value) ? (value as Record<string, unknown>[]) : []);
const filled = (row: Row) => Object.values(row).some((cell) => cell.trim() !== '');
const orNull = (typed: string) => (typed.trim() === '' ? null : typed.trim());
const NONE = 'nothing';
export const NOT_RATED = 'Not rated';

const words: Codec<'text'> & Codec<'longText'> = {
  empty: () => '',
  read: text,
  write: orNull,
  show: (typed) => orNull(typed) ?? NONE,
};

const flag = { true: 'Yes', false: 'No', '': 'Not stated' } as Record<string, string>;

const codecs: { [Type in FieldType]: Codec<Type> } = {
  text: words,
  longText: words,
  lines: {
    empty: () => '',
    read: (value) => (Array.isArray(value) ? value.join('\n') : ''),
    write: linesOf,
    show: (typed) => linesOf(typed).join('; ') || NONE,
  },
  term: {
    empty: () => '',
    read: text,
    write: orNull,
    show: (typed, field) => field.vocabulary.terms[typed]?.label ?? field.none ?? NONE,
  },
  yesNo: {
    empty: () => '',
    read: (value) => (typeof value === 'boolean' ? String(value) : ''),
    write: (typed) => (typed === '' ? null : typed === 'true'),
    show: (typed) => flag[typed] ?? NONE,
  },
  check: {
    empty: () => false,
    read: (value) => value === true,
    write: (typed) => typed,
    show: (typed) => (typed ? 'Yes' : 'No'),
  },
  published: {
    empty: () => NO_DATE,
    read: (value) => typedDate(value as DateParts | null),
    write: publishedDate,
    show: (typed) => {
      const date = publishedDate(typed);
      const shown = formatParts(date);
      return date?.date && date.text ? `${shown} (“${date.text}”)` : (shown ?? NONE);
    },
    fault: dateFault,
  },
  day: {
    empty: () => '',
    read: text,
    write: orNull,
    show: (typed) => (typed ? formatDate(typed) : NONE),
  },
  days: {
    empty: () => [],
    read: (value) => (Array.isArray(value) ? value.map(text) : []),
    write: (typed) => typed.filter(Boolean),
    show: (typed) =>
      typed
        .filter(Boolean)
        .map((day) => formatDate(day))
        .join('; ') || NONE,
  },
  timescale: {
    empty: () => NO_TIMESCALE,
    read: typedTimescale,
    write: writeTimescale,
    show: (typed) => showTimescale(typed) ?? NONE,
    fault: timescaleFault,
  },
  node: {
    empty: () => null,
    read: (value) => (value ?? null) as NodeRef | null,
    write: (typed) => typed?.id ?? null,
    show: (typed) => typed?.name ?? NONE,
  },
  nodes: {
    empty: () => [],
    read: (value) => (value ?? []) as NodeRef[],
    write: (typed) => typed.map((node) => node.id),
    show: (typed) => typed.map((node) => node.name).join(', ') || NONE,
  },
  accounts: {
    empty: () => [],
    read: (value) => (value ?? []) as AccountRef[],
    write: (typed) => typed.map(({ id }) => id),
    show: (typed) => typed.map(({ name }) => name).join(', ') || NONE,
  },
  group: {
    empty: ({ parts }) => Object.fromEntries(parts.map(({ name }) => [name, ''])),
    read: (value, { parts }) =>
      Object.fromEntries(parts.map(({ name }) => [name, text((value as Row | null)?.[name])])),
    write: (typed) => {
      const given = Object.entries(typed).filter(([, cell]) => cell.trim() !== '');
      return given.length > 0 ? Object.fromEntries(given) : null;
    },
    show: (typed, { parts }) => parts.map(({ name, label }) => `${label}: ${typed[name] ?? ''}`).join('; '),
  },
  rows: {
    empty: () => [],
    read: (value, { columns }) =>
      rowsOf(value).map((row) => Object.fromEntries(columns.map(({ name }) => [name, text(row[name])]))),
    // A cell that must be there goes as it is, so that the register says what is missing.
    write: (typed, { columns }) =>
      typed
        .filter(filled)
        .map((row) =>
          Object.fromEntries(
            columns.map(({ name, isRequired }) => [
              name,
              isRequired ? (row[name] ?? '').trim() : orNull(row[name] ?? ''),
            ]),
          ),
        ),
    show: (typed) =>
      typed
        .filter(filled)
        .map((row) => Object.values(row).filter(Boolean).join(' '))
        .join('; ') || NONE,
  },
  ratingKey: {
    empty: () => readKey([]),
    read: (value) => readKey(rowsOf(value)),
    write: (typed) =>
      rating.values
        .filter((one) => filled(typed[one]))
        .map((one) => ({
          rating: one,
          action: orNull(typed[one].action),
          impact: orNull(typed[one].impact),
        })),
    show: (typed) =>
      rating.values
        .filter((one) => filled(typed[one]))
        .map(
          (one) =>
            `${rating.terms[one].label}: ${[typed[one].action, typed[one].impact].filter(Boolean).join(' / ')}`,
        )
        .join('; ') || NONE,
  },
  rating: {
    empty: () => '',
    read: text,
    write: orNull,
    show: (typed) => rating.terms[typed as Rating]?.label ?? NOT_RATED,
  },
  citations: {
    empty: () => [],
    // Citations are added, never changed: a form begins with none.
    read: () => [],
    write: (typed) => typed.filter(isCited).map(writeCitation),
    show: (typed) => typed.map((citation) => citation.document?.name ?? '').join('; ') || NONE,
    fault: (typed) =>
      typed.some((citation) => !isCited(citation) && Object.values(citation).some(Boolean))
        ? 'Choose the document that says so, or remove the citation.'
        : null,
  },
};

/** A codec whose value is not known by type: what stands in a form came from the same codec. */
interface AnyCodec {
  empty: (field: EditField) => unknown;
  read: (value: unknown, field: EditField) => unknown;
  write: (typed: unknown, field: EditField) => unknown;
  show: (typed: unknown, field: EditField) => string;
  fault?: (typed: unknown, field: EditField) => string | null;
}

export function codecOf(field: EditField): AnyCodec {
  return codecs[field.type] as unknown as AnyCodec;
}

function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function readKey(entries: readonly Record<string, unknown>[]): TypedKey {
  return Object.fromEntries(
    rating.values.map((one) => {
      const entry = entries.find((candidate) => candidate['rating'] === one);
      return [one, { action: text(entry?.['action']), impact: text(entry?.['impact']) }];
    }),
  ) as TypedKey;
}

const isCited = (citation: TypedCitation) => citation.document !== null;

function writeCitation({ document, place, quote, note, field, contradicts }: TypedCitation) {
  return {
    documentId: document?.id,
    place: orNull(place),
    quote: orNull(quote),
    note: orNull(note),
    field: orNull(field),
    contradicts,
  };
}
