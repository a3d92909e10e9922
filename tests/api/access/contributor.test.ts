import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { as, viewer } from '../../kit/viewers.js';
import { restrict } from '../restricted/register.js';
import { Contributing, send, today, tomorrow, yesterday } from './contributing.js';

/*
 * What a contributor may write is decided by the register itself, thing by thing: on the actions for which a post that
 * their person holds today is accountable or supporting, and on no other.
 */

let world: Contributing;
beforeAll(async () => {
  world = await Contributing.begin();
});

const CAN = `query ($id: ID!) { action(id: $id) {
  viewerCanRecordProgress viewerCanCite viewerCanUpdate viewerCanRetract progress { nodes { viewerCanCorrect } } } }`;

const cases: [told: string, action: () => Promise<string>, outcome: 'written' | 'FORBIDDEN' | 'NOT_FOUND'][] =
  [
    ['their post is accountable', () => world.actionOf(world.post), 'written'],
    ['their post is supporting', () => world.actionOf(world.post, {}, 'SUPPORTS'), 'written'],
    [
      'their post is accountable, from today',
      () => world.actionOf(world.post, { validFrom: today }),
      'written',
    ],
    [
      'their post is accountable, until today',
      () => world.actionOf(world.post, { validTo: tomorrow }),
      'written',
    ],
    [
      'their post was accountable, until yesterday',
      () => world.actionOf(world.post, { validTo: today }),
      'FORBIDDEN',
    ],
    [
      'their post will be accountable',
      () => world.actionOf(world.post, { validFrom: tomorrow }),
      'FORBIDDEN',
    ],
    [
      'it is proposed that their post be accountable',
      () => world.actionOf(world.post, { status: 'PROPOSED' }),
      'FORBIDDEN',
    ],
    ['nobody is accountable', () => world.newAction(), 'FORBIDDEN'],
    ['another post is accountable', async () => world.actionOf(await world.newPost()), 'FORBIDDEN'],
    [
      'they will hold the post that is accountable',
      async () => {
        const next = await world.newPost();
        await world.hold(next, { validFrom: tomorrow });
        return world.actionOf(next);
      },
      'FORBIDDEN',
    ],
    [
      'they held the post that is accountable, until yesterday',
      async () => {
        const former = await world.newPost();
        await world.hold(former, { validTo: today });
        return world.actionOf(former);
      },
      'FORBIDDEN',
    ],
    [
      'it is proposed that they hold the post that is accountable',
      async () => {
        const proposed = await world.newPost();
        await world.hold(proposed, { status: 'PROPOSED' });
        return world.actionOf(proposed);
      },
      'FORBIDDEN',
    ],
    [
      'it was a mistake that their post is accountable',
      async () => {
        const action = await world.newAction();
        const id = await world.tie('ACCOUNTABLE_FOR', world.post, action);
        await world.enter('relationshipRetract', { id, version: 1, reason: 'A mistake' });
        return action;
      },
      'FORBIDDEN',
    ],
    [
      'a board of which their post is a member is accountable',
      async () => {
        const board = await world.newBoard();
        await world.tie('MEMBER_OF', world.post, board);
        return world.actionOf(board);
      },
      'FORBIDDEN',
    ],
    [
      'their post is accountable, and they may not see it',
      async () => {
        const action = await world.actionOf(world.post);
        await restrict(world.database, 'action', action);
        return action;
      },
      'NOT_FOUND',
    ],
    ['their post is accountable, and it is restricted to them', async () => world.shared, 'written'],
    ['there is no such action', async () => randomUUID(), 'NOT_FOUND'],
  ];

describe.each(cases)('of an action for which %s', (_told, make, expected) => {
  let id: string;
  beforeAll(async () => {
    id = await make();
  });

  test('a contributor is told what they may do', async () => {
    const { action } = await world.contributor.ask<{ action: unknown }>(CAN, { id });
    const isOwn = expected === 'written';
    const can = {
      viewerCanRecordProgress: isOwn,
      viewerCanCite: isOwn,
      viewerCanUpdate: false,
      viewerCanRetract: false,
      progress: { nodes: [] },
    };
    expect(action).toEqual(expected === 'NOT_FOUND' ? null : can);
  });

  test.each([
    ['actionRecordProgress', () => ({ actionId: id, commentary: 'Begun' }), 'actionId'],
    ['citationCreate', () => ({ recordId: id, documentId: world.paper, quote: 'Begun' }), 'recordId'],
  ])('%s does as it was told', async (mutation, input, field) => {
    const before = await world.head();
    const { record, userErrors } = await send(world.contributor, mutation, input());
    const isWritten = expected === 'written';
    expect(userErrors.map(({ code, field: at }) => [code, ...at])).toEqual(
      isWritten ? [] : [[expected, field]],
    );
    expect({ wrote: (await world.head()) !== before, answered: record !== null }).toEqual({
      wrote: isWritten,
      answered: isWritten,
    });
  });
});

describe('what a contributor may not see is to them as if it were not there', () => {
  const hidden = async (id: string, kind: 'action' | 'document') => {
    await restrict(world.database, kind, id);
    return id;
  };

  test('an action: whatever else is wrong with the entry', async () => {
    const input = { commentary: 'Begun', corrects: randomUUID(), citations: [{ documentId: randomUUID() }] };
    const of = (actionId: string) => send(world.contributor, 'actionRecordProgress', { ...input, actionId });
    const unseen = await hidden(await world.newAction(), 'action');
    expect(await of(unseen)).toEqual(await of(randomUUID()));
  });

  test('a paper that is given as evidence', async () => {
    const unseen = await hidden(await world.newPaper(), 'document');
    const actionId = await world.actionOf(world.post);
    const giving = (documentId: string) =>
      send(world.contributor, 'actionRecordProgress', {
        actionId,
        commentary: 'Begun',
        citations: [{ documentId }],
      });
    const refused = await giving(unseen);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(refused).toEqual(await giving(randomUUID()));
  });

  test('an update that is to be corrected', async () => {
    const other = await world.newAction();
    const update = await world.enter('actionRecordProgress', { actionId: other, commentary: 'Begun' });
    const actionId = await world.actionOf(world.post);
    const correct = (corrects: string) =>
      send(world.contributor, 'actionRecordProgress', { actionId, commentary: 'Begun', corrects });
    expect((await correct(update)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['corrects'] }]);
    await hidden(other, 'action');
    const refused = await correct(update);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['corrects'] }]);
    expect(refused).toEqual(await correct(randomUUID()));
  });
});

test('many reports at once are refused for one that is about the action of others, with its place', async () => {
  const entries = [
    await world.actionOf(world.post),
    await world.newAction(),
    await world.actionOf(world.post),
  ].map((actionId) => ({
    actionId,
    commentary: 'Begun',
  }));
  const before = await world.head();
  const { userErrors } = await send(world.contributor, 'progressRecord', entries);
  expect(userErrors).toMatchObject([{ code: 'FORBIDDEN', field: ['input', '1', 'actionId'] }]);
  expect(await world.head()).toBe(before);
  expect((await send(world.contributor, 'progressRecord', [entries[0], entries[2]])).userErrors).toEqual([]);
});

test('a contributor corrects what was reported on their action, whoever reported it, once', async () => {
  const actionId = await world.actionOf(world.post);
  const corrects = await world.enter('actionRecordProgress', { actionId, actionRating: 'RED' });
  const can = async () =>
    (await world.contributor.ask<{ action: { progress: unknown } }>(CAN, { id: actionId })).action.progress;
  expect(await can()).toEqual({ nodes: [{ viewerCanCorrect: true }] });
  const { userErrors } = await send(world.contributor, 'actionRecordProgress', {
    actionId,
    actionRating: 'GREEN',
    corrects,
  });
  expect(userErrors).toEqual([]);
  expect(await can()).toEqual({ nodes: [{ viewerCanCorrect: true }, { viewerCanCorrect: false }] });
});

test('evidence is for their actions: nothing else is cited by a contributor', async () => {
  const board = await world.newBoard();
  const action = await world.newAction();
  const relationship = await world.tie('ACCOUNTABLE_FOR', world.post, action);
  for (const recordId of [board, world.outcomeId, world.post, world.personId, world.paper, relationship]) {
    const { userErrors } = await send(world.contributor, 'citationCreate', {
      recordId,
      documentId: world.paper,
    });
    expect(userErrors).toMatchObject([{ code: 'FORBIDDEN', field: ['recordId'] }]);
  }
});

test('when a post changes hands, so does what may be written, from that request on', async () => {
  const next = await world.newPost();
  const appointment = await world.hold(next, { validFrom: yesterday });
  const actionId = await world.actionOf(next);
  const report = async () =>
    (await send(world.contributor, 'actionRecordProgress', { actionId, commentary: 'Begun' })).userErrors;
  expect(await report()).toEqual([]);
  await world.enter('relationshipEnd', { id: appointment, version: 1, validTo: today });
  expect(await report()).toMatchObject([{ code: 'FORBIDDEN' }]);
});

test('an account that is nobody of the register has no actions', async () => {
  const stranger = as(world.database, viewer({ role: 'CONTRIBUTOR' }));
  const actionId = await world.actionOf(world.post);
  const { userErrors } = await send(stranger, 'actionRecordProgress', { actionId, commentary: 'Begun' });
  expect(userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
});

test('an officer may do anything to any of them, and nothing more to what was retracted', async () => {
  const id = await world.newAction();
  const all = {
    viewerCanRecordProgress: true,
    viewerCanCite: true,
    viewerCanUpdate: true,
    viewerCanRetract: true,
  };
  expect(await world.keeper.ask(CAN, { id })).toEqual({ action: { ...all, progress: { nodes: [] } } });
  await world.enter('actionRetract', { id, version: 1, reason: 'A mistake' });
  const RETRACTED = `query ($id: ID!) { action(id: $id, includeRetracted: true) {
    viewerCanRecordProgress viewerCanCite viewerCanUpdate viewerCanRetract } }`;
  expect(await world.keeper.ask(RETRACTED, { id })).toEqual({
    action: Object.fromEntries(Object.keys(all).map((can) => [can, false])),
  });
});
