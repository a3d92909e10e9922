import { buildSchema } from '@golden-thread/api';
import { type GraphQLObjectType, isInterfaceType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, startTestApi, testDoor } from '../kit/register.js';
import { everythingOf, heldIn } from './everything.js';

const schema = buildSchema();
const PLAN = 'childrens-services-improvement-plan';

let api: Api;
beforeAll(async () => {
  // Whole pages of everything are far dearer than what a client may ask for.
  api = await startTestApi({ dataset: 'bury', config: { door: { ...testDoor, maxNodes: 10_000_000 } } });
});

/* Names that other people's queries already use: design.md, "The contract". */
const contract: Record<string, string> = {
  Query: `node nodes board boards plan plans action actions priorities outcomes posts people organisations documents
    relationships relationshipTypes ecosystem search`,
  Node: 'id',
  GovernanceNode: 'id kind name aliases validFrom validTo version relationships citations',
  Board: `slug boardType status purpose cadence chairs members plans reportsTo reportingBoards reportingLines`,
  Plan: 'slug planType status startsOn endsOn labels ratingKey boards priorities actions ratingSummary',
  Action: `reference description timescale accountable supportedBy rating progress isOverdue goldenThread outcome
    priority plan`,
  Timescale: 'text startOn dueOn precision isOngoing',
  ActionRating: 'action impact recordedOn',
  BoardConnection: 'nodes edges pageInfo totalCount',
  BoardEdge: 'cursor node',
  Ecosystem: 'nodes edges',
};

/** Every list of the register by the name of its query. */
const lists = [
  'boards',
  'plans',
  'priorities',
  'outcomes',
  'actions',
  'posts',
  'people',
  'organisations',
].concat(['documents', 'relationships']);
/**
 * What the Bury papers do not hold at all: identifiers of anything but organisations, dates of people, posts, papers and
 * ended plans or ties, other names of the parts of plans, ratings, printed terms of reference, a vice chair in office.
 */
const unstated = new RegExp(
  [
    '\\.identifiers$|\\.valid(From|To)$|^(Priority|Outcome|Action)\\.aliases$',
    '^Action\\.rating$|^Plan\\.ratingHistory$|^Board\\.(termsOfReference|viceChairs|nextMeetingOn)$',
    // What only a change of the register brings.
    '\\.retract(edAt|ionReason)$|\\.restriction$|^Action\\.timescaleRevisions$',
  ].join('|'),
);
/** One record of each kind that has an address. */
const addresses = {
  board: 'corporate-parenting-board',
  plan: PLAN,
  priority: `${PLAN}/1`,
  outcome: `${PLAN}/1.1`,
  post: 'virtual-school-head',
  person: 'collette-radcliffe',
  organisation: 'bury-council',
  document: 'cyp-scrutiny-2026-01-07-agenda-pack',
};

const fieldsOf = (name: string) => {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`The schema has no type ${name}`);
  return type.getFields();
};
const typeOf = (query: string) => fieldsOf('Query')[query]!.type;
/** What a page of a list holds, without its edges, which hold the same. */
const nodesOf = (list: string) =>
  (schema.getType(String(typeOf(list)).replace('!', '')) as GraphQLObjectType).getFields()['nodes']!.type;

describe('the contract', () => {
  test.each(Object.keys(contract))('%s has every name that was promised', (type) => {
    expect(Object.keys(fieldsOf(type))).toEqual(expect.arrayContaining(contract[type]!.trim().split(/\s+/)));
  });

  test('every list takes a filter, an order, a page and a day', () => {
    for (const list of lists) {
      const args = fieldsOf('Query')[list]!.args.map((arg) => arg.name);
      expect(args).toEqual(expect.arrayContaining(['filter', 'orderBy', 'first', 'after', 'offset', 'asAt']));
    }
  });
});

describe('every field answers', () => {
  test.each(Object.entries(addresses))(
    '%s by slug, and by id, with all its fields two levels deep',
    async (name, slug) => {
      const selection = everythingOf(schema, typeOf(name), 2);
      const bySlug = await api.ask<Record<string, { id: string; slug: string }>>(
        `query ($slug: String!) { ${name}(slug: $slug) ${selection} }`,
        { slug },
      );
      expect(bySlug[name]?.slug).toBe(slug);
      const byId = await api.ask(`query ($id: ID!) { ${name}(id: $id) ${selection} }`, {
        id: bySlug[name]!.id,
      });
      expect(byId).toEqual(bySlug);
    },
  );

  test('an action by its plan and reference, and by id', async () => {
    const selection = everythingOf(schema, typeOf('action'), 2);
    const one = await api.ask<{ action: { id: string; reference: string } }>(
      `{ action(plan: "${PLAN}", reference: "1.1 a") ${selection} }`,
    );
    expect(one.action.reference).toBe('1.1 a');
    const other = await api.ask(`query ($id: ID!) { action(id: $id) ${selection} }`, { id: one.action.id });
    expect(other).toEqual(one);
  });

  test.each(lists)('%s, every row with every field', async (list) => {
    const selection = everythingOf(schema, nodesOf(list), 1);
    const answer = await api.ask<Record<string, { nodes: unknown[]; totalCount: number }>>(
      `{ ${list}(first: 1000) { totalCount nodes ${selection} } }`,
    );
    expect(answer[list]!.nodes).toHaveLength(answer[list]!.totalCount);
    expect(answer[list]!.totalCount).toBeGreaterThan(0);
  });

  test('the relationship types, the map and the search', async () => {
    for (const [name, args] of [
      ['relationshipTypes', ''],
      ['ecosystem', ''],
      ['search', '(query: "board")'],
    ]) {
      const { errors } = await api.graphql(`{ ${name}${args} ${everythingOf(schema, typeOf(name!), 1)} }`);
      expect(errors).toEqual([]);
    }
  });

  test('nothing that the papers hold comes back empty in every row', async () => {
    const held = new Set<string>();
    for (const list of lists) {
      heldIn(
        await api.ask(`{ ${list}(first: 1000) { nodes ${everythingOf(schema, nodesOf(list), 1)} } }`),
        held,
      );
    }
    const kinds = lists.map((list) => String(nodesOf(list)).replace(/[[\]!]/g, ''));
    const empty = kinds.flatMap((kind) =>
      Object.keys(fieldsOf(kind))
        .map((field) => `${kind}.${field}`)
        .filter((field) => !held.has(field) && !unstated.test(field)),
    );
    expect(empty).toEqual([]);
  });
});

describe('what has no such record', () => {
  const unknownId = '0198c0de-0000-7000-8000-000000000001';
  test.each(Object.keys(addresses))('%s of an unknown address is null', async (name) => {
    expect(
      await api.ask(`{ a: ${name}(slug: "nowhere") { id } b: ${name}(id: "${unknownId}") { id } }`),
    ).toEqual({
      a: null,
      b: null,
    });
  });

  test('a slug of another kind is no address', async () => {
    expect(await api.ask('{ plan(slug: "corporate-parenting-board") { id } }')).toEqual({ plan: null });
  });

  test('nodes keeps the order asked for, repeats what is repeated, and has null for what does not exist', async () => {
    const { a, b } = await api.ask<{ a: { id: string }; b: { id: string } }>(
      '{ a: board(slug: "cabinet") { id } b: plan(slug: "lets-do-it") { id } }',
    );
    const ids = [b.id, unknownId, a.id.toUpperCase(), b.id];
    const { nodes } = await api.ask<{ nodes: unknown[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids },
    );
    const [board, plan] = [
      { __typename: 'Board', id: a.id },
      { __typename: 'Plan', id: b.id },
    ];
    expect(nodes).toEqual([plan, null, board, plan]);
  });
});
