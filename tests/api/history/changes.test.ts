import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, startTestApi } from '../../kit/register.js';
import { CHANGE, type ChangeRow, idOf, newest, write } from './writing.js';

/* What was changed is told field by field and in a sentence, newest first. */

const PLAN = 'childrens-services-improvement-plan';

let api: Api;
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury', as: 'OFFICER', name: 'governance officer' });
});

const action = async (reference: string) => {
  const data = await api.ask<{ action: { id: string; version: number } }>(
    `{ action(plan: "${PLAN}", reference: "${reference}") { id version } }`,
  );
  return data.action;
};

describe('sentences', () => {
  test('a changed cadence', async () => {
    const { id, version } = await idOf(api, 'board', 'corporate-parenting-board');
    const before = await write(api, 'boardUpdate', { id, version, cadence: 'MONTHLY' });
    await write(api, 'boardUpdate', { id, version: before.version, cadence: 'BIMONTHLY' });
    const [change] = await newest(api);
    expect(change).toMatchObject({
      actor: 'governance officer',
      operation: 'boardUpdate',
      kind: 'BOARD',
      subjectName: 'Corporate Parenting Board',
      subject: { __typename: 'Board', id },
      summary: 'Cadence of the Corporate Parenting Board changed from monthly to every two months',
      fields: [{ field: 'cadence', label: 'Cadence', before: 'MONTHLY', after: 'BIMONTHLY' }],
    });
    expect(change!.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a cadence that was not known, and one that is taken away', async () => {
    const { id, version } = await idOf(api, 'board', 'team-bury');
    const set = await write(api, 'boardUpdate', {
      id,
      version,
      cadence: 'TERMLY',
      termsOfReference: 'To lead.',
    });
    expect((await newest(api))[0]!.summary).toBe(
      'Cadence of Team Bury was recorded: termly and terms of reference of Team Bury was recorded',
    );
    await write(api, 'boardUpdate', { id, version: set.version, cadence: null });
    expect((await newest(api))[0]).toMatchObject({
      summary: 'Cadence of Team Bury was taken away: it was termly',
      fields: [{ field: 'cadence', before: 'TERMLY', after: null }],
    });
  });

  test('a new name', async () => {
    const { id, version } = await idOf(api, 'board', 'jet');
    await write(api, 'boardUpdate', { id, version, name: 'Joint Engagement Team' });
    expect((await newest(api))[0]!.summary).toBe('JET was renamed the Joint Engagement Team');
  });

  test('a new board, its tie, the end of the tie, a board retracted', async () => {
    const cabinet = await idOf(api, 'board', 'cabinet');
    const board = await write(api, 'boardCreate', { name: 'Ambition Board', boardType: 'PROGRAMME_BOARD' });
    expect((await newest(api))[0]).toMatchObject({
      summary: 'The Ambition Board was entered in the register',
      fields: expect.arrayContaining([
        { field: 'boardType', label: 'Board type', before: null, after: 'PROGRAMME_BOARD' },
      ]),
    });
    const tie = await write(api, 'relationshipCreate', {
      type: 'REPORTS_TO',
      sourceId: board.id,
      targetId: cabinet.id,
      validFrom: { date: '2026-05-01' },
    });
    const [created] = await newest(api);
    expect(created).toMatchObject({
      kind: 'RELATIONSHIP',
      subjectName: 'The Ambition Board reports to Cabinet',
      summary: 'The Ambition Board now reports to Cabinet, from 1 May 2026',
      subject: { __typename: 'Relationship', id: tie.id },
    });
    expect(created!.fields).toContainEqual({
      field: 'source',
      label: 'Source',
      before: null,
      after: JSON.stringify({ id: board.id, name: 'Ambition Board' }),
    });
    await write(api, 'relationshipUpdate', {
      id: tie.id,
      version: 1,
      validFrom: { date: '2026-06-01', precision: 'MONTH' },
    });
    expect((await newest(api))[0]!.summary).toBe(
      'The entry that the Ambition Board reports to Cabinet was changed: the start from 1 May 2026 to June 2026',
    );
    await write(api, 'relationshipEnd', { id: tie.id, version: 2, validTo: { date: '2026-09-01' } });
    expect((await newest(api))[0]!.summary).toBe(
      'The Ambition Board no longer reports to Cabinet, from 1 September 2026',
    );
    await write(api, 'relationshipRetract', { id: tie.id, version: 3, reason: 'never agreed' });
    expect((await newest(api))[0]).toMatchObject({
      summary:
        'The entry that the Ambition Board reports to Cabinet was retracted as a mistake: never agreed',
      reason: 'never agreed',
      subject: null,
    });
    await write(api, 'boardRetract', { id: board.id, version: 1, reason: 'never met' });
    expect((await newest(api))[0]!.summary).toBe(
      'The Ambition Board was retracted as a mistaken entry: never met',
    );
  });

  test('a proposal, put into force, another withdrawn', async () => {
    const [one, two] = [await idOf(api, 'board', 'slt'), await idOf(api, 'board', 'cabinet')];
    const proposal = { type: 'REPORTS_TO', sourceId: one.id, targetId: two.id, status: 'PROPOSED' };
    const tie = await write(api, 'relationshipCreate', { ...proposal, validFrom: { date: '2026-01-07' } });
    expect((await newest(api))[0]!.summary).toBe(
      'It is proposed that SLT reports to Cabinet, from 7 January 2026',
    );
    await write(api, 'relationshipConfirm', { id: tie.id, version: 1, validFrom: { date: '2026-02-01' } });
    expect((await newest(api))[0]!.summary).toBe(
      'The proposal that SLT reports to Cabinet was put into force, from 1 February 2026',
    );
    const other = await write(api, 'relationshipCreate', { ...proposal, type: 'ESCALATES_TO' });
    await write(api, 'relationshipWithdraw', { id: other.id, version: 1, validTo: { date: '2026-03-01' } });
    expect((await newest(api))[0]!.summary).toBe(
      'The proposal that SLT escalates to Cabinet was withdrawn, from 1 March 2026',
    );
  });

  test('progress', async () => {
    const { id } = await action('1.4 f');
    await write(api, 'actionRecordProgress', {
      actionId: id,
      actionRating: 'AMBER',
      recordedOn: '2026-02-01',
    });
    expect((await newest(api))[0]).toMatchObject({
      kind: 'PROGRESS_UPDATE',
      subjectName: 'Progress on 1.4 f',
      summary: 'Progress was recorded on 1.4 f: action amber, impact not rated',
      subject: { __typename: 'ProgressUpdate' },
    });
  });

  test('a revised timescale', async () => {
    const { id, version } = await action('1.1 a');
    await write(api, 'actionReviseTimescale', {
      id,
      version,
      timescale: { text: 'June 2026' },
      reason: 'Recruitment took longer',
      approvedOn: '2026-02-01',
      approvedByText: 'The Strengthening Outcomes Board',
    });
    const [change] = await newest(api);
    expect(change!.summary).toMatch(/^Due date of action 1\.1 a changed from \d+ \w+ \d{4} to 30 June 2026/);
    expect(change!.fields.map(({ field }) => field)).toContain('timescale.dueOn');
  });
});

test('the history of an action is of its record and its progress, and on request of its ties', async () => {
  const history = async (args: string) => {
    const data = await api.ask<{ action: { history: { totalCount: number; nodes: ChangeRow[] } } }>(
      `{ action(plan: "${PLAN}", reference: "1.4 f") { history${args} { totalCount nodes { ${CHANGE} } } } }`,
    );
    return data.action.history;
  };
  const own = await history('');
  expect(own.nodes[0]!.summary).toBe('Progress was recorded on 1.4 f: action amber, impact not rated');
  expect(own.nodes.at(-1)!.summary).toBe('Action 1.4 f was entered in the register');
  expect(new Set(own.nodes.map(({ kind }) => kind))).toEqual(new Set(['ACTION', 'PROGRESS_UPDATE']));
  const all = await history('(includeRelationships: true)');
  expect(all.nodes.map(({ kind }) => kind)).toContain('RELATIONSHIP');
  expect(all.totalCount).toBe(all.nodes.length);
});

test('the history of a relationship', async () => {
  const { relationships } = await api.ask<{
    relationships: { nodes: { history: { nodes: ChangeRow[] } }[] };
  }>(
    `{ relationships(filter: { type: REPORTS_TO }, orderBy: { field: UPDATED_AT, direction: DESC }, first: 1) {
      nodes { history { nodes { ${CHANGE} } } } } }`,
  );
  expect(relationships.nodes[0]!.history.nodes.map(({ operation }) => operation)).toEqual([
    'relationshipConfirm',
    'relationshipCreate',
  ]);
});

describe('which changes', () => {
  const count = async (filter: string) => {
    const data = await api.ask<{ changes: { totalCount: number } }>(`{ changes(${filter}) { totalCount } }`);
    return data.changes.totalCount;
  };

  test('by time: each change is in one of two adjoining times, and its own instant shows it', async () => {
    const [change] = await newest(api);
    const all = await count('first: 1');
    const until = await count(`until: "${change!.recordedAt}"`);
    const since = await count(`since: "${change!.recordedAt}"`);
    expect(since).toBe(1);
    expect(until + since).toBe(all);
  });

  test('by actor, kind and operation', async () => {
    expect(await count('actor: "nobody"')).toBe(0);
    expect(await count('kinds: [PROGRESS_UPDATE], actor: "governance officer"')).toBe(1);
    expect(await count('operations: ["boardCreate", "boardRetract"]')).toBe(2);
    expect(await count('kinds: []')).toBe(0);
  });

  test('of a plan: its parts, their progress and their ties', async () => {
    const { id } = await idOf(api, 'plan', PLAN);
    const kinds = async (filter: string) =>
      new Set((await newest(api, 1000, filter)).map(({ kind }) => kind));
    expect(await kinds(`, planId: "${id}"`)).toEqual(
      new Set(['PLAN', 'PRIORITY', 'OUTCOME', 'ACTION', 'RELATIONSHIP', 'PROGRESS_UPDATE']),
    );
    expect(await count(`planId: "${id}", actor: "governance officer"`)).toBe(2);
  });

  test('of a board: its ties and what it oversees', async () => {
    const board = await idOf(api, 'board', 'strengthening-outcomes-board');
    const plan = await idOf(api, 'plan', PLAN);
    expect(await count(`boardId: "${board.id}", actor: "governance officer"`)).toBe(2);
    expect(await count(`boardId: "${board.id}"`)).toBeGreaterThan(await count(`planId: "${plan.id}"`));
    const cabinet = await idOf(api, 'board', 'cabinet');
    const touched = await newest(api, 100, `, nodeId: "${cabinet.id}", actor: "governance officer"`);
    expect(touched.every(({ kind }) => kind === 'RELATIONSHIP')).toBe(true);
  });

  test('of a board: what it oversaw on a day of London that is partly in the time', async () => {
    const plan = await idOf(api, 'plan', PLAN);
    const overseer = async (name: string, dates: object) => {
      const { id } = await write(api, 'boardCreate', { name, boardType: 'FORUM' });
      await write(api, 'relationshipCreate', { type: 'OVERSEES', sourceId: id, targetId: plan.id, ...dates });
      return async (time: string) => (await count(`boardId: "${id}", actor: "dataset bury", ${time}`)) > 0;
    };
    // In July midnight in London is 23:00 by Greenwich.
    const from = await overseer('From July', { validFrom: { date: '2099-07-10' } });
    expect(await from('until: "2099-07-10T09:00:00Z"')).toBe(true);
    expect(await from('until: "2099-07-09T23:00:00.001Z"')).toBe(true);
    expect(await from('until: "2099-07-09T23:00:00Z"')).toBe(false);
    const until = await overseer('Until July', {
      validFrom: { date: '2019-07-10' },
      validTo: { date: '2020-07-10' },
    });
    expect(await until('since: "2020-07-09T22:59:59.999Z"')).toBe(true);
    expect(await until('since: "2020-07-09T23:00:00Z"')).toBe(false);
  });

  test('pages read to the end give each change once, newest first', async () => {
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page: {
        changes: { nodes: { seq: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      } = await api.ask(
        `query ($after: String) { changes(first: 300, after: $after) { nodes { seq } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      seen.push(...page.changes.nodes.map(({ seq }) => seq));
      after = page.changes.pageInfo.hasNextPage ? page.changes.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, index) => seen.length - index));
    expect(seen.length).toBe(await count('first: 0'));
  });

  test.each([
    ['an id that is none', 'nodeId: "cabinet"'],
    ['a cursor of another list', 'after: "bm90aGluZw"'],
    ['too many at once', 'first: 1001'],
  ])('%s is refused', async (_name, filter) => {
    const { code } = await api.refusal(`{ changes(${filter}) { nodes { seq } } }`);
    expect(code).toBe('BAD_USER_INPUT');
  });
});

test('a thousand changes with their sentences cost one statement', async () => {
  const { statements, errors } = await api.graphql(`{ changes(first: 1000) { nodes { ${CHANGE} } } }`);
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
});

test('who approved a timescale, and the council of a board, by name', async () => {
  const { id, version } = await action('1.1 b');
  const { id: approvedById } = await idOf(api, 'board', 'cabinet');
  await write(api, 'actionReviseTimescale', {
    id, version, timescale: { text: 'July 2026' }, reason: 'Recruitment', approvedOn: '2026-02-01', approvedById,
  }); // prettier-ignore
  const revisions = (await newest(api))[0]!.fields.find(({ field }) => field === 'timescaleRevisions')!;
  expect(JSON.parse(revisions.after!)).toContainEqual(
    expect.objectContaining({ approvedBy: { id: approvedById, name: 'Cabinet' } }),
  );
  const council = await idOf(api, 'organisation', 'bury-council');
  await write(api, 'boardCreate', { name: 'Board of Bury', boardType: 'COMMITTEE', councilId: council.id });
  expect((await newest(api))[0]!.fields).toContainEqual(
    expect.objectContaining({ field: 'council', after: expect.stringContaining('"name":"Bury') }),
  );
});
