import type { NodeKind, Rating, Vocabulary } from '@golden-thread/schema';

interface Shared {
  /** As the API's input names it, which is also where its faults point. */
  name: string;
  label: string;
  /** What to write here, under the field. */
  help?: string;
  isRequired?: boolean;
  /** Only in the form that creates, or only in the one that changes. */
  only?: 'create' | 'update';
  /** Where the record has it, if not under its name. */
  from?: (record: Record<string, unknown>) => unknown;
}

export interface RowColumn {
  name: string;
  label: string;
  isLong?: boolean;
  isRequired?: boolean;
}

/** One field of a form. What each type reads, writes, checks and shows is in `codecs`; what draws it, in `inputs`. */
export type EditField = Shared &
  (
    | { type: 'text' }
    | { type: 'longText'; rows?: number }
    /** Several short texts, one a line. */
    | { type: 'lines' }
    /** One term of a vocabulary, each with its meaning where it is chosen. */
    | { type: 'term'; vocabulary: Vocabulary; values?: readonly string[]; none?: string }
    /** Yes, no, or not stated. */
    | { type: 'yesNo' }
    | { type: 'check' }
    /** A date as a paper gives it: day, month or year, and the paper's words. */
    | { type: 'published' }
    /** A plain day. */
    | { type: 'day' }
    /** Several plain days. */
    | { type: 'days'; one: string }
    | { type: 'timescale' }
    | { type: 'node'; kinds: readonly NodeKind[] }
    | { type: 'nodes'; kinds: readonly NodeKind[] }
    /** Accounts, where an audience is chosen. */
    | { type: 'accounts' }
    /** Short texts under fixed names. */
    | { type: 'group'; parts: readonly { name: string; label: string }[] }
    /** Several entries of the same few texts. */
    | { type: 'rows'; columns: readonly RowColumn[]; one: string }
    | { type: 'ratingKey' }
    /** One rating, with what each means in the plan. */
    | { type: 'rating'; meanings: Readonly<Record<Rating, string>> }
    | { type: 'citations' }
  );

export type FieldType = EditField['type'];
export type FieldOf<Type extends FieldType> = Extract<EditField, { type: Type }>;

export interface FieldGroup {
  title: string;
  lead?: string;
  fields: readonly EditField[];
}

export function fieldsFor(groups: readonly FieldGroup[], purpose: 'create' | 'update'): EditField[] {
  return groupsFor(groups, purpose).flatMap((group) => group.fields);
}

export function groupsFor(groups: readonly FieldGroup[], purpose: 'create' | 'update'): FieldGroup[] {
  return groups
    .map((group) => ({
      ...group,
      fields: group.fields.filter((field) => field.only === undefined || field.only === purpose),
    }))
    .filter((group) => group.fields.length > 0);
}
