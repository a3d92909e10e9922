/*
 * Where GraphQL goes over rows, they carry more than the answer: each value under the key of the answer, marked so that it
 * is told apart from an object that a resolver made, and what only code needs.
 */

/** Under which key the value of a key of the answer stands. */
export const walkedKey = (key: string) => `_${key}`;

/** Under which key a value stands that a computed field needs. */
export const valueKey = (name: string) => `$${name}`;

/** Under which key the kind of a row stands whose type is not known beforehand. */
export const KIND = '$kind';
