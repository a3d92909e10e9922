/** One value of a vocabulary: the words that people read, and what it means in the field. */
export interface Term {
  label: string;
  meaning: string;
}

/** A closed list of terms. The keys are the GraphQL enum values, which are also what the database stores. */
export interface Vocabulary<Value extends string = string> {
  name: string;
  description: string;
  terms: Readonly<Record<Value, Term>>;
  values: readonly Value[];
}

export type ValueOf<V> = V extends Vocabulary<infer Value> ? Value : never;

/**
 * Defines a vocabulary from pairs of label and meaning. The key `TASK_AND_FINISH` gets the label
 * "Task and finish" unless the pair gives another.
 */
export function defineVocabulary<Value extends string>(
  name: string,
  description: string,
  meanings: Record<Value, string | Term>,
): Vocabulary<Value> {
  const values = Object.keys(meanings) as Value[];
  const terms = Object.fromEntries(
    values.map((value) => {
      const given = meanings[value];
      return [value, typeof given === 'string' ? { label: sentenceCase(value), meaning: given } : given];
    }),
  ) as Record<Value, Term>;
  return { name, description, terms, values };
}

function sentenceCase(value: string): string {
  const words = value.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
