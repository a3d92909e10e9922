import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, startTestApi } from '../kit/register.js';

/* Any valid way of asking gives the same answer: aliases, fragments, directives, type names. */

interface Citation {
  quote?: string;
  place?: string;
}

let api: Api;
let ids: { board: string; plan: string; tie: string; progress: string; citation: string };
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury' });
  type Nodes<Row> = { nodes: Row[] };
  const found = await api.ask<{
    board: { id: string };
    plan: { id: string };
    relationships: Nodes<{ id: string; citations: { id: string }[] }>;
    actions: Nodes<{ progress: Nodes<{ id: string }> }>;
  }>(`{ board(slug: "cabinet") { id } plan(slug: "lets-do-it") { id }
    relationships(first: 1) { nodes { id citations { id } } }
    actions(filter: { hasProgress: true }, first: 1) { nodes { progress { nodes { id } } } } }`);
  const [tie] = found.relationships.nodes;
  ids = {
    board: found.board.id,
    plan: found.plan.id,
    tie: tie!.id,
    progress: found.actions.nodes[0]!.progress.nodes[0]!.id,
    citation: tie!.citations[0]!.id,
  };
});

test('everything that has an id can be asked for as a node, by its own type', async () => {
  const asked = Object.values(ids).map((id, at) => `n${at}: node(id: "${id}") { __typename id }`);
  const answer = await api.ask<Record<string, { __typename: string; id: string }>>(`{ ${asked.join(' ')} }`);
  const types = ['Board', 'Plan', 'Relationship', 'ProgressUpdate', 'Citation'];
  expect(Object.values(answer)).toEqual(Object.values(ids).map((id, at) => ({ __typename: types[at], id })));
});

describe('a field asked for in two fragments', () => {
  test('on an interface and on a kind is answered with all that both select', async () => {
    const both = await api.ask<{ node: { citations: Citation[] } }>(
      `query ($id: ID!) { node(id: $id) { ... on GovernanceNode { citations { quote } } ... on Board { citations { place } } } }`,
      { id: ids.board },
    );
    const plainly = await api.ask<{ board: { citations: Citation[] } }>(
      '{ board(slug: "cabinet") { citations { quote place } } }',
    );
    expect(plainly.board.citations.length).toBeGreaterThan(0);
    expect(both.node.citations).toEqual(plainly.board.citations);
  });

  test('on a kind itself, by its interface and plainly, is one field', async () => {
    const answer = await api.ask<{ board: { citations: Citation[] } }>(
      `{ board(slug: "cabinet") { ... on GovernanceNode { citations { quote } } citations { place } ...Rest } }
       fragment Rest on Node { ... on Board { citations { document { slug } } } }`,
    );
    for (const citation of answer.board.citations) {
      expect(Object.keys(citation)).toEqual(['quote', 'place', 'document']);
      expect(citation.place).toEqual(expect.any(String));
    }
  });

  test('of things that are no nodes of the map is read from their own rows', async () => {
    const { a, b } = await api.ask<Record<'a' | 'b', { version: number; citations: Citation[] }>>(
      `query ($tie: ID!, $board: ID!) { a: node(id: $tie) { ...V } b: node(id: $board) { ...V } }
       fragment V on Node {
         ... on GovernanceNode { version citations { place } } ... on Relationship { version citations { place } }
       }`,
      { tie: ids.tie, board: ids.board },
    );
    for (const row of [a, b]) {
      expect(row.version).toBe(1);
      expect(row.citations.length).toBeGreaterThan(0);
    }
  });

  test('of two kinds with arguments of their own is each read by its own', async () => {
    const part = (direction: string) =>
      `ties: relationships(direction: ${direction}, first: 1000) { totalCount }`;
    type Ties = Record<'board' | 'plan', { ties: { totalCount: number } }>;
    const plainly = await api.ask<Ties>(
      `{ board(slug: "cabinet") { ${part('OUT')} } plan(slug: "lets-do-it") { ${part('IN')} } }`,
    );
    const mixed = await api.ask<Ties>(
      `query ($board: ID!, $plan: ID!) { board: node(id: $board) { ...T } plan: node(id: $plan) { ...T } }
       fragment T on GovernanceNode { ... on Board { ${part('OUT')} } ... on Plan { ${part('IN')} } }`,
      { board: ids.board, plan: ids.plan },
    );
    expect(mixed).toEqual(plainly);
  });

  test('a fragment on another kind, inside one on an interface, adds nothing', async () => {
    const answer = await api.ask(
      '{ board(slug: "cabinet") { slug ... on GovernanceNode { ... on Plan { planType } ... on Board { boardType } } } }',
    );
    expect(answer).toEqual({ board: { slug: 'cabinet', boardType: 'CABINET' } });
  });

  test('a field that tells the type, asked for on some kinds only, still tells it', async () => {
    const { nodes } = await api.ask<{ nodes: unknown[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Board { kind id } ... on Plan { kind id } } }`,
      { ids: [ids.tie, ids.plan, ids.board] },
    );
    expect(nodes).toEqual([
      { __typename: 'Relationship' },
      { __typename: 'Plan', kind: 'PLAN', id: ids.plan },
      { __typename: 'Board', kind: 'BOARD', id: ids.board },
    ]);
  });
});

describe('aliases', () => {
  test('of one field with different arguments are told apart', async () => {
    type Page = { nodes: { reference: string }[]; totalCount: number };
    const { plan } = await api.ask<{ plan: Record<'first' | 'second' | 'due' | 'all', Page> }>(
      `{ plan(slug: "childrens-services-improvement-plan") {
        first: actions(first: 1) { nodes { reference } totalCount }
        second: actions(first: 1, offset: 1) { nodes { reference } totalCount }
        due: actions(first: 1, filter: { reference: "3.5 c" }) { nodes { reference } totalCount }
        all: actions(first: 0) { nodes { reference } totalCount } } }`,
    );
    expect(plan.first.nodes).toEqual([{ reference: '1.1 a' }]);
    expect(plan.second.nodes).toEqual([{ reference: '1.1 b' }]);
    expect(plan.due).toEqual({ nodes: [{ reference: '3.5 c' }], totalCount: 1 });
    expect(plan.all).toEqual({ nodes: [], totalCount: plan.first.totalCount });
  });

  test('of fields that share an answer each have it: objects, scalars, pages, edges', async () => {
    const { board, boards } = await api.ask<{ board: unknown; boards: Record<string, unknown> }>(
      `{ board(slug: "cabinet") { one: slug two: slug kind: boardType v: validity { f: from { date } } w: validity { from { date } } }
        boards(first: 1) { a: pageInfo { end: endCursor } b: pageInfo { endCursor } n: totalCount m: totalCount
          x: edges { c: cursor } y: edges { cursor one: node { id } two: node { key: id } } } }`,
    );
    expect(board).toEqual({
      one: 'cabinet',
      two: 'cabinet',
      kind: 'CABINET',
      v: { f: null },
      w: { from: null },
    });
    const cursor = (boards['b'] as { endCursor: string }).endCursor;
    expect(boards).toMatchObject({ a: { end: cursor }, n: boards['m'], x: [{ c: cursor }], y: [{ cursor }] });
    const [edge] = boards['y'] as { one: { id: string }; two: { key: string } }[];
    expect(edge!.one.id).toBe(edge!.two.key);
  });
});

describe('directives', () => {
  const query = `query ($yes: Boolean!, $no: Boolean!) { board(slug: "cabinet") {
    slug @include(if: $yes) name @skip(if: $yes) citations @include(if: $no) { quote }
    ...F @include(if: $no) ...G @skip(if: $no) ... @skip(if: $yes) { cadence } ... on Board @include(if: $yes) { boardType }
  } } fragment F on Board { meetings } fragment G on GovernanceNode { kind }`;

  test('leave out what they say, on fields, on named and on inline fragments', async () => {
    expect(await api.ask(query, { yes: true, no: false })).toEqual({
      board: { slug: 'cabinet', kind: 'BOARD', boardType: 'CABINET' },
    });
  });

  test('let in what they say', async () => {
    const { board } = await api.ask<{ board: object }>(query, { yes: false, no: true });
    expect(Object.keys(board)).toEqual(['name', 'citations', 'meetings', 'cadence']);
  });

  test('on a whole page leave the rest of the answer as it is', async () => {
    const answer = await api.ask(
      'query ($no: Boolean!) { boards(first: 1) { totalCount nodes @include(if: $no) { id } edges @skip(if: true) { cursor } } }',
      { no: false },
    );
    expect(answer).toEqual({ boards: { totalCount: expect.any(Number) as number } });
  });
});

test('type names alone are an answer, on every level', async () => {
  const answer = await api.ask(
    `{ __typename boards(first: 1) { __typename nodes { __typename relationships(first: 1) { __typename nodes { __typename } }
      reportingLines { __typename } validity { __typename } } edges { __typename node { __typename } } pageInfo { __typename } } }`,
  );
  expect(answer).toMatchObject({
    __typename: 'Query',
    boards: {
      __typename: 'BoardConnection',
      nodes: [{ __typename: 'Board', relationships: { __typename: 'RelationshipConnection' } }],
      edges: [{ __typename: 'BoardEdge', node: { __typename: 'Board' } }],
      pageInfo: { __typename: 'PageInfo' },
    },
  });
});
