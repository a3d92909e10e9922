import type { Viewer } from '@golden-thread/api';
import { clearancesOf } from '@golden-thread/api';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Register, openTestRegister, rowsOf } from '../../kit/register.js';
import { anonymous, as, officer, viewer } from '../../kit/viewers.js';
import { questions } from './questions.js';
import {
  ELSEWHERE,
  type HiddenThing,
  MARKER,
  fillHidden,
  fillOpen,
  hiddenThings,
  idsBySlug,
  restrict,
  versionOf,
  writer,
} from './register.js';

let register: Register;
let hidden: Record<HiddenThing, string>;
let id: Record<string, string>;
const account = '0198c0de-0000-7000-8000-00000000000a';

beforeAll(async () => {
  register = await openTestRegister();
  await fillOpen(register.database);
  hidden = await fillHidden(register.database);
  id = await idsBySlug(register.database);
  await rowsOf(
    register.database,
    `insert into public.account (id, email, name, role, status) values ($1, 'reader@example.org', 'A reader', 'READER', 'ACTIVE')`,
    [account],
  );
  // The action is for an account, the relationship for nobody, all else for those who sit on the panel.
  for (const thing of hiddenThings) {
    const audience =
      thing === 'action'
        ? { accountIds: [account] }
        : thing === 'relationship'
          ? {}
          : { boardIds: [id['parenting-panel']!] };
    await restrict(register.database, thing, hidden[thing], audience);
  }
}, 120_000);

/** Which of the hidden things a viewer sees, each asked for in the way that it is read. */
async function seenBy(who: Viewer): Promise<HiddenThing[]> {
  const { ask } = as(register.database, who);
  const found = await ask(`{
    board: board(slug: "nightjar-board") { restriction { reason } }
    plan: plan(slug: "nightjar-plan") { restriction { reason } priorities { name outcomes { actions { progress { nodes { commentary } } } } } }
    action: action(plan: "open-plan", reference: "1.1 n") { restriction { reason } }
    progress: search(query: "Nightjar trouble") { nodes { headline } }
    relationship: node(id: "${hidden.relationship}") { ... on Relationship { restriction { reason } } }
    document: document(slug: "nightjar-paper") { restriction { reason } }
  }`);
  return hiddenThings.filter((thing) => JSON.stringify(found[thing]).includes(MARKER));
}

describe('who is shown what is restricted', () => {
  test('nobody but those who keep the register, where no audience is', async () => {
    expect(await seenBy(anonymous)).toEqual([]);
    expect(await seenBy(viewer({ role: 'CONTRIBUTOR' }))).toEqual([]);
    expect(await seenBy(officer)).toEqual([...hiddenThings]);
    expect(await seenBy(viewer({ role: 'ADMIN' }))).toEqual([...hiddenThings]);
    expect(await seenBy(viewer({ kind: 'TOKEN', role: 'ADMIN', clearances: Object.values(hidden) }))).toEqual(
      [],
    );
  });

  test('an account that the audience names', async () => {
    const clearances = await clearancesOf(register.database, account, null);
    expect(clearances).toEqual([hidden.action]);
    expect(await seenBy(viewer({ id: account, clearances }))).toEqual(['action']);
  });

  test('who sits on a board of the audience today, by a post or in person, and nobody who did or will', async () => {
    const { database } = register;
    const person = id['alex-example']!;
    const boards = hiddenThings.filter((thing) => !['action', 'relationship'].includes(thing));
    const all = boards.map((thing) => hidden[thing]).toSorted();
    // The Director of Education, whose post the person holds since 1 May 2025, chairs the panel.
    expect(await clearancesOf(database, null, person)).toEqual(all);
    expect(await clearancesOf(database, null, person, '2025-04-30')).toEqual([]);
    expect(await seenBy(viewer({ personId: person, clearances: all }))).toEqual(boards);
    const write = writer(database);
    const member = await write('personCreate', { name: 'Sam Example' });
    expect(await clearancesOf(database, null, member)).toEqual([]);
    const seat = await write('relationshipCreate', {
      type: 'MEMBER_OF', sourceId: member, targetId: id['parenting-panel'], validFrom: { date: '2026-01-01' }, validTo: { date: '2026-03-01' },
    }); // prettier-ignore
    expect(await clearancesOf(database, null, member, '2026-02-28')).toEqual(all);
    expect(await clearancesOf(database, null, member, '2026-03-01')).toEqual([]);
    await write('relationshipRetract', { id: seat, version: 1, reason: 'It was another person.' });
    expect(await clearancesOf(database, null, member, '2026-02-28')).toEqual([]);
  });

  test('the accounts of an audience show only to those who keep the register', async () => {
    const asked = `{ action(id: "${hidden.action}") { restriction { accounts { id name } boards { name } since } history { nodes { summary fields { field after } } } } }`;
    const kept = JSON.stringify(await as(register.database, officer).ask(asked));
    expect(kept).toContain(account);
    const seen = JSON.stringify(
      await as(register.database, viewer({ clearances: [hidden.action] })).ask(asked),
    );
    expect(seen).toContain('was restricted: Nightjar exempt papers');
    expect(seen).not.toContain(account);
  });

  test('in one list those who keep the register see all of it, and each account what is for it', async () => {
    const all = `{ restrictedThings { totalCount nodes { thing { id } restriction { reason accounts { id } boards { slug } } } } }`;
    const listed = async (who: Viewer) =>
      (await as(register.database, who).ask<{ restrictedThings: { totalCount: number; nodes: { thing: { id: string } }[] } }>(all)).restrictedThings; // prettier-ignore
    const kept = await listed(officer);
    expect(kept.nodes.map(({ thing }) => thing.id).toSorted()).toEqual(Object.values(hidden).toSorted());
    expect(kept.totalCount).toBe(hiddenThings.length);
    // Whom the rules would refuse the list: the database gives them nothing of it either.
    expect(await listed(anonymous)).toEqual({ totalCount: 0, nodes: [] });
    expect((await listed(viewer({ clearances: [hidden.action] }))).nodes.map(({ thing }) => thing.id)).toEqual([hidden.action]); // prettier-ignore
    const own = `{ viewer { account { clearances { thing { id } restriction { reason } } } } }`;
    expect(await as(register.database, viewer({ id: account, clearances: [hidden.action] })).ask(own)).toEqual({
      viewer: { account: { clearances: [{ thing: { id: hidden.action }, restriction: { reason: expect.stringContaining(MARKER) } }] } },
    }); // prettier-ignore
  });

  test('nobody again who is in the audience of the action, once its plan is restricted too', async () => {
    const { database } = register;
    const write = writer(database);
    const plan = id['open-plan']!;
    await write('restrictionSet', { id: plan, version: await versionOf(database, plan), reason: 'Draft' });
    expect(await seenBy(viewer({ clearances: [hidden.action] }))).toEqual([]);
    const own = `{ restrictedThings { totalCount nodes { thing { id } } } viewer { account { clearances { thing { id } } } } }`;
    expect(await as(database, viewer({ id: account, clearances: [hidden.action] })).ask(own)).toEqual({
      restrictedThings: { totalCount: 0, nodes: [] },
      viewer: { account: { clearances: [] } },
    });
    expect(await seenBy(viewer({ clearances: [hidden.action, plan] }))).toContain('action');
    await write('restrictionLift', {
      id: plan,
      version: await versionOf(database, plan),
      reason: 'Published',
    });
    expect(await seenBy(viewer({ clearances: [hidden.action] }))).toEqual(['action']);
    expect(await rowsOf(database, `select * from restriction_drift()`)).toEqual([]);
  });
});

describe('a write that names what the writer may not see', () => {
  const contributor = () => viewer({ role: 'CONTRIBUTOR', personId: id['alex-example']! });
  const unknown = '0198c0de-0000-7000-8000-0000000000ff';
  const record = `mutation ($input: ActionRecordProgressInput!) { actionRecordProgress(input: $input) {
    progressUpdate { id } userErrors { field code message } } }`;

  test.each([
    ['an action', () => ({ actionId: hidden.action })],
    ['the correction of a progress update', () => ({ actionId: id['1.1 a'], corrects: hidden.progress })],
    ['a document', () => ({ actionId: id['1.1 a'], citations: [{ documentId: hidden.document }] })],
  ])('%s is refused as what is not there', async (_name, named) => {
    const input = { commentary: 'Words', ...named() };
    const ask = as(register.database, contributor());
    const answer = await ask.answer(record, { input });
    const ids = Object.values(hidden).join('|');
    const other = JSON.parse(JSON.stringify(input).replace(new RegExp(ids, 'g'), unknown)) as object;
    expect(answer).toEqual(await ask.answer(record, { input: other }));
    expect(JSON.stringify(answer)).toContain('NOT_FOUND');
  });

  test('retracted entries are not for readers', async () => {
    const { errors } = await as(register.database, viewer()).answer(
      '{ boards(includeRetracted: true) { totalCount } }',
    );
    expect(errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });

  test('only some things can be restricted, and not with a stale version', async () => {
    const { ask } = as(register.database, officer);
    const set = (input: object) =>
      ask<{ restrictionSet: { userErrors: { code: string; field: string[] }[] } }>(
        `mutation ($input: RestrictionSetInput!) { restrictionSet(input: $input) { userErrors { code field } } }`,
        { input: { reason: 'Exempt', version: 1, ...input } },
      ).then(({ restrictionSet }) => restrictionSet.userErrors);
    expect(await set({ id: id['director-of-education'] })).toMatchObject([{ code: 'WRONG_KIND' }]);
    expect(await set({ id: unknown })).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await set({ id: hidden.board })).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await set({ id: hidden.board, reason: ' ' })).toMatchObject([{ code: 'REQUIRED' }]);
    expect(await set({ id: hidden.board, boardIds: [id['open-plan']] })).toMatchObject([
      { code: 'WRONG_KIND', field: ['boardIds', '0'] },
    ]);
    expect(await set({ id: hidden.board, accountIds: [unknown] })).toMatchObject([
      { code: 'NOT_FOUND', field: ['accountIds', '0'] },
    ]);
  });
});

describe('a token for one board or one plan', () => {
  const token = (kind: 'BOARD' | 'PLAN', slug: string) =>
    viewer({ kind: 'TOKEN', name: 'spreadsheet', scope: { kind, id: id[slug]! } });
  const names = async (who: Viewer) => {
    const answer = await as(register.database, who).ask<
      Record<string, { nodes: { name: string }[]; totalCount: number }>
    >(
      `{ ${['boards', 'plans', 'actions', 'posts', 'people', 'organisations', 'documents']
        .map((list) => `${list}(first: 100) { nodes { name } totalCount }`)
        .join(' ')} }`,
    );
    for (const { nodes, totalCount } of Object.values(answer)) expect(totalCount).toBe(nodes.length);
    return Object.fromEntries(
      Object.entries(answer).map(([list, { nodes }]) => [list, nodes.map(({ name }) => name)]),
    );
  };

  test('reads the board, the plans that it oversees with their parts, and who is party to these', async () => {
    expect(await names(token('BOARD', 'parenting-panel'))).toEqual({
      boards: ['Cabinet', 'Parenting Panel'],
      plans: ['Open Plan'],
      actions: ['Do the thing called a', 'Do the thing called b', 'Do the thing called c'],
      posts: ['Director of Education'],
      people: ['Alex Example'],
      organisations: ['Ashby Council'],
      documents: ['Terms of reference'],
    });
  });

  test('reads one plan, and nothing through a plan or board that is restricted', async () => {
    expect(await names(token('PLAN', 'open-plan'))).toMatchObject({
      boards: ['Parenting Panel'],
      plans: ['Open Plan'],
    });
    const nothing = {
      boards: [],
      plans: [],
      actions: [],
      posts: [],
      people: [],
      organisations: [],
      documents: [],
    };
    expect(await names(token('PLAN', 'nightjar-plan'))).toEqual(nothing);
    expect(await names(token('BOARD', 'nightjar-board'))).toEqual(nothing);
  });

  test('is told nothing of what is outside, by no question and in no field', async () => {
    const asks = /^(nodes|actions|plans|posts|relationships|documents|search|changes\{\}|ecosystem)/;
    const all = questions({ ids: Object.values(hidden), slugs: ['elsewhere-plan'] }, 2).filter(({ name }) =>
      asks.test(name),
    );
    const faults: string[] = [];
    for (const { name, query, variables } of all) {
      const answer = await as(register.database, token('BOARD', 'parenting-panel')).answer(query, variables);
      const outside = new RegExp(`.{60}(${MARKER}|${ELSEWHERE}).{20}`, 'i').exec(JSON.stringify(answer));
      if (outside) faults.push(`${name}: ${outside[0]}`);
      if (answer.errors) faults.push(`${name}: ${answer.errors[0]!.message}`);
    }
    expect(faults).toEqual([]);
  }, 120_000);
});
