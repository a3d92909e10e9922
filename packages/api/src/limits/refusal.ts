import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../shared/errors.js';
import { type Limit, limits } from './limits.js';

type Structural = Exclude<Limit, 'nodes'>;

/** What each limit says to whom it refuses: how much is allowed, and what to do instead. */
const words: Record<Structural, (allowed: number, where: string) => string> = {
  tokens: (allowed) =>
    `A document may have ${allowed} words and signs; this one has more. Ask in several requests, or send values as variables.`,
  depth: (allowed, where) =>
    `A query may go ${allowed} levels deep; ${where} is deeper. Ask for what lies deeper in another query, by its id.`,
  introspectionDepth: (allowed, where) =>
    `A question about the schema may go ${allowed} levels deep; ${where} is deeper. packages/schema/schema.graphql has the whole schema.`,
  rootFields: (allowed) =>
    `An operation may have ${allowed} fields at its root; this one has more. Ask in several requests.`,
  aliases: (allowed) =>
    `A document may rename ${allowed} fields; this one renames more. Ask for many records by "nodes(ids)" or a filter, not each by an alias.`,
  repeats: (allowed, where) =>
    `A field may stand ${allowed} times in one place; ${where} stands there more often. Name it once.`,
  directivesAtOnePlace: (allowed, where) =>
    `${where} may have ${allowed} directives; it has more. Leave out those that change nothing.`,
  directives: (allowed) =>
    `A document may have ${allowed} directives; this one has more. Leave out those that change nothing.`,
  selections: (allowed) =>
    `An operation may have ${allowed} fields, with those of its fragments wherever they are used; this one has more. Ask in several requests.`,
};

/** The refusal of a document because of its form. */
export function beyond(limit: Structural, where = ''): GraphQLError {
  return tooComplex(words[limit](limits[limit], where), { limit, allowed: limits[limit] });
}

/** The refusal of an operation because of the rows that it asks for. */
export function tooDear(requested: number, allowed: number): GraphQLError {
  return tooComplex(
    `A request may ask for ${allowed} nodes; this one asks for up to ${requested}. Give a smaller "first" and read on with "after", or select fewer lists inside lists.`,
    { limit: 'nodes', allowed, requested },
  );
}

function tooComplex(
  message: string,
  extensions: { limit: Limit; allowed: number; requested?: number },
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'QUERY_TOO_COMPLEX' satisfies ErrorCode, ...extensions },
  });
}
