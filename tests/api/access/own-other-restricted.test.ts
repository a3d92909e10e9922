import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Variables } from '../../kit/client.js';
import { rowsOf } from '../../kit/register.js';
import { done } from '../../kit/writing.js';
import { type HiddenThing, restrict } from '../restricted/register.js';
import { Observer, type Outcome, allowed, notThis, refused } from './observing.js';
import { operation } from './operations.js';
import { type People, type Who, columnOf, people } from './everybody.js';

/** Role × what an operation is about: one's own, that of others, what is restricted, and what is not there at all. */

type Subject = 'own' | 'other' | 'restricted' | 'unknown';
const subjects: Subject[] = ['own', 'other', 'restricted', 'unknown'];

let all: People;
let observer: Observer;
let paper: string;
/** Restricted things, by kind; of the action, also the parts of its plan. */
const hidden: Record<string, string> = {};
const actions: Record<Subject, string> = { own: '', other: '', restricted: '', unknown: randomUUID() };

const hide = (thing: HiddenThing, id: string) => restrict(all.api.database, thing, id);

beforeAll(async () => {
  all = await people();
  const { make, keeper, contributor } = all;
  paper = (await make.document()).id;
  for (const subject of ['own', 'other', 'restricted'] as const) actions[subject] = (await make.action()).id;
  for (const subject of ['own', 'restricted'] as const)
    await make.tie('ACCOUNTABLE_FOR', contributor.postId, actions[subject]);
  await hide('action', actions.restricted);

  const [board, document, plan] = [await make.board(), await make.document(), await make.plan()];
  const priority = await make.priority(plan.id);
  const outcome = await make.outcome(priority.id);
  const action = await make.action(outcome.id);
  const progress = await done(keeper, 'actionRecordProgress', {
    actionId: (await make.action()).id,
    commentary: 'Begun',
  });
  const relationship = await make.boardTie();
  Object.assign(hidden, { board, document, plan, priority, outcome, action, progress, relationship });
  for (const [name, record] of Object.entries(hidden))
    hidden[name] = (record as unknown as { id: string }).id;
  // What is restricted takes along what is part of it.
  for (const thing of ['board', 'document', 'plan', 'progress', 'relationship'] as const)
    await hide(thing, hidden[thing]!);
  observer = new Observer(all.api.database);
}, 120_000);

const writers: Who[] = ['CONTRIBUTOR', 'OFFICER', 'ADMIN'];

describe('what is written on an action', () => {
  const expectedOf = (who: Who, subject: Subject): Outcome => {
    if (!writers.includes(who)) return refused(who);
    if (subject === 'unknown') return notThis('NOT_FOUND');
    if (who !== 'CONTRIBUTOR') return allowed(true);
    return { own: allowed(true), other: notThis('FORBIDDEN'), restricted: notThis('NOT_FOUND') }[subject];
  };
  const mutations: [name: string, input: (id: string) => unknown][] = [
    ['actionRecordProgress', (actionId) => ({ actionId, commentary: 'Begun' })],
    ['progressRecord', (actionId) => [{ actionId, commentary: 'Begun' }]],
    ['citationCreate', (recordId) => ({ recordId, documentId: paper })],
  ];

  test.each(mutations)('%s', async (name, input) => {
    const query = operation('Mutation', name, ['input']);
    const table: Record<'is' | 'expected', Record<string, Outcome>> = { is: {}, expected: {} };
    for (const [who, client] of all.clients) {
      for (const subject of subjects) {
        const variables = { input: input(actions[subject]) };
        table.is[`${who}: ${subject}`] = await observer.outcome(client, query, variables);
        table.expected[`${who}: ${subject}`] = expectedOf(who, subject);
      }
    }
    expect(table.is).toEqual(table.expected);
  });

  test.each(mutations)(
    '%s tells a contributor the same of what they may not see and of what is not there',
    async (name, input) => {
      const [, contributor] = all.clients.find(([who]) => who === 'CONTRIBUTOR')!;
      const answerOf = async (id: string) => {
        const { text } = await contributor.graphql(operation('Mutation', name, ['input']), {
          input: input(id),
        });
        return text;
      };
      expect(await answerOf(actions.restricted)).toBe(await answerOf(actions.unknown));
    },
  );
});

describe('what the fields viewerCan… promise is what is done', () => {
  test.each(['own', 'other', 'restricted'] as const)('%s', async (subject) => {
    const CAN = `query ($id: ID!) { action(id: $id) {
      viewerCanRecordProgress viewerCanCite viewerCanUpdate viewerCanRetract } }`;
    const is: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const [who, client] of all.clients) {
      const { data } = await client.graphql<{ action: Record<string, boolean> | null }>(CAN, {
        id: actions[subject],
      });
      is[who] = data === null ? 'refused' : data.action && Object.values(data.action);
      const keeps = who === 'OFFICER' || who === 'ADMIN';
      const contributes = keeps || (who === 'CONTRIBUTOR' && subject === 'own');
      const isHidden = who === 'Token of one plan' || (subject === 'restricted' && !keeps);
      const shown = isHidden ? null : [contributes, contributes, keeps, keeps];
      expected[who] = columnOf(who) === 'Not signed in' ? 'refused' : shown;
    }
    expect(is).toEqual(expected);
  });
});

describe('what is restricted is there for officers, and for nobody else', () => {
  const questions: [name: string, of: string, variables: () => Variables][] = [
    ...(['board', 'document', 'plan', 'priority', 'outcome', 'action'] as const).map(
      (kind): [string, string, () => Variables] => [kind, kind, () => ({ id: hidden[kind] })],
    ),
    ...(['board', 'relationship', 'progress', 'action'] as const).flatMap(
      (kind): [string, string, () => Variables][] => [
        ['node', kind, () => ({ id: hidden[kind] })],
        ['nodes', kind, () => ({ ids: [hidden[kind]] })],
      ],
    ),
  ];

  test.each(questions)('%s: %s', async (name, _of, variables) => {
    const query = operation('Query', name, Object.keys(variables()));
    const is: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const [who, client] of all.clients) {
      const { data, errors } = await client.graphql(query, variables());
      is[who] = errors.length > 0 ? errors[0]!.extensions.code : [data![name]].flat()[0] !== null;
      expected[who] =
        columnOf(who) === 'Not signed in' ? 'UNAUTHENTICATED' : who === 'OFFICER' || who === 'ADMIN';
    }
    expect(is).toEqual(expected);
  });
});

test('whoever is in the audience of their own restricted action may write on it', async () => {
  const { contributor, clients, api, make } = all;
  const action = await make.action();
  await make.tie('SUPPORTS', contributor.postId, action.id);
  const [, client] = clients.find(([who]) => who === 'CONTRIBUTOR')!;
  const report = () =>
    observer.outcome(client, operation('Mutation', 'actionRecordProgress', ['input']), {
      input: { actionId: action.id, commentary: 'Begun' },
    });
  await restrict(api.database, 'action', action.id, { accountIds: [contributor.accountId] });
  expect(await report()).toEqual(allowed(true));
  await rowsOf(api.database, `update public.restriction set audience_accounts = '{}' where thing_id = $1`, [
    action.id,
  ]);
  expect(await report()).toEqual(notThis('NOT_FOUND'));
});
