import { type Sql, raw } from 'sql-template-tag';

/*
 * Values of which there are few stand in a statement's text: the length of a page, the words of a vocabulary. What PostgreSQL
 * plans for the text is then as good as for the values, and it plans once; with a parameter for the length of a page it would plan
 * each request anew, which costs more than to answer it. What readers make up themselves is always a parameter.
 */

/** A whole number. */
export function whole(number: number): Sql {
  if (!Number.isSafeInteger(number)) throw new Error(`${number} is no whole number.`);
  return raw(String(number));
}

/** A set of words of a vocabulary, such as kinds or types: the same text for the same words, however often and in whichever order. */
export const wordsOf = (vocabulary: readonly string[]): Sql => listOf([...new Set(vocabulary)].toSorted());

/** A list of such words whose order matters. */
export function listOf(vocabulary: readonly string[]): Sql {
  const odd = vocabulary.find((word) => !/^[A-Z_]+$/.test(word));
  if (odd !== undefined) throw new Error(`${odd} is no word of a vocabulary.`);
  return raw(`array[${vocabulary.map((word) => `'${word}'`).join()}]::text[]`);
}
