import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, rowsOf, startTestApi } from '../../kit/register.js';
import { codes, done, from, newBoard, newNode, newTie, refused, send } from './writing.js';

/* A board is replaced, merged or dissolved as one intent, and all that hung on it is accounted for. */

const DAY = '2026-04-01';
const on = { date: DAY };

interface Tie {
  type: string;
  status: string;
  source: { id: string };
  target: { id: string };
  validFrom: string | null;
  validTo: string | null;
}
const TIE = 'id type status source { id } target { id } validFrom validTo';

interface Preview {
  carriedOver: {
    relationship: { id: string };
    source: { id: string } | null;
    target: { id: string } | null;
  }[];
  doubled: { relationship: { id: string }; twin: { id: string } }[];
  ended: { id: string }[];
  kept: { id: string }[];
  confirmed: { id: string }[];
  orphaned: { node: { id: string } | null; gap: string }[];
}
const PREVIEW = `carriedOver { relationship { id } source { id } target { id } } doubled { relationship { id } twin { id } }
  ended { id } kept { id } confirmed { id } orphaned { node { id } gap }`;

interface Succeeded {
  successor: { id: string; status: string; validFrom: string | null; version: number } | null;
  boards: { id: string; status: string; validTo: string | null; version: number }[];
}
const SUCCEEDED = 'successor { id status validFrom version } boards { id status validTo version }';

let api: Api;
beforeAll(async () => {
  api = await startTestApi({ as: 'OFFICER', name: 'officer' });
});

async function plan(name: string): Promise<string> {
  const { id } = (await rowsOf<{ id: string }>(api.database, 'select gen_random_uuid() as id'))[0]!;
  await api.database.transaction(async (manager) => {
    await manager.query(`insert into public.node (id, kind, slug, name) values ($1, 'PLAN', $2, $3)`, [
      id,
      id,
      name,
    ]);
    await manager.query(`insert into public.plan (id, plan_type) values ($1, 'STRATEGY')`, [id]);
  });
  return id;
}

/** An action, with the plan, priority and outcome that it is part of. */
async function newAction(): Promise<string> {
  const planId = await plan('Plan of an action');
  return api.database.transaction(async (manager) => {
    const part = async (kind: string, columns: string, values: unknown[]) => {
      const [row] = await manager.query<{ id: string }[]>(
        `insert into public.node (id, kind, slug, name) select id, $1, id::text, $1 from gen_random_uuid() id returning id`,
        [kind],
      );
      const places = values.map((_value, index) => `$${index + 2}`).join(', ');
      await manager.query(
        `insert into public.${kind.toLowerCase()} (id, reference, position, ${columns}) values ($1, '1', 1, ${places})`,
        [row!.id, ...values],
      );
      return row!.id;
    };
    const priority = await part('PRIORITY', 'plan_id', [planId]);
    const outcome = await part('OUTCOME', 'plan_id, priority_id', [planId, priority]);
    return part('ACTION', 'plan_id, outcome_id', [planId, outcome]);
  });
}

const tiesOf = async (id: string) => {
  const data = await api.ask<{ relationships: { nodes: Tie[] } }>(
    `query ($id: ID!) { relationships(filter: { nodeId: $id }, first: 200) { nodes { ${TIE} } } }`,
    { id },
  );
  return data.relationships.nodes;
};

const says = (tie: Tie) => [tie.source.id, tie.type, tie.target.id, tie.validFrom, tie.validTo] as const;

const byText = (one: unknown, other: unknown) => String(one).localeCompare(String(other));

const wholeLog = () =>
  rowsOf<{ operation: string; reason: string | null; subject_id: string }>(
    api.database,
    'select c.operation, p.reason, c.subject_id from public.change c join public.change_payload p using (seq) order by c.seq',
  );

const boards = (...ids: string[]) => ids.map((id) => ({ id, version: 1 }));

describe('replacing', () => {
  test('what is chosen goes over from the day, the rest ends, and the successor says what it replaces', async () => {
    const [old, top, next, strategy, chair] = [
      await newBoard(api, 'Improvement Board', from('2022-01-01')),
      await newBoard(api, 'Cabinet'),
      await newBoard(api, 'Assurance Board'),
      await plan('Strategy'),
      await newNode(api, 'post', { name: 'Independent chair' }),
    ];
    const overseen = await newTie(api, 'OVERSEES', old, strategy, from('2022-01-01'));
    const reports = await newTie(api, 'REPORTS_TO', old, top);
    const chaired = await newTie(api, 'CHAIRS', chair, old, from('2022-01-01'));
    const later = await newTie(api, 'INFORMS', old, top, from('2026-09-01'));
    const input = {
      boards: boards(old),
      successorId: next,
      on: { date: '2026-04-30', precision: 'MONTH', text: 'April 2026' },
      carryOver: { relationshipIds: [chaired], types: ['OVERSEES'] },
      reason: 'The council agreed it',
    };
    const foreseen = await send<Preview>(api, 'boardReplacePreview', input, PREVIEW);
    expect(foreseen.userErrors).toEqual([]);
    expect(foreseen.carriedOver).toEqual(
      expect.arrayContaining([
        { relationship: { id: overseen }, source: { id: next }, target: { id: strategy } },
        { relationship: { id: chaired }, source: { id: chair }, target: { id: next } },
      ]),
    );
    expect(foreseen.ended.map((tie) => tie.id).toSorted(byText)).toEqual([reports, later].toSorted(byText));
    expect(foreseen.orphaned).toEqual([{ node: { id: next }, gap: 'BOARD_WITHOUT_LINE' }]);

    const before = (await wholeLog()).length;
    const replaced = await done<Succeeded>(api, 'boardReplace', input, SUCCEEDED);
    expect(replaced.boards).toEqual([{ id: old, status: 'REPLACED', validTo: DAY, version: 2 }]);
    expect(replaced.successor).toMatchObject({ id: next, status: 'ACTIVE', version: 1 });
    const now = (await tiesOf(next)).map(says);
    expect(now).toHaveLength(3);
    expect(now).toEqual(
      expect.arrayContaining([
        [next, 'REPLACES', old, DAY, null],
        [next, 'OVERSEES', strategy, DAY, null],
        [chair, 'CHAIRS', next, DAY, null],
      ]),
    );
    expect((await tiesOf(old)).map(says)).toEqual(
      expect.arrayContaining([
        [old, 'OVERSEES', strategy, '2022-01-01', DAY],
        [old, 'REPORTS_TO', top, null, DAY],
        [old, 'INFORMS', top, '2026-09-01', '2026-09-01'],
      ]),
    );
    const log = (await wholeLog()).slice(before);
    expect(log).toHaveLength(1 + 4 + 3);
    expect(new Set(log.map((row) => `${row.operation}: ${row.reason}`))).toEqual(
      new Set(['boardReplace: The council agreed it']),
    );
    const past = await api.ask<{ board: { status: string; plans: { id: string }[] } }>(
      `{ board(id: "${old}", asAt: "2026-03-31") { status plans { id } } }`,
    );
    expect(past.board).toEqual({ status: 'ACTIVE', plans: [{ id: strategy }] });
  });

  test('a new successor begins on the day, is active, and stands where the old one stood', async () => {
    const [old, top] = [await newBoard(api, 'Old group'), await newBoard(api, 'Its parent')];
    await newTie(api, 'SUB_GROUP_OF', old, top);
    const input = {
      boards: boards(old),
      successor: { name: 'New group', boardType: 'SUB_GROUP' },
      on,
      carryOver: { types: ['SUB_GROUP_OF'] },
    };
    const foreseen = await send<Preview>(api, 'boardReplacePreview', input, PREVIEW);
    expect(foreseen.carriedOver).toMatchObject([{ source: null, target: { id: top } }]);
    const { successor } = await done<Succeeded>(api, 'boardReplace', input, SUCCEEDED);
    expect(successor).toMatchObject({ status: 'ACTIVE', validFrom: DAY, version: 1 });
    expect((await tiesOf(top)).map(says)).toEqual(
      expect.arrayContaining([
        [old, 'SUB_GROUP_OF', top, null, DAY],
        [successor!.id, 'SUB_GROUP_OF', top, DAY, null],
      ]),
    );
  });

  test('what the successor has already is not doubled', async () => {
    const [old, next, strategy] = [
      await newBoard(api, 'Doubling'),
      await newBoard(api, 'Doubled'),
      await plan('Twice overseen'),
    ];
    const gone = await newTie(api, 'OVERSEES', old, strategy);
    const there = await newTie(api, 'OVERSEES', next, strategy, from('2025-01-01'));
    const input = { boards: boards(old), successorId: next, on, carryOver: { types: ['OVERSEES'] } };
    const foreseen = await send<Preview>(api, 'boardReplacePreview', input, PREVIEW);
    expect(foreseen.doubled).toEqual([{ relationship: { id: gone }, twin: { id: there } }]);
    expect(foreseen.orphaned).toEqual([]);
    await done(api, 'boardReplace', input, SUCCEEDED);
    expect((await tiesOf(strategy)).map(says).toSorted(byText)).toEqual(
      [
        [old, 'OVERSEES', strategy, null, DAY],
        [next, 'OVERSEES', strategy, '2025-01-01', null],
      ].toSorted(byText),
    );
  });

  test('a line that would come back to its beginning is refused with its path, in the preview too', async () => {
    const [old, next, middle] = [
      await newBoard(api, 'Cycle old'),
      await newBoard(api, 'Cycle next'),
      await newBoard(api, 'Cycle middle'),
    ];
    await newTie(api, 'REPORTS_TO', old, middle);
    await newTie(api, 'REPORTS_TO', middle, next);
    const input = { boards: boards(old), successorId: next, on, carryOver: { types: ['REPORTS_TO'] } };
    for (const name of ['boardReplacePreview', 'boardReplace']) {
      const [error] = await refused(api, name, input);
      expect(error).toMatchObject({ code: 'CYCLE', field: ['carryOver', 'types', '0'] });
      expect(error!.message).toContain('Ties that say "reports to" would lead back to where they began:');
      expect(error!.message).toContain('Cycle next → Cycle middle → Cycle next');
    }
    expect(await tiesOf(old)).toMatchObject([{ validTo: null }]);
  });

  test('an event that a board records stays with it', async () => {
    const [first, second, third, paper] = [
      await newBoard(api, 'First'),
      await newBoard(api, 'Second'),
      await newBoard(api, 'Third'),
      await newNode(api, 'document', { name: 'A paper of the second', documentType: 'REPORT' }),
    ];
    await done(
      api,
      'boardReplace',
      { boards: boards(first), successorId: second, on: { date: '2025-01-01' } },
      SUCCEEDED,
    );
    await newTie(api, 'PUBLISHES', second, paper);
    const input = { boards: boards(second), successorId: third, on };
    const foreseen = await send<Preview>(api, 'boardReplacePreview', input, PREVIEW);
    expect(foreseen.kept).toHaveLength(2);
    await done(api, 'boardReplace', input, SUCCEEDED);
    const chain = await api.ask<{ board: { replaces: { id: string; replaces: { id: string }[] }[] } }>(
      `{ board(id: "${third}", asAt: "2027-01-01") { replaces { id replaces { id } } } }`,
    );
    expect(chain.board.replaces).toEqual([{ id: second, replaces: [{ id: first }] }]);
    expect(
      codes(await refused(api, 'boardReplace', { ...input, carryOver: { types: ['PUBLISHES'] } })),
    ).toEqual([['CONFLICT', 'boards.0.version']]);
  });
});

describe('merging', () => {
  test('a proposed board comes into force with what was proposed of it, and the discussion ends', async () => {
    const [one, other, next, strategy] = [
      await newBoard(api, 'SEND Board'),
      await newBoard(api, 'Education Board'),
      await newBoard(api, 'SEND and Education Board', { status: 'PROPOSED' }),
      await plan('SEND plan'),
    ];
    await newTie(api, 'PROPOSED_MERGER_WITH', one, other, from('2025-09-01'));
    await newTie(api, 'OVERSEES', next, strategy, { status: 'PROPOSED', ...from('2025-09-01') });
    await newTie(api, 'REPLACES', next, one, { status: 'PROPOSED', ...from('2025-09-01') });
    await newTie(api, 'OVERSEES', one, strategy);
    await newTie(api, 'CONSULTS', one, other);
    const input = {
      boards: boards(one, other),
      successorId: next,
      on,
      carryOver: { types: ['OVERSEES', 'CONSULTS'] },
    };
    const foreseen = await send<Preview>(api, 'boardMergePreview', input, PREVIEW);
    expect(foreseen.userErrors).toEqual([]);
    expect(foreseen.confirmed).toHaveLength(2);
    expect(foreseen.doubled).toHaveLength(1);
    expect(foreseen.ended).toHaveLength(2);
    expect(foreseen.carriedOver).toEqual([]);
    const merged = await done<Succeeded>(api, 'boardMerge', input, SUCCEEDED);
    expect(merged.successor).toEqual({ id: next, status: 'ACTIVE', validFrom: DAY, version: 2 });
    expect(merged.boards.map((board) => [board.status, board.validTo])).toEqual([
      ['MERGED', DAY],
      ['MERGED', DAY],
    ]);
    const now = await tiesOf(next);
    expect(now.every((tie) => tie.status === 'CONFIRMED' && tie.validFrom === DAY)).toBe(true);
    expect(now.map((tie) => [tie.type, tie.target.id]).toSorted(byText)).toEqual(
      [
        ['OVERSEES', strategy],
        ['REPLACES', one],
        ['REPLACES', other],
      ].toSorted(byText),
    );
    expect((await tiesOf(one)).filter((tie) => tie.type === 'PROPOSED_MERGER_WITH')).toMatchObject([
      { validTo: DAY },
    ]);
  });

  test('what a proposed board is to replace besides stays proposed, and the other board as it is', async () => {
    const [one, other, third, next] = [
      await newBoard(api, 'Parking Board'),
      await newBoard(api, 'Roads Board'),
      await newBoard(api, 'Transport Board'),
      await newBoard(api, 'Travel Board', { status: 'PROPOSED' }),
    ];
    for (const board of [one, other, third])
      await newTie(api, 'REPLACES', next, board, { status: 'PROPOSED', ...from('2025-09-01') });
    const input = { boards: boards(one, other), successorId: next, on };
    const foreseen = await send<Preview>(api, 'boardMergePreview', input, PREVIEW);
    expect(foreseen.confirmed).toHaveLength(2);
    await done<Succeeded>(api, 'boardMerge', input, SUCCEEDED);
    const ties = (await tiesOf(next)).filter(({ type }) => type === 'REPLACES');
    expect(ties.map(({ status, target }) => [target.id, status]).toSorted(byText)).toEqual(
      [
        [one, 'CONFIRMED'],
        [other, 'CONFIRMED'],
        [third, 'PROPOSED'],
      ].toSorted(byText),
    );
  });

  test('two chairs cannot both go over; one chair of both goes over once', async () => {
    const [one, other, amy, bob] = [
      await newBoard(api, 'Group one'),
      await newBoard(api, 'Group two'),
      await newNode(api, 'person', { name: 'Amy Example' }),
      await newNode(api, 'person', { name: 'Bob Example' }),
    ];
    const amys = await newTie(api, 'CHAIRS', amy, one);
    const bobs = await newTie(api, 'CHAIRS', bob, other);
    const input = {
      boards: boards(one, other),
      successor: { name: 'Group of both', boardType: 'SUB_GROUP' },
      on,
      carryOver: { types: ['CHAIRS'] },
    };
    for (const name of ['boardMergePreview', 'boardMerge']) {
      const errors = await refused(api, name, input);
      expect(codes(errors)).toEqual([['ONE_AT_A_TIME', 'carryOver.types.0']]);
      expect(errors[0]!.message).toContain('"Amy Example chairs Group of both"');
      expect(errors[0]!.message).toContain('"Bob Example chairs Group of both"');
    }
    await done(api, 'relationshipEnd', { id: bobs, version: 1, validTo: { date: '2026-01-01' } }, '');
    await newTie(api, 'CHAIRS', amy, other, from('2026-01-01'));
    const { successor } = await done<Succeeded>(api, 'boardMerge', input, SUCCEEDED);
    const chairs = (await tiesOf(successor!.id)).filter((tie) => tie.type === 'CHAIRS');
    expect(chairs.map(says)).toEqual([[amy, 'CHAIRS', successor!.id, DAY, null]]);
    expect(amys).not.toBe(bobs);
  });

  test('what both boards have goes over once, and a tie among them or a discussion with a third is not made to itself', async () => {
    const [one, other, third, strategy, paper] = [
      await newBoard(api, 'Both one'),
      await newBoard(api, 'Both other'),
      await newBoard(api, 'A third'),
      await plan('Of both'),
      await newNode(api, 'document', { name: 'Report on the merger', documentType: 'REPORT' }),
    ];
    await newTie(api, 'MONITORS', one, strategy);
    await newTie(api, 'MONITORS', other, strategy, { status: 'PROPOSED' });
    await newTie(api, 'PROPOSED_MERGER_WITH', other, third);
    const asked = await newTie(api, 'PROPOSED_MERGER_WITH', third, one);
    const among = await newTie(api, 'REPORTS_TO', one, other);
    const input = {
      boards: boards(one, other),
      successor: { name: 'Board of both', boardType: 'PARTNERSHIP_BOARD' },
      on,
      carryOver: { types: ['MONITORS', 'PROPOSED_MERGER_WITH', 'REPORTS_TO'] },
      citations: [{ documentId: paper, place: 'Item 9' }],
    };
    const foreseen = await send<Preview>(api, 'boardMergePreview', input, PREVIEW);
    expect(foreseen.doubled).toHaveLength(2);
    expect(foreseen.ended).toEqual([{ id: among }]);
    expect(foreseen.carriedOver).toHaveLength(2);
    expect(
      codes(await refused(api, 'boardMerge', { ...input, carryOver: { relationshipIds: [asked, among] } })),
    ).toEqual([['NOT_FOUND', 'carryOver.relationshipIds.1']]);
    const { successor } = await done<Succeeded>(api, 'boardMerge', input, SUCCEEDED);
    expect((await tiesOf(successor!.id)).map((tie) => tie.type).toSorted(byText)).toEqual([
      'MONITORS',
      'PROPOSED_MERGER_WITH',
      'REPLACES',
      'REPLACES',
    ]);
    const cited = await api.ask<{ document: { citedFor: { totalCount: number } } }>(
      `{ document(id: "${paper}") { citedFor { totalCount } } }`,
    );
    // the successor, both boards, and the four relationships that begin by it
    expect(cited.document.citedFor.totalCount).toBe(7);
  });

  test('groups with different parents cannot both bring theirs', async () => {
    const [one, other, left, right] = [
      await newBoard(api, 'Left group'),
      await newBoard(api, 'Right group'),
      await newBoard(api, 'Left parent'),
      await newBoard(api, 'Right parent'),
    ];
    const first = await newTie(api, 'SUB_GROUP_OF', one, left);
    const second = await newTie(api, 'SUB_GROUP_OF', other, right);
    const merge = (relationshipIds: string[]) =>
      send<Succeeded>(
        api,
        'boardMerge',
        {
          boards: boards(one, other),
          successor: { name: 'Middle group', boardType: 'SUB_GROUP' },
          on,
          carryOver: { relationshipIds },
        },
        SUCCEEDED,
      );
    expect(codes((await merge([first, second])).userErrors)).toEqual([
      ['ONE_AT_A_TIME', 'carryOver.relationshipIds.1'],
    ]);
    expect((await merge([second])).userErrors).toEqual([]);
  });

  test('a proposal that clashes with what is in force is told before it comes into force', async () => {
    const [one, other, next, owner, strategy] = [
      await newBoard(api, 'Clash one'),
      await newBoard(api, 'Clash other'),
      await newBoard(api, 'Clash next', { status: 'PROPOSED' }),
      await newBoard(api, 'Owner'),
      await plan('Owned'),
    ];
    await newTie(api, 'OWNS', owner, strategy);
    await newTie(api, 'OWNS', next, strategy, { status: 'PROPOSED' });
    const input = { boards: boards(one, other), successorId: next, on };
    for (const name of ['boardMergePreview', 'boardMerge']) {
      const errors = await refused(api, name, input);
      expect(codes(errors)).toEqual([['ONE_AT_A_TIME', 'successorId']]);
      expect(errors[0]!.message).toContain('"Owner owns Owned"');
    }
  });

  test('groups folded into a board above them do not become sub-groups of themselves', async () => {
    const top = await newBoard(api, 'Operational Board');
    const groups = [
      await newBoard(api, 'Task one'),
      await newBoard(api, 'Task two'),
      await newBoard(api, 'Task three'),
    ];
    const below = await newBoard(api, 'Below a group');
    for (const group of groups) await newTie(api, 'SUB_GROUP_OF', group, top);
    await newTie(api, 'REPORTS_TO', below, groups[0]!);
    const input = { boards: boards(...groups), successorId: top, on, carryOver: { types: ['SUB_GROUP_OF'] } };
    const foreseen = await send<Preview>(api, 'boardMergePreview', input, PREVIEW);
    expect(foreseen.ended).toHaveLength(4);
    expect(foreseen.orphaned).toEqual([{ node: { id: below }, gap: 'BOARD_WITHOUT_LINE' }]);
    await done(
      api,
      'boardMerge',
      { ...input, carryOver: { types: ['SUB_GROUP_OF', 'REPORTS_TO'] } },
      SUCCEEDED,
    );
    const now = await api.ask<{ board: { reportingBoards: { id: string }[]; replaces: { id: string }[] } }>(
      `{ board(id: "${top}", asAt: "${DAY}") { reportingBoards { id } replaces { id } } }`,
    );
    expect(now.board.reportingBoards).toEqual([{ id: below }]);
    expect(now.board.replaces).toHaveLength(3);
  });
});

describe('dissolving', () => {
  test('what would be left without anybody is told beforehand; nothing is written by asking', async () => {
    const [board, below, strategy] = [
      await newBoard(api, 'To dissolve'),
      await newBoard(api, 'Reports to it'),
      await plan('Overseen by it alone'),
    ];
    const overseen = await newTie(api, 'OVERSEES', board, strategy);
    const reports = await newTie(api, 'REPORTS_TO', below, board);
    const before = (await wholeLog()).length;
    const input = { id: board, version: 1, on, reason: 'Its work is done' };
    const foreseen = await send<Preview>(api, 'boardDissolvePreview', input, PREVIEW);
    expect(foreseen.ended.map((tie) => tie.id).toSorted(byText)).toEqual(
      [overseen, reports].toSorted(byText),
    );
    expect(foreseen.orphaned).toEqual([
      { node: { id: strategy }, gap: 'PLAN_WITHOUT_BOARD' },
      { node: { id: below }, gap: 'BOARD_WITHOUT_LINE' },
    ]);
    const kept = await send<Preview>(api, 'boardDissolvePreview', { ...input, ties: 'KEEP' }, PREVIEW);
    expect([kept.ended, kept.kept.length, kept.orphaned.length]).toEqual([[], 2, 2]);
    expect(await wholeLog()).toHaveLength(before);
    await done(api, 'boardDissolve', input, 'board { id }');
    expect((await tiesOf(board)).map((tie) => tie.validTo)).toEqual([DAY, DAY]);
    const { board: gone } = await api.ask<{ board: { status: string; validTo: string } }>(
      `{ board(id: "${board}", asAt: "2026-03-31") { status validTo } }`,
    );
    expect(gone).toEqual({ status: 'ACTIVE', validTo: DAY });
  });

  test('an action for which nobody would answer is told', async () => {
    const [board, action] = [await newBoard(api, 'Answers for it'), await newAction()];
    await newTie(api, 'ACCOUNTABLE_FOR', board, action);
    const input = { id: board, version: 1, on, reason: 'Done' };
    const alone = await send<Preview>(api, 'boardDissolvePreview', input, PREVIEW);
    expect(alone.orphaned).toEqual([{ node: { id: action }, gap: 'ACTION_WITHOUT_ACCOUNTABLE' }]);
    const post = await newNode(api, 'post', { name: 'Also answers' });
    await newTie(api, 'ACCOUNTABLE_FOR', post, action);
    const shared = await send<Preview>(api, 'boardDissolvePreview', input, PREVIEW);
    expect(shared.orphaned).toEqual([]);
  });

  test('one that is to end on a day to come is said to, not to have ended', async () => {
    const [board, other] = [await newBoard(api, 'Ends later'), await newBoard(api, 'Goes on')];
    const day = { date: '2199-03-01' };
    const ending = { id: board, version: 1, on: day, reason: 'Its work will be done' };
    await done(api, 'boardDissolve', ending, 'board { id }');
    const messageOf = async (name: string, input: object) => {
      const [error] = await refused(api, name, input);
      return [error!.code, error!.message];
    };
    expect(await messageOf('boardDissolve', { ...ending, version: 2 })).toEqual([
      'WRONG_STATE',
      'Ends later is to end on 1 March 2199.',
    ]);
    expect(
      await messageOf('boardReplace', { boards: boards(other), successorId: board, on, reason: 'Another' }),
    ).toEqual(['WRONG_STATE', 'Ends later is to end on 1 March 2199 itself. Choose another.']);
    expect(await messageOf('boardChangeStatus', { id: board, version: 2, status: 'ACTIVE' })).toEqual([
      'REQUIRED',
      'Ends later is to end on 1 March 2199. If that was a mistake, say so in the reason.',
    ]);
    await done(api, 'boardDissolve', { ...ending, id: other, on }, 'board { id }');
    expect(await messageOf('boardDissolve', { ...ending, id: other, version: 2 })).toEqual([
      'WRONG_STATE',
      'Goes on has ended already: it is dissolved.',
    ]);
  });

  test('its relationships stay if asked', async () => {
    const [board, other] = [await newBoard(api, 'Kept'), await newBoard(api, 'Kept other')];
    await newTie(api, 'REPORTS_TO', board, other);
    await done(
      api,
      'boardDissolve',
      { id: board, version: 1, on, reason: 'Done', ties: 'KEEP' },
      'board { id }',
    );
    expect(await tiesOf(board)).toMatchObject([{ validTo: null }]);
  });
});

describe('refusals', () => {
  test('two intents on one board at the same moment: the second is told', async () => {
    const [old, one, other] = [
      await newBoard(api, 'Wanted twice'),
      await newBoard(api, 'One successor'),
      await newBoard(api, 'Other successor'),
    ];
    const answers = await Promise.all(
      [one, other].map((successorId) =>
        send<Succeeded>(api, 'boardReplace', { boards: boards(old), successorId, on }, SUCCEEDED),
      ),
    );
    const told = answers.filter((answer) => answer.userErrors.length > 0);
    expect(told).toHaveLength(1);
    expect(told[0]!.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['boards', '0', 'version'] }]);
    expect(told[0]!.boards).toMatchObject([{ id: old, status: 'REPLACED', version: 2 }]);
    expect(told[0]!.successor).toBeNull();
    const ties = await tiesOf(old);
    expect(ties).toHaveLength(1);
  });

  test('a repeated request gets the first answer, and replaces nothing twice', async () => {
    const [old, next] = [await newBoard(api, 'Once'), await newBoard(api, 'Once next')];
    const send10 = Array.from({ length: 10 }, () =>
      api.graphql<{ boardReplace: Succeeded & { userErrors: unknown[] } }>(
        `mutation ($input: BoardReplaceInput!) { boardReplace(input: $input) { ${SUCCEEDED} userErrors { code } } }`,
        { input: { boards: boards(old), successorId: next, on } },
        { 'idempotency-key': 'replace-once' },
      ),
    );
    const answers = await Promise.all(send10);
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(answers[0]!.data!.boardReplace).toMatchObject({ successor: { id: next }, userErrors: [] });
    expect(await tiesOf(old)).toHaveLength(1);
  });

  test.each([
    ['no boards', { boards: [] }, 'REQUIRED', 'boards'],
    ['no successor', { successorId: null }, 'REQUIRED', 'successorId'],
    ['a day before it began', { on: { date: '2019-12-31' } }, 'DATE_ORDER', 'on.date'],
    ['no day', { on: { text: 'soon' } }, 'REQUIRED', 'on.date'],
    ['an event to carry', { carryOver: { types: ['REPLACES'] } }, 'NOT_ALLOWED', 'carryOver.types.0'],
    [
      'a relationship that is not theirs',
      { carryOver: { relationshipIds: ['nonsense'] } },
      'NOT_FOUND',
      'carryOver.relationshipIds.0',
    ],
    ['a reason with control characters', { reason: 'so\u0000' }, 'INVALID', 'reason'],
  ])('replacing with %s is refused', async (_what, change, code, field) => {
    const [old, next] = [
      await newBoard(api, 'Refused', from('2020-01-01')),
      await newBoard(api, 'Refused next'),
    ];
    const input = { boards: boards(old), successorId: next, on, ...change };
    expect(codes(await refused(api, 'boardReplace', input))).toEqual([[code, field]]);
    expect(codes(await refused(api, 'boardReplacePreview', input))).toEqual([[code, field]]);
  });

  test('boards and successors that cannot take part are refused by name', async () => {
    const [old, next, proposed, person] = [
      await newBoard(api, 'Part old'),
      await newBoard(api, 'Part next', { validTo: { date: '2025-01-01' } }),
      await newBoard(api, 'Part proposed', { status: 'PROPOSED' }),
      await newNode(api, 'person', { name: 'No board' }),
    ];
    const replace = (change: object) =>
      refused(api, 'boardReplace', { boards: boards(old), successorId: proposed, on, ...change });
    expect(codes(await replace({ successorId: old }))).toEqual([['NOT_ALLOWED', 'successorId']]);
    expect(codes(await replace({ successorId: next }))).toEqual([['WRONG_STATE', 'successorId']]);
    expect(codes(await replace({ successorId: person }))).toEqual([['WRONG_KIND', 'successorId']]);
    expect(codes(await replace({ boards: boards(person) }))).toEqual([['WRONG_KIND', 'boards.0.id']]);
    const ofProposed = await replace({ boards: boards(proposed), successorId: old });
    expect(codes(ofProposed)).toEqual([['WRONG_STATE', 'boards.0.id']]);
    expect(ofProposed[0]!.message).toContain('Dissolve it to give up the proposal');
    expect(codes(await replace({ boards: boards(old, old) }))).toEqual([['DUPLICATE', 'boards.1.id']]);
    expect(codes(await replace({ successorId: null, successor: { name: ' ', boardType: 'FORUM' } }))).toEqual(
      [['REQUIRED', 'successor.name']],
    );
    const ofOne = await refused(api, 'boardMerge', {
      boards: boards(old),
      successor: { name: 'Of one', boardType: 'FORUM' },
      on,
    });
    expect(codes(ofOne)).toEqual([['REQUIRED', 'boards']]);
    expect(ofOne[0]!.message).toContain('replace that one instead');
    expect(codes(await refused(api, 'boardDissolve', { id: old, version: 1, on, reason: '  ' }))).toEqual([
      ['REQUIRED', 'reason'],
    ]);
    const { board } = await api.ask<{ board: { version: number } }>(`{ board(id: "${old}") { version } }`);
    expect(board.version).toBe(1);
  });
});

test('the change log of all this verifies', async () => {
  expect(await rowsOf(api.database, 'select * from public.verify_changes()')).toEqual([]);
});
