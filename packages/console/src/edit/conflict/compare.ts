import { codecOf } from '../codecs';
import type { EditField } from '../editField';
import { isSame, type Values } from '../values';

export type Choice = 'mine' | 'theirs';

/** One field in which the two versions differ. */
export interface Difference {
  field: EditField;
  before: string;
  mine: string;
  theirs: string;
  /** Changed by both, and not to the same. */
  isDisputed: boolean;
  /** Mine where I changed it, else theirs. */
  suggested: Choice;
}

/** What differs between two versions that began as one. */
export function compared(
  fields: readonly EditField[],
  base: Values,
  mine: Values,
  theirs: Values,
): Difference[] {
  return fields
    .filter((field) => !isSame(field, mine, theirs))
    .map((field) => {
      const byMe = !isSame(field, mine, base);
      const byThem = !isSame(field, theirs, base);
      const show = (values: Values) => codecOf(field).show(values[field.name], field);
      return {
        field,
        before: show(base),
        mine: show(mine),
        theirs: show(theirs),
        isDisputed: byMe && byThem,
        suggested: byMe ? 'mine' : 'theirs',
      };
    });
}

/** The values that were chosen; where the versions agree, either. */
export function merged(
  fields: readonly EditField[],
  differences: readonly Difference[],
  choices: Readonly<Record<string, Choice>>,
  mine: Values,
  theirs: Values,
): Values {
  const differing = new Set(differences.map(({ field }) => field.name));
  return Object.fromEntries(
    fields.map(({ name }) => {
      const isMine = differing.has(name) && choices[name] === 'mine';
      return [name, isMine ? mine[name] : theirs[name]];
    }),
  );
}
