import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, rowsOf, startTestApi } from '../../kit/register.js';
import { codes, done, newBoard, newNode, refused } from './writing.js';

/* Whatever is sent, the answer is a user error or a GraphQL error, and nothing is half-written. */

let api: Api;
let board: string;
beforeAll(async () => {
  api = await startTestApi({ as: 'OFFICER', name: 'officer' });
  board = await newBoard(api, 'A board');
});

const NOBODY = '0198c0de-0000-7000-8000-000000000001';
const counts = () =>
  rowsOf(
    api.database,
    'select (select count(*) from public.node) as nodes, (select count(*) from public.change) as changes',
  );

test.each([
  ['a name of 10,000 characters', { name: 'x'.repeat(10_000) }, [['TOO_LONG', 'name']]],
  ['a blank name', { name: ' \t\n ' }, [['REQUIRED', 'name']]],
  ['a name of joiners that nobody sees', { name: '\u200b\u200d\u2060' }, [['REQUIRED', 'name']]],
  ['a name with a null character', { name: 'A\u0000B' }, [['INVALID', 'name']]],
  ['a name with an escape', { name: '\u001b[31mRed' }, [['INVALID', 'name']]],
  ['an alias with a bell', { aliases: ['fine', 'ring\u0007'] }, [['INVALID', 'aliases.1']]],
  ['a name of two lines', { name: 'One\ntwo' }, [['INVALID', 'name']]],
  ['a name with a separator of lines', { name: 'One\u2028two' }, [['INVALID', 'name']]],
  ['a name with a tab', { name: 'One\ttwo' }, [['INVALID', 'name']]],
  ['a name that is read backwards', { name: 'Board\u202egnp.exe' }, [['INVALID', 'name']]],
  ['a name with a mark of direction', { name: 'Board\u200f' }, [['INVALID', 'name']]],
  ['an alias of two lines', { aliases: ['fine', 'One\r\ntwo'] }, [['INVALID', 'aliases.1']]],
  ['an alias with an isolate', { aliases: ['One\u2066two'] }, [['INVALID', 'aliases.0']]],
  ['a description read backwards', { description: 'One\ntwo\u202b' }, [['INVALID', 'description']]],
  [
    'an identifier of two lines',
    { identifiers: [{ scheme: 'A', value: '1\n2' }] },
    [['INVALID', 'identifiers.0.value']],
  ],
  [
    'words of a date of two lines',
    { validFrom: { date: '2026-02-01', text: 'In\nFebruary' } },
    [['INVALID', 'validFrom.text']],
  ],
  ['a precision of nothing', { validFrom: { precision: 'YEAR' } }, [['REQUIRED', 'validFrom.date']]],
  [
    'a precision of blank words',
    { validTo: { precision: 'DAY', date: null, text: ' ' } },
    [['REQUIRED', 'validTo.date']],
  ],
  ['201 aliases', { aliases: Array.from({ length: 201 }, (_, i) => `a${i}`) }, [['TOO_LONG', 'aliases']]],
  ['a description too long', { description: 'x'.repeat(20_001) }, [['TOO_LONG', 'description']]],
  ['terms too long', { termsOfReference: 'x'.repeat(20_001) }, [['TOO_LONG', 'termsOfReference']]],
  ['a meeting in 0206', { meetingDates: ['2026-01-07', '0206-01-07'] }, [['INVALID', 'meetingDates.1']]],
  ['a meeting in 2206', { meetingDates: ['2206-01-07'] }, [['INVALID', 'meetingDates.0']]],
  ['1,001 meetings', { meetingDates: Array(1001).fill('2026-01-07') }, [['TOO_LONG', 'meetingDates']]],
  [
    'an end before its start',
    { validFrom: { date: '2026-02-01' }, validTo: { date: '2026-01-01' } },
    [['DATE_ORDER', 'validTo']],
  ],
  ['a council that is a board', { councilId: 'BOARD' }, [['WRONG_KIND', 'councilId']]],
  ['a council that is not', { councilId: NOBODY }, [['NOT_FOUND', 'councilId']]],
  ['a council of no form', { councilId: "'; drop table node; --" }, [['NOT_FOUND', 'councilId']]],
  [
    'two values in one scheme',
    {
      identifiers: [
        { scheme: 'A', value: '1' },
        { scheme: 'A', value: '2' },
      ],
    },
    [['DUPLICATE', 'identifiers']],
  ],
  [
    'an identifier of nothing',
    { identifiers: [{ scheme: 'A', value: '' }] },
    [['REQUIRED', 'identifiers.0.value']],
  ],
  [
    'a citation of nothing',
    { citations: [{ documentId: NOBODY }] },
    [['NOT_FOUND', 'citations.0.documentId']],
  ],
  [
    'faults in several places',
    { name: '', description: 'x\u0001', slug: 'No' },
    [
      ['REQUIRED', 'name'],
      ['INVALID', 'slug'],
      ['INVALID', 'description'],
    ],
  ],
])('a new board with %s is refused, and nothing is written', async (_what, change, expected) => {
  const input = { name: 'Hostile', boardType: 'FORUM', ...change };
  if ('councilId' in input && input.councilId === 'BOARD') input.councilId = board;
  const before = await counts();
  expect(codes(await refused(api, 'boardCreate', input))).toEqual(expected);
  expect(await counts()).toEqual(before);
});

describe('addresses', () => {
  test.each([
    '',
    ' ',
    '-',
    'a-',
    '-a',
    'a--b',
    'Upper',
    'spaced out',
    'ümlaut',
    'a/b',
    'a_b',
    '../etc',
    'a\u0000b',
    'a\nb',
    "a'; drop table node",
    '<b>',
    '％',
    '🙂',
  ])('%j is refused', async (slug) => {
    const input = { name: 'Address', boardType: 'FORUM', slug };
    // A slash and a dot stand in addresses of parts of plans.
    if (slug === 'a/b') {
      await done(api, 'boardCreate', input, '');
      return;
    }
    expect(codes(await refused(api, 'boardCreate', input))).toEqual([['INVALID', 'slug']]);
  });

  test('one too long, and one that another board has', async () => {
    const input = { name: 'Address', boardType: 'FORUM' };
    expect(codes(await refused(api, 'boardCreate', { ...input, slug: 'a'.repeat(301) }))).toEqual([
      ['TOO_LONG', 'slug'],
    ]);
    expect(codes(await refused(api, 'boardCreate', { ...input, slug: 'a-board' }))).toEqual([
      ['TAKEN', 'slug'],
    ]);
    const id = await newBoard(api, 'Another');
    expect(codes(await refused(api, 'boardUpdate', { id, version: 1, slug: 'a-board' }))).toEqual([
      ['TAKEN', 'slug'],
    ]);
  });

  test('a name without a letter of the alphabet gets an address all the same', async () => {
    const made = await done<{ board: { slug: string } }>(
      api,
      'boardCreate',
      { name: '委員会', boardType: 'FORUM' },
      'board { slug }',
    );
    expect(made.board.slug).toBe('record');
    const again = await done<{ board: { slug: string } }>(
      api,
      'boardCreate',
      { name: '委員会', boardType: 'FORUM' },
      'board { slug }',
    );
    expect(again.board.slug).toBe('record-2');
  });
});

test.each([
  ['nothing to change', {}, [['EMPTY_UPDATE', undefined]]],
  ['no name', { name: null }, [['REQUIRED', 'name']]],
  ['no type', { boardType: null }, [['REQUIRED', 'boardType']]],
  ['a version from the future', { version: 2_147_483_647, name: 'Later' }, [['CONFLICT', 'version']]],
  ['a version before the first', { version: -2_147_483_648, name: 'Earlier' }, [['CONFLICT', 'version']]],
  ['an id of nothing', { id: NOBODY, name: 'Nobody' }, [['NOT_FOUND', 'id']]],
  ['an id of no form', { id: 'x'.repeat(10_000), name: 'Nobody' }, [['NOT_FOUND', 'id']]],
])('an update with %s is refused', async (_what, change, expected) => {
  expect(codes(await refused(api, 'boardUpdate', { id: board, version: 1, ...change }))).toEqual(expected);
});

test('an update of one kind by the mutation of another is refused', async () => {
  const person = await newNode(api, 'person', { name: 'A person' });
  expect(codes(await refused(api, 'boardUpdate', { id: person, version: 1, name: 'A board' }))).toEqual([
    ['WRONG_KIND', 'id'],
  ]);
  expect(codes(await refused(api, 'personRetract', { id: board, version: 1, reason: 'No person' }))).toEqual([
    ['WRONG_KIND', 'id'],
  ]);
});

test.each([
  ['2026-02-29'],
  ['2026-13-01'],
  ['0000-01-01'],
  ['2026-1-1'],
  ['yesterday'],
  ['2026-01-01T00:00:00Z'],
  [''],
  [20260101],
])('the day %j does not exist and is a GraphQL error', async (date) => {
  const answer = await api.graphql(
    'mutation ($input: BoardDissolveInput!) { boardDissolve(input: $input) { userErrors { code } } }',
    { input: { id: board, version: 1, on: { date }, reason: 'No such day' } },
  );
  expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(answer.status).toBeLessThan(500);
  expect(answer.text).not.toMatch(/at \w+ \(|node_modules|select /);
});

test('a long text has lines, tabs and marks of direction; a name is taken with spaces around it', async () => {
  const description = 'One\n\tשלום\u200f, and more.';
  const input = { name: ' Of many lines\n', boardType: 'FORUM', description };
  const made = await done<{ board: object }>(api, 'boardCreate', input, 'board { name description }');
  expect(made.board).toEqual({ name: 'Of many lines', description });
});

test.each([
  ['null', null],
  ['nothing in it', {}],
  ['null in all of it', { date: null, precision: null, text: null }],
])('a date with %s is none', async (_what, validFrom) => {
  const input = { name: 'Of no date', boardType: 'FORUM', validFrom };
  const made = await done<{ board: object }>(
    api,
    'boardCreate',
    input,
    'board { validity { from { date precision text } } }',
  );
  expect(made.board).toEqual({ validity: { from: null } });
});

test.each([['0001-01-01'], ['9999-12-31']])('the day %s exists and is kept', async (date) => {
  const made = await done<{ board: { validFrom: string } }>(
    api,
    'boardCreate',
    { name: `From ${date}`, boardType: 'FORUM', validFrom: { date } },
    'board { validFrom }',
  );
  expect(made.board.validFrom).toBe(date);
});

test('text that looks like code is kept as text', async () => {
  const name = `Robert'); DROP TABLE "node";-- <script>alert(1)</script> \${x} {{y}} 🙂 ﷽ e\u0301`;
  const made = await done<{ board: { name: string } }>(
    api,
    'boardCreate',
    { name, boardType: 'FORUM' },
    'board { name }',
  );
  expect(made.board.name).toBe(name);
  expect(
    codes(
      await refused(api, 'boardCreate', { name: 'Half a pair \ud800', boardType: 'FORUM' }).catch(() => []),
    ),
  ).toEqual([]);
});

test.each([
  'mutation ($input: BoardDissolveInput!) { boardDissolve(input: $input) { userErrors { code } } }',
  'query ($input: BoardDissolveInput!) { boardDissolvePreview(input: $input) { userErrors { code } } }',
])('who may not write is told so, and is shown nothing of what a write would do: %s', async (operation) => {
  const reader = await startTestApi({ register: { database: api.database, url: api.url } });
  const input = { id: board, version: 1, on: { date: '2026-01-01' }, reason: 'To see' };
  const answer = await reader.graphql(operation, { input });
  expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', needs: 'OFFICER' } }]);
  expect(answer).toMatchObject({ data: null, statements: 0 });
});
