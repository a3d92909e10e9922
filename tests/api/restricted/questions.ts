import { buildSchema } from '@golden-thread/api';
import { type GraphQLField, type GraphQLSchema, isEnumType, isNonNullType } from 'graphql';
import { everythingOf } from '../everything.js';
import { MARKER } from './register.js';

const schema: GraphQLSchema = buildSchema();
const fields = schema.getQueryType()!.getFields();

/** Queries that need to be told what to show, with arguments that would show everything. A new one fails until it is here. */
const told: Record<string, (known: Known) => Record<string, unknown>[]> = {
  node: ({ ids }) => ids.map((id) => ({ id })),
  nodes: ({ ids }) => [{ ids }],
  search: () => [{ query: MARKER }, { query: 'under way' }],
  ecosystem: () => [{ filter: { kinds: everyKind(), includeProposed: true } }, {}],
  ecosystemDiff: () => [
    { from: '2024-01-01', to: '2026-12-31', filter: { kinds: everyKind() } },
    { from: '2025-05-15', to: '2026-12-31', filter: { kinds: everyKind() } },
  ],
  changes: ({ ids }) => [{}, ...ids.map((nodeId) => ({ nodeId }))],
  action: ({ ids }) => [
    ...ids.map((id) => ({ id })),
    { plan: 'open-plan', reference: '1.1 n' },
    { plan: 'nightjar-plan', reference: '1.1 a' },
  ],
};

/** Only those who write may ask; they are asked elsewhere. */
const apart = new Set([
  'auditVerification',
  'boardDissolvePreview',
  'boardMergePreview',
  'boardReplacePreview',
  'restrictedThings',
  'viewer',
  'viewerSessions',
  'sessions',
  'accounts',
  'tokens',
  'account',
]);

export interface Known {
  /** Of everything that is hidden from some, and of a few things that are not. */
  ids: string[];
  slugs: string[];
}

export interface Question {
  name: string;
  query: string;
  variables: Record<string, unknown>;
}

/** Every root query with every field under it, some levels down. */
export function questions(known: Known, levels: number): Question[] {
  return Object.values(fields)
    .filter(({ name }) => !apart.has(name))
    .flatMap((field) =>
      argumentsOf(field, known).map((args) => {
        const given = Object.keys(args);
        const declared = given.map(
          (name) => `$${name}: ${String(field.args.find((arg) => arg.name === name)!.type)}`,
        );
        const head = given.length === 0 ? '' : `(${given.map((name) => `${name}: $${name}`).join(', ')})`;
        return {
          name: `${field.name}${JSON.stringify(args)}`,
          query: `query ${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${field.name}${head} ${everythingOf(schema, field.type, 'asRecorded' in args ? 1 : levels)} }`,
          variables: args,
        };
      }),
    );
}

function argumentsOf(field: GraphQLField<unknown, unknown>, known: Known): Record<string, unknown>[] {
  const own = told[field.name];
  if (own) return own(known);
  const has = (name: string) => field.args.some((arg) => arg.name === name);
  if (has('slug')) return [...known.ids.map((id) => ({ id })), ...known.slugs.map((slug) => ({ slug }))];
  const needs = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  if (needs.length > 0) throw new Error(`Say in questions.ts with which arguments to ask ${field.name}`);
  const page = has('first') ? { first: 200 } : {};
  return has('asRecorded') ? [page, { ...page, asRecorded: '2100-01-01T00:00:00Z' }] : [page];
}

function everyKind(): string[] {
  const kind = schema.getType('NodeKind');
  if (!isEnumType(kind)) throw new Error('NodeKind is no enum');
  return kind.getValues().map(({ name }) => name);
}

/** Fields that may tell that something was written which the reader does not see: ids, versions and instants. */
const COUNTING = new Set([
  'version',
  'updatedAt',
  'seq',
  'cursor',
  'startCursor',
  'endCursor',
  'recordedAt',
  'rank',
]);

/** An answer without what differs from register to register. */
export function comparable(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(comparable);
  if (answer === null || typeof answer !== 'object') return answer;
  const { __typename: type } = answer as { __typename?: string };
  return Object.fromEntries(
    Object.entries(answer)
      .filter(([key]) => !COUNTING.has(key) && !(type === 'Change' && key === 'id'))
      .map(([key, value]) => [key, comparable(value)]),
  );
}
