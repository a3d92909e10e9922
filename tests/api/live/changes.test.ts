import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, startTestApi } from '../../kit/register.js';
import { note, tiesOf, type Tie } from './officer.js';
import { notesOf, subscribe } from './subscriber.js';

let api: Api;
/** A board oversees a plan; a person holds a post, which has nothing to do with it; somebody chairs. */
let oversees: Tie;
let elsewhere: Tie;
let chairs: Tie;

beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury', as: 'OFFICER' });
  [oversees] = (await tiesOf(api, { typeIn: ['OVERSEES'] })) as [Tie];
  [elsewhere] = (await tiesOf(api, { typeIn: ['HOLDS'] })) as [Tie];
  [chairs] = (await tiesOf(api, { typeIn: ['CHAIRS'] })) as [Tie];
});

const refusalOf = async (wanted: object, query?: string) => {
  const subscriber = await subscribe(api.address, wanted, query ? { query } : {});
  const [error] = (await subscriber.ended) as { message: string; extensions: { code: string } }[];
  await subscriber.close();
  return { code: error!.extensions.code, message: error!.message };
};

describe('a subscription is refused', () => {
  test('after what is not a cursor', async () => {
    expect(await refusalOf({ after: 'not a cursor' })).toEqual({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('The cursor in "after" is not that of a change in this register.'),
    });
  });

  test('after a cursor of another register, or of a row that is not there', async () => {
    for (const cursor of ['1:0123456789abcdef', '999999999:0123456789abcdef']) {
      const after = Buffer.from(cursor).toString('base64url');
      expect((await refusalOf({ after })).message).toContain('The cursor in "after"');
    }
  });

  test('after the cursor of a list', async () => {
    const { boards } = await api.ask<{ boards: { pageInfo: { endCursor: string } } }>(
      `{ boards(first: 1) { pageInfo { endCursor } } }`,
    );
    expect((await refusalOf({ after: boards.pageInfo.endCursor })).message).toContain(
      'The cursor in "after"',
    );
  });

  test('to an id that this register never gave out', async () => {
    expect((await refusalOf({ nodeId: 'a board' })).code).toBe('BAD_USER_INPUT');
  });

  test('to a node, board or plan that is not there', async () => {
    const unknown = '0198c0de-0000-7000-8000-000000000001';
    expect((await refusalOf({ nodeId: unknown })).message).toContain('nodeId');
    expect((await refusalOf({ boardId: unknown })).message).toContain('boardId');
    expect((await refusalOf({ boardId: oversees.target.id })).message).toContain('boardId');
    expect((await refusalOf({ planId: oversees.source.id })).message).toContain('planId');
  });

  test('to no kind at all', async () => {
    expect((await refusalOf({ kinds: [] })).message).toContain('kinds');
  });

  test('when it asks for what is not in the schema', async () => {
    expect((await refusalOf({}, 'subscription { changes { colour } }')).code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  test('when it is a query or a mutation', async () => {
    for (const query of ['{ __typename }', 'mutation { __typename }']) {
      expect(await refusalOf({}, query)).toEqual({
        code: 'BAD_USER_INPUT',
        message: 'Only subscriptions are answered here. Send queries and mutations to POST /graphql.',
      });
    }
  });

  test('over HTTP', async () => {
    const { errors, data } = await api.graphql('subscription { changes { cursor } }');
    expect(data?.['changes']).toBeUndefined();
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toContain('websocket');
  });
});

describe('a subscriber is told', () => {
  test('of a change as it is committed, once', async () => {
    const subscriber = await subscribe(api.address);
    await note(api, oversees, 'one');
    expect(await subscriber.until(1)).toMatchObject([{ operation: 'relationshipUpdate' }]);
    expect(notesOf(subscriber.changes)).toEqual(['one']);
    await subscriber.close();
  });

  test('nothing of a write that is refused', async () => {
    const subscriber = await subscribe(api.address);
    const { data } = await api.graphql<{ relationshipUpdate: { userErrors: { code: string }[] } }>(
      `mutation ($input: RelationshipUpdateInput!) { relationshipUpdate(input: $input) { userErrors { code } } }`,
      { input: { id: oversees.id, version: oversees.version - 1, note: 'too late' } },
    );
    expect(data?.relationshipUpdate.userErrors).toEqual([{ code: 'CONFLICT' }]);
    await note(api, oversees, 'two');
    expect(notesOf(await subscriber.until(1))).toEqual(['two']);
    await subscriber.close();
  });

  test.each([
    ['a relationship', () => ({ nodeId: oversees.id })],
    ['a node, by what ties it', () => ({ nodeId: oversees.source.id })],
    ['a board', () => ({ boardId: oversees.source.id })],
    ['a plan', () => ({ planId: oversees.target.id })],
    [
      'a board and a plan, when it concerns both',
      () => ({ boardId: oversees.source.id, planId: oversees.target.id }),
    ],
  ])('only what concerns %s', async (what, wanted) => {
    const subscriber = await subscribe(api.address, wanted());
    await note(api, elsewhere, `not this: ${what}`);
    await note(api, oversees, what);
    await note(api, elsewhere, `nor this: ${what}`);
    expect(notesOf(await subscriber.until(1))).toEqual([what]);
    await subscriber.close();
  });

  test('of a board or a plan also what concerns the actions under it', async () => {
    const [answers] = (await tiesOf(api, { typeIn: ['ACCOUNTABLE_FOR'] })) as [Tie];
    const { action } = await api.ask<{ action: { plan: { id: string; boards: { id: string }[] } } }>(
      `query ($id: ID!) { action(id: $id) { plan { id boards(types: [OVERSEES]) { id } } } }`,
      { id: answers.target.id },
    );
    const ofPlan = await subscribe(api.address, { planId: action.plan.id });
    const ofBoard = await subscribe(api.address, { boardId: action.plan.boards[0]!.id });
    await note(api, elsewhere, 'not under it');
    await note(api, answers, 'under it');
    expect(notesOf(await ofPlan.until(1))).toEqual(['under it']);
    expect(notesOf(await ofBoard.until(1))).toEqual(['under it']);
    await ofPlan.close();
    await ofBoard.close();
  });

  test('the same as the query of changes lists, and can begin where that ended', async () => {
    const { changes } = await api.ask<{ changes: { nodes: { cursor: string }[] } }>(
      `{ changes(first: 1) { nodes { cursor } } }`,
    );
    await note(api, oversees, 'after the query');
    const subscriber = await subscribe(api.address, { after: changes.nodes[0]!.cursor });
    expect(notesOf(await subscriber.until(1))).toEqual(['after the query']);
    const { changes: now } = await api.ask<{ changes: typeof changes }>(
      `{ changes(first: 1) { nodes { cursor } } }`,
    );
    expect(now.nodes[0]!.cursor).toBe(subscriber.changes[0]!.cursor);
    await subscriber.close();
  });

  test('only of the kinds that it names', async () => {
    const boards = await subscribe(api.address, { kinds: ['BOARD'] });
    const ties = await subscribe(api.address, { kinds: ['RELATIONSHIP', 'PLAN'] });
    await note(api, chairs, 'a relationship');
    expect(notesOf(await ties.until(1))).toEqual(['a relationship']);
    expect(boards.changes).toEqual([]);
    await boards.close();
    await ties.close();
  });
});

test('a register that is not open for reading refuses websockets as it refuses queries', async () => {
  const closed = await startTestApi({ register: api, config: { publicRead: false } });
  const subscriber = await subscribe(closed.address);
  expect(await subscriber.ended).toMatchObject({ code: 4401, reason: expect.stringContaining('signing in') });
});
