/**
 * How much one operation may ask. What a person or a program writes stays far below; what is above is refused before
 * anything is looked up. SECURITY.md lists these numbers, and a test compares the two.
 */
export const limits = {
  /** Words and signs of a document. */
  tokens: 5000,
  /** Levels of objects under a root field. The deepest useful query, a golden thread with citations, has eight. */
  depth: 12,
  /** Levels of a question about the schema itself: what the tools of GraphQL ask has fourteen. */
  introspectionDepth: 16,
  /** Fields of the Query or Mutation type in one operation. */
  rootFields: 20,
  /** Fields under another name than their own, in a whole document. */
  aliases: 30,
  /** How often one field may stand in one place. */
  repeats: 20,
  /** Directives at one field, fragment or operation. */
  directivesAtOnePlace: 4,
  /** Directives in a whole document. */
  directives: 50,
  /** Fields and fragments of an operation, those of a fragment counted wherever it is used. */
  selections: 5000,
} as const;

export type Limit = keyof typeof limits | 'nodes';
