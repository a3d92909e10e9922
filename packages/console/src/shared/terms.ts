import {
  boardStatus,
  boardType,
  cadence,
  documentType,
  nodeKind,
  organisationType,
  planStatus,
  planType,
  rating,
  relationshipStatus,
  relationshipRule,
  type RelationshipType,
  type Term,
  type Vocabulary,
} from '@golden-thread/schema';

/** The vocabularies that pages and filters show, by the name of the API's field. */
export const vocabularies = {
  boardType,
  boardStatus,
  cadence,
  documentType,
  nodeKind,
  organisationType,
  planStatus,
  planType,
  rating,
  relationshipStatus,
} as const;

/** The words for a value, or null where the register has none. */
export function termOf<Value extends string>(
  vocabulary: Vocabulary<Value>,
  value: Value | null | undefined,
): Term | null {
  return value ? vocabulary.terms[value] : null;
}

/** "oversees", or "is overseen by" when seen from the target. */
export function relationWord(type: RelationshipType, seenFrom: 'source' | 'target' = 'source'): string {
  const { label, inverse } = relationshipRule(type);
  return seenFrom === 'source' ? label : inverse;
}

/** "Oversees": the word at the head of a group. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "3 boards", "1 board". */
export function count(number: number, one: string, many: string = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
