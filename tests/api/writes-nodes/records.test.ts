import { beforeAll, describe, expect, test } from 'vitest';
import { clientOf } from '../../kit/client.js';
import { type Api, rowsOf, startTestApi } from '../../kit/register.js';
import { codes, done, from, newBoard, newNode, newTie, refused, send } from './writing.js';

/* Records are created, changed and taken back; what a person can mend comes back as user errors. */

let api: Api;
beforeAll(async () => {
  api = await startTestApi({ as: 'OFFICER', name: 'officer' });
});

const operations = async (id: string) =>
  (
    await rowsOf<{ operation: string }>(
      api.database,
      'select operation from public.change where subject_id = $1 order by seq',
      [id],
    )
  ).map((row) => row.operation);

describe('a record of each kind', () => {
  test.each([
    ['board', { boardType: 'FORUM', cadence: 'TERMLY', meetings: 'On Tuesdays' }, { cadence: null }],
    ['post', { isCollective: true }, { isCollective: false }],
    ['person', {}, { description: 'A member' }],
    ['organisation', { organisationType: 'COUNCIL' }, { organisationType: 'SERVICE' }],
    [
      'document',
      {
        documentType: 'REPORT',
        publishedOn: { date: '2025-08-20', precision: 'MONTH', text: 'August 2025' },
        extracts: [{ reference: 'Recommendation 1', text: 'Do it' }],
      },
      { extracts: [] },
    ],
  ] as const)('%s: is created, changed, read as written and retracted', async (kind, own, change) => {
    const input = {
      name: `  A ${kind} of its own `,
      aliases: ['One', 'Two', 'One'],
      identifiers: [{ scheme: 'ONS', value: `E-${kind}` }],
      ...own,
    };
    const id = await newNode(api, kind, input);
    const read = async () =>
      (
        await api.ask<{ node: Record<string, unknown> | null }>(
          `{ node(id: "${id}") { ... on GovernanceNode { name slug aliases version identifiers { scheme value } } } }`,
        )
      ).node;
    expect(await read()).toEqual({
      name: `A ${kind} of its own`,
      slug: `a-${kind}-of-its-own`,
      aliases: ['One', 'Two'],
      version: 1,
      identifiers: [{ scheme: 'ONS', value: `E-${kind}` }],
    });
    await done(api, `${kind}Update`, { id, version: 1, ...change, aliases: [] }, '');
    await done(api, `${kind}Update`, { id, version: 2, identifiers: [{ scheme: 'DfE', value: kind }] }, '');
    expect(await read()).toMatchObject({
      name: `A ${kind} of its own`,
      aliases: [],
      version: 3,
      identifiers: [{ scheme: 'DfE', value: kind }],
    });
    expect(await refused(api, `${kind}Update`, { id, version: 2, name: 'Late' })).toMatchObject([
      { code: 'CONFLICT', field: ['version'] },
    ]);
    await done(api, `${kind}Retract`, { id, version: 3, reason: 'Entered twice' }, '');
    expect(await read()).toBeNull();
    expect(await operations(id)).toEqual([
      `${kind}Create`,
      `${kind}Update`,
      `${kind}Update`,
      `${kind}Retract`,
    ]);
  });

  test('a record that others hang on is not retracted, and says what hangs on it', async () => {
    const [board, other] = [await newBoard(api, 'Hung on'), await newBoard(api, 'Hanging')];
    const tie = await newTie(api, 'REPORTS_TO', other, board);
    const retract = () => refused(api, 'boardRetract', { id: board, version: 1, reason: 'A mistake' });
    expect((await retract())[0]).toMatchObject({
      code: 'IN_USE',
      message: expect.stringContaining('relationships'),
    });
    await done(api, 'relationshipRetract', { id: tie, version: 1, reason: 'A mistake' }, '');
    await done(api, 'boardRetract', { id: board, version: 1, reason: 'A mistake' }, '');
    const council = await newNode(api, 'organisation', { name: 'A council', organisationType: 'COUNCIL' });
    await newBoard(api, 'Of the council', { councilId: council });
    expect(
      codes(await refused(api, 'organisationRetract', { id: council, version: 1, reason: 'No' })),
    ).toEqual([['IN_USE', 'id']]);
  });

  test('a retracted relationship stands in nobody’s way', async () => {
    const [chair, other, board] = [
      await newNode(api, 'post', { name: 'Chair' }),
      await newNode(api, 'post', { name: 'Other chair' }),
      await newBoard(api, 'Chaired'),
    ];
    const mistaken = await newTie(api, 'CHAIRS', chair, board);
    const input = { type: 'CHAIRS', sourceId: other, targetId: board };
    expect(codes(await refused(api, 'relationshipCreate', input))).toEqual([['ONE_AT_A_TIME', 'targetId']]);
    await done(api, 'relationshipRetract', { id: mistaken, version: 1, reason: 'Another board' }, '');
    await newTie(api, 'CHAIRS', other, board);
  });
});

test('50 updates of one version at once: one is written, 49 are told, with the board as it is', async () => {
  const id = await newBoard(api, 'Wanted by all');
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      send<{ board: { name: string; version: number } }>(
        api,
        'boardUpdate',
        { id, version: 1, name: `Written by ${index}` },
        'board { name version }',
      ),
    ),
  );
  const written = answers.filter((answer) => answer.userErrors.length === 0);
  expect(written).toHaveLength(1);
  const told = answers.filter((answer) => answer.userErrors[0]?.code === 'CONFLICT');
  expect(told).toHaveLength(49);
  expect(new Set(told.map((answer) => answer.board.name))).toEqual(new Set([written[0]!.board.name]));
  expect(new Set(told.map((answer) => answer.board.version))).toEqual(new Set([2]));
  expect(await operations(id)).toEqual(['boardCreate', 'boardUpdate']);
});

describe('status', () => {
  const change = (input: object) =>
    send<{ board: { status: string; validFrom: string | null; validTo: string | null } }>(
      api,
      'boardChangeStatus',
      input,
      'board { status validFrom validTo }',
    );

  test('a proposed board comes into force on its day, is reviewed, and cannot be ended in passing', async () => {
    const id = await newBoard(api, 'Coming', { status: 'PROPOSED' });
    const paper = await newNode(api, 'document', { name: 'Constitution', documentType: 'REPORT' });
    const begun = await change({
      id,
      version: 1,
      status: 'ACTIVE',
      ...from('2026-05-01'),
      citations: [{ documentId: paper, place: 'Part 3' }],
    });
    expect(begun.board).toEqual({ status: 'ACTIVE', validFrom: '2026-05-01', validTo: null });
    expect((await change({ id, version: 2, status: 'UNDER_REVIEW' })).userErrors).toEqual([]);
    for (const status of ['MERGED', 'REPLACED', 'DISSOLVED']) {
      const { userErrors } = await change({ id, version: 3, status });
      expect(codes(userErrors)).toEqual([['WRONG_STATE', 'status']]);
    }
    expect(codes((await change({ id, version: 3, status: 'UNDER_REVIEW' })).userErrors)).toEqual([
      ['EMPTY_UPDATE', 'status'],
    ]);
    expect(
      codes((await change({ id, version: 3, status: 'ACTIVE', ...from('2026-01-01') })).userErrors),
    ).toEqual([['WRONG_STATE', 'validFrom']]);
    expect(codes((await change({ id, version: 1, status: 'PAUSED' })).userErrors)).toEqual([
      ['CONFLICT', 'version'],
    ]);
  });

  test('an end that was a mistake is taken back with a reason, and not while a successor stands there', async () => {
    const [id, next] = [await newBoard(api, 'Not ended'), await newBoard(api, 'Not its successor')];
    await done(
      api,
      'boardReplace',
      { boards: [{ id, version: 1 }], successorId: next, on: { date: '2026-01-01' } },
      '',
    );
    expect(codes((await change({ id, version: 2, status: 'ACTIVE' })).userErrors)).toEqual([
      ['REQUIRED', 'reason'],
    ]);
    const again = { id, version: 2, status: 'ACTIVE', reason: 'Another board was meant' };
    expect(codes((await change(again)).userErrors)).toEqual([['IN_USE', 'id']]);
    const ties = await api.ask<{ relationships: { nodes: { id: string }[] } }>(
      `{ relationships(filter: { nodeId: "${id}", type: REPLACES }) { nodes { id } } }`,
    );
    await done(
      api,
      'relationshipRetract',
      { id: ties.relationships.nodes[0]!.id, version: 1, reason: 'Another board was meant' },
      '',
    );
    expect((await change(again)).board).toEqual({ status: 'ACTIVE', validFrom: null, validTo: null });
  });
});

describe('appointments', () => {
  const APPOINTED = 'appointment { id validFrom validTo version } ended { id validTo }';
  interface Appointed {
    appointment: { id: string; validFrom: string; validTo: string | null; version: number } | null;
    ended: { id: string; validTo: string }[];
  }

  test('the next postholder ends the appointment of the present one, if asked', async () => {
    const post = await newNode(api, 'post', { name: 'Director' });
    const [ann, ben, cas] = [
      await newNode(api, 'person', { name: 'Ann' }),
      await newNode(api, 'person', { name: 'Ben' }),
      await newNode(api, 'person', { name: 'Cas' }),
    ];
    const appoint = (personId: string, date: string, more = {}) =>
      send<Appointed>(
        api,
        'appointmentCreate',
        { personId, postId: post, ...from(date), ...more },
        APPOINTED,
      );
    const first = await appoint(ann, '2024-01-01');
    expect(codes((await appoint(ann, '2024-06-01')).userErrors)).toEqual([['DUPLICATE', 'personId']]);
    const second = await appoint(ben, '2025-01-01', { endPresent: true });
    expect(second.ended).toEqual([{ id: first.appointment!.id, validTo: '2025-01-01' }]);
    const shared = await appoint(cas, '2025-06-01');
    expect(shared.ended).toEqual([]);
    const held = async (day: string) =>
      (
        await api.ask<{ post: { holders: { name: string }[] } }>(
          `{ post(id: "${post}", asAt: "${day}") { holders { name } } }`,
        )
      ).post.holders.map((holder) => holder.name);
    expect(await held('2024-12-31')).toEqual(['Ann']);
    expect(await held('2025-01-01')).toEqual(['Ben']);
    expect(await held('2025-06-01')).toEqual(['Ben', 'Cas']);
    expect(codes((await appoint(ann, '2025-01-01', { endPresent: true })).userErrors)).toEqual([
      ['WRONG_STATE', 'endPresent'],
    ]);
    const end = { id: second.appointment!.id, version: 1, validTo: { date: '2025-09-01' } };
    await done(api, 'appointmentEnd', end, APPOINTED);
    expect(codes(await refused(api, 'appointmentEnd', end))).toEqual([['WRONG_STATE', 'id']]);
    expect(await held('2025-09-01')).toEqual(['Cas']);
  });

  test('what is no appointment, no person or no post is refused', async () => {
    const [post, person, board] = [
      await newNode(api, 'post', { name: 'A post' }),
      await newNode(api, 'person', { name: 'A person' }),
      await newBoard(api, 'A board to sit on'),
    ];
    const tie = await newTie(api, 'MEMBER_OF', person, board);
    expect(
      codes(await refused(api, 'appointmentEnd', { id: tie, version: 1, validTo: { date: '2026-01-01' } })),
    ).toEqual([['WRONG_KIND', 'id']]);
    const appoint = (input: object) =>
      refused(api, 'appointmentCreate', {
        personId: person,
        postId: post,
        ...from('2025-01-01'),
        ...input,
      });
    expect(codes(await appoint({ personId: post }))).toEqual([['WRONG_KIND', 'personId']]);
    expect(codes(await appoint({ postId: board }))).toEqual([['WRONG_KIND', 'postId']]);
    expect(codes(await appoint({ validFrom: { text: 'lately' } }))).toEqual([['REQUIRED', 'validFrom.date']]);
  });
});

describe('citations', () => {
  interface Cited {
    citation: { id: string; quote: string } | null;
    record: { id: string; version: number } | null;
  }
  interface Cites {
    totalCount: number;
    nodes: { id: string; quote: string; node: object | null; relationship: object | null }[];
  }
  const CITED = `citation { id quote } record { id ... on Board { version } ... on Relationship { version } }`;

  test('one is added to a node or a tie, taken away with a reason, and stays in the log', async () => {
    const [paper, board, top] = [
      await newNode(api, 'document', { name: 'Minutes', documentType: 'REPORT' }),
      await newBoard(api, 'Cited board'),
      await newBoard(api, 'Cited top'),
    ];
    const tie = await newTie(api, 'REPORTS_TO', board, top);
    for (const recordId of [board, tie]) {
      const input = { recordId, documentId: paper, place: 'Item 4', quote: 'reports monthly' };
      const made = await done<Cited>(api, 'citationCreate', input, CITED);
      expect(made.citation).toMatchObject({ quote: 'reports monthly' });
      expect(made.record).toEqual({ id: recordId, version: 2 });
      const gone = { id: made.citation!.id, version: 2, reason: 'Another board is meant' };
      const late = await send<Cited>(api, 'citationRetract', { ...gone, version: 1 }, CITED);
      expect(codes(late.userErrors)).toEqual([['CONFLICT', 'version']]);
      expect(late.record).toEqual({ id: recordId, version: 2 });
      expect(codes(await refused(api, 'citationRetract', { ...gone, reason: ' ' }))).toEqual([
        ['REQUIRED', 'reason'],
      ]);
      const taken = await done<Cited>(api, 'citationRetract', gone, CITED);
      expect(taken).toMatchObject({ citation: null, record: { id: recordId, version: 3 } });
      expect(codes(await refused(api, 'citationRetract', gone))).toEqual([['NOT_FOUND', 'id']]);
      const [logged] = await rowsOf<{ before: string; after: string }>(
        api.database,
        `select p.before ->> 'citations' as before, p.after ->> 'citations' as after
         from public.change c join public.change_payload p using (seq) where c.subject_id = $1 order by seq desc limit 1`,
        [recordId],
      );
      expect([logged!.before.includes('reports monthly'), logged!.after]).toEqual([true, '[]']);
    }
  });

  test('one of what was retracted is shown to nobody who did not ask for that, and its paper can go too', async () => {
    const paper = await newNode(api, 'document', { name: 'Mistaken minutes', documentType: 'REPORT' });
    const cites = (quote: string) => ({ citations: [{ documentId: paper, quote, contradicts: true }] });
    const board = await newBoard(api, 'Mistaken board', cites('of a board'));
    const other = await newBoard(api, 'Board of a mistaken tie');
    const tie = await newTie(api, 'REPORTS_TO', board, other, cites('of a tie'));
    const quotesFor = async (asker: Pick<Api, 'ask'>, args = '') => {
      const { citations, disputed, document, documentEver } = await asker.ask<
        Record<'citations' | 'disputed', Cites> & Record<'document' | 'documentEver', { citedFor: Cites }>
      >(`{
        citations(filter: { documentId: "${paper}" } ${args}) { ...listed }
        disputed: citations(filter: { documentId: "${paper}", isDisputed: true } ${args}) { ...listed }
        document: node(id: "${paper}") { ... on Document { citedFor { ...listed } } }
        documentEver: node(id: "${paper}" ${args}) { ... on Document { citedFor { ...listed } } }
      } fragment listed on CitationConnection { totalCount nodes { id quote node { id } relationship { id } } }`);
      expect(disputed).toEqual(citations);
      expect(documentEver.citedFor.totalCount).toBe(citations.totalCount);
      expect((args === '' ? document : documentEver).citedFor.totalCount).toBe(citations.totalCount);
      expect(citations.nodes).toHaveLength(citations.totalCount);
      expect(citations.nodes.filter((one) => (one.node ?? one.relationship) === null)).toEqual([]);
      return citations.nodes.map(({ quote }) => quote).toSorted();
    };
    const nobody = clientOf(api.address);
    const reader = await api.signIn('READER');
    const expectShown = async (...quotes: string[]) => {
      for (const asker of [nobody, reader, api]) expect(await quotesFor(asker)).toEqual(quotes);
      expect(await quotesFor(api, 'includeRetracted: true')).toEqual(['of a board', 'of a tie']);
    };
    await expectShown('of a board', 'of a tie');
    const [stale] = (
      await api.ask<{ citations: Cites }>(
        `{ citations(filter: { relationshipId: "${tie}" }) { nodes { id } } }`,
      )
    ).citations.nodes;
    await done(api, 'relationshipRetract', { id: tie, version: 1, reason: 'A mistake' }, '');
    await expectShown('of a board');
    expect(codes(await refused(api, 'citationRetract', { id: stale!.id, version: 2, reason: 'No' }))).toEqual(
      [['NOT_FOUND', 'id']],
    );
    expect(await nobody.ask(`{ node(id: "${stale!.id}") { id } }`)).toEqual({ node: null });
    const withdraw = { id: paper, version: 1, reason: 'A mistake' };
    expect(codes(await refused(api, 'documentRetract', withdraw))).toEqual([['IN_USE', 'id']]);
    await done(api, 'boardRetract', { id: board, version: 1, reason: 'A mistake' }, '');
    await expectShown();
    await done(api, 'documentRetract', withdraw, '');
  });

  test('what is no document or no record is refused', async () => {
    const board = await newBoard(api, 'Cites a board');
    const cite = (input: object) =>
      refused(api, 'citationCreate', { recordId: board, documentId: board, ...input });
    expect(codes(await cite({}))).toEqual([['WRONG_KIND', 'documentId']]);
    expect(codes(await cite({ recordId: 'x' }))).toEqual([['NOT_FOUND', 'recordId']]);
    expect(codes(await cite({ quote: 'x'.repeat(2001) }))).toEqual([['TOO_LONG', 'quote']]);
    expect(
      codes(await refused(api, 'boardUpdate', { id: board, version: 1, citations: [{ documentId: board }] })),
    ).toEqual([['WRONG_KIND', 'citations.0.documentId']]);
  });
});

test('an update that changes nothing leaves the version, and no word in the log; a stale one is told', async () => {
  const id = await newNode(api, 'board', {
    name: 'A board that stays',
    boardType: 'FORUM',
    cadence: 'TERMLY',
    aliases: ['ABS'],
  });
  const other = await newBoard(api, 'A board beside it');
  const tie = await newTie(api, 'INFORMS', id, other, { note: 'Twice a year.' });
  const versionOf = async (fragment: string, of: string) => {
    const { node } = await api.ask<{ node: { version: number; updatedAt: string } }>(
      `{ node(id: "${of}") { ... on ${fragment} { version updatedAt } } }`,
    );
    return node;
  };
  const before = await versionOf('GovernanceNode', id);
  const same = { id, version: 1, name: 'A board that stays', cadence: 'TERMLY', aliases: ['ABS'] };
  await done(api, 'boardUpdate', same, '');
  expect(await versionOf('GovernanceNode', id)).toEqual(before);
  expect(await operations(id)).toEqual(['boardCreate']);
  await done(api, 'relationshipUpdate', { id: tie, version: 1, note: 'Twice a year.' }, '');
  expect(await operations(tie)).toEqual(['relationshipCreate']);
  await done(api, 'boardUpdate', { ...same, cadence: 'MONTHLY' }, '');
  expect((await versionOf('GovernanceNode', id)).version).toBe(2);
  expect(codes(await refused(api, 'boardUpdate', { ...same, cadence: 'MONTHLY' }))).toEqual([
    ['CONFLICT', 'version'],
  ]);
});

test('no record is called "create" in its address: a new one is made there', async () => {
  const slugOf = async (id: string) => {
    const { node } = await api.ask<{ node: { slug: string } }>(
      `{ node(id: "${id}") { ... on GovernanceNode { slug } } }`,
    );
    return node.slug;
  };
  expect(await slugOf(await newNode(api, 'board', { name: 'Create', boardType: 'FORUM' }))).toBe('create-2');
  expect(
    codes(await refused(api, 'boardCreate', { name: 'Made', boardType: 'FORUM', slug: 'create' })),
  ).toEqual([['INVALID', 'slug']]);
});
