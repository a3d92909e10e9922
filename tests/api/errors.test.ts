import { buildSchema } from '@golden-thread/api';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  getNamedType,
  isInputObjectType,
  isRequiredArgument,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, rowsOf, startTestApi } from '../kit/register.js';

let api: Api;
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury', as: 'ADMIN' });
});

const queries = Object.values(buildSchema().getQueryType()!.getFields());
const codeOf = async (query: string, variables?: Record<string, unknown>) =>
  (await api.refusal(query, variables)).code;

describe('a fault of our own', () => {
  const broken = 'board_put_away';
  /** Answers a query while a table is missing. */
  const askBroken = async (query: string) => {
    await rowsOf(api.database, `alter view open.board rename to ${broken}`);
    await rowsOf(api.database, `alter table public.board rename to ${broken}`);
    const answer = await api.graphql(query);
    await rowsOf(api.database, `alter table public.${broken} rename to board`);
    await rowsOf(api.database, `alter view open.${broken} rename to board`);
    return answer;
  };

  test('is masked: a code, a sentence, the number of the request, and nothing of what is inside', async () => {
    const answer = await askBroken('{ boards { nodes { boardType } } }');
    expect(answer.data).toBeNull();
    expect(answer.errors).toEqual([
      {
        message: expect.stringMatching(/^Something went wrong on our side\./) as string,
        path: ['boards'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
    expect(answer.text).not.toMatch(/select|relation|board_|QueryFailed|node_modules|\.js|stack/i);
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('in one field leaves the answers to the others', async () => {
    const query = '{ board(slug: "cabinet") { boardType } plan(slug: "lets-do-it") { slug } }';
    const answer = await askBroken(query);
    expect(answer.data).toEqual({ board: null, plan: { slug: 'lets-do-it' } });
    expect(answer.errors.map((error) => error.extensions)).toEqual([{ code: 'INTERNAL_SERVER_ERROR' }]);
    expect((await api.graphql(query)).errors).toEqual([]);
  });
});

describe('an id that is none', () => {
  type Input = GraphQLArgument | GraphQLInputField;
  const isId = (input: Input) => getNamedType(input.type).name === 'ID';
  const isList = (input: Input) => String(input.type).startsWith('[');
  /** Every place of the schema where an id is taken: the query, the argument, and the field of it that is an id. */
  const places = queries.flatMap((query) =>
    query.args.flatMap((arg) => {
      const type = getNamedType(arg.type);
      const inner = isInputObjectType(type) ? Object.values(type.getFields()).filter(isId) : [];
      return (isId(arg) ? [null] : inner).map((field) => ({ query, arg, inner: field }));
    }),
  );

  test('is refused wherever one is taken, before the database is asked', async () => {
    expect(places.length).toBeGreaterThan(30);
    for (const { query, arg, inner } of places) {
      for (const bad of [
        'corporate-parenting-board',
        "' or 1=1 --",
        '',
        '0198c0de-0000-7000-8000-00000000000',
      ]) {
        // The only other arguments that a query asks for are days.
        const others = query.args
          .filter((other) => other !== arg && isRequiredArgument(other))
          .map((other) => `, ${other.name}: "2026-01-07"`)
          .join('');
        const value = isList(inner ?? arg) ? [bad] : bad;
        const selection = String(query.type).includes('Connection') ? '{ totalCount }' : '{ __typename }';
        const { errors, statements } = await api.graphql(
          `query ($value: ${String(arg.type)}) { ${query.name}(${arg.name}: $value${others}) ${selection} }`,
          { value: inner ? { [inner.name]: value } : value },
        );
        const place = `${query.name}(${arg.name}${inner ? `.${inner.name}` : ''}: "${bad}")`;
        expect({ place, code: errors[0]?.extensions.code, statements }).toEqual({
          place,
          code: 'BAD_USER_INPUT',
          statements: 0,
        });
      }
    }
  });

  test('and more than 1,000 ids are refused too', async () => {
    const ids = Array<string>(1001).fill('0198c0de-0000-7000-8000-000000000001');
    expect(await codeOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toBe('BAD_USER_INPUT');
  });

  test.each([
    'board',
    'board(id: "0198c0de-0000-7000-8000-000000000001", slug: "cabinet")',
    'action(plan: "lets-do-it")',
  ])('an address that is not one address, as in %s, is refused', async (field) => {
    expect(await codeOf(`{ ${field} { id } }`)).toBe('BAD_USER_INPUT');
  });
});

describe('a day or an instant that does not exist', () => {
  const days = [
    '2026-02-29',
    '2025-06-31',
    '2026-13-01',
    '0000-01-01',
    '2026-1-7',
    '26-01-07',
    '20260107',
    '7 January 2026',
  ];
  test.each([
    ...days,
    'today',
    '',
    '2026-01-07T00:00:00Z',
    ' 2026-01-07',
    20260107,
    true,
    ['2026-01-07', '2026-01-08'],
    {},
  ])('%j is refused as a day, and nothing of it is echoed but by GraphQL itself', async (day) => {
    const query = 'query ($day: Date) { boards(asAt: $day) { totalCount } }';
    expect(await codeOf(query, { day })).toBe('BAD_USER_INPUT');
    const range = 'query ($range: DateRange) { actions(filter: { dueOn: $range }) { totalCount } }';
    expect(await codeOf(range, { range: { gte: day } })).toBe('BAD_USER_INPUT');
  });

  test.each([...days, '2026-01-07', '2026-02-30T00:00:00Z', '2026-01-07T25:00:00Z', 'now', 0])(
    '%j is refused as an instant',
    async (instant) => {
      const query =
        'query ($from: DateTime) { boards(filter: { updatedAt: { gte: $from } }) { totalCount } }';
      expect(await codeOf(query, { from: instant })).toBe('BAD_USER_INPUT');
    },
  );

  const QUERY = 'query ($from: DateTime) { boards(filter: { updatedAt: { gte: $from } }) { totalCount } }';

  test.each(['2026-11-22T15:25:00', '2026-11-22T15:25', '2026-11-22T15:25:00.000', '2026-11-22T15'])(
    'the instant %s is of no zone, and what to add is said',
    async (instant) => {
      const { code, message } = await api.refusal(QUERY, { from: instant });
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toContain('with Z or an offset such as +01:00 at its end');
    },
  );

  test.each([
    '2026-11-22T15:25:00Z',
    '2026-11-22T15:25:00.123456Z',
    '2026-11-22T15:25Z',
    '2026-11-22T15:25:00+01:00',
    '2026-11-22T15:25:00-05:00',
  ])('the instant %s is taken', async (instant) => {
    await expect(api.ask(QUERY, { from: instant })).resolves.toBeDefined();
  });

  test('a day written into the query itself is refused as well', async () => {
    expect(await codeOf('{ boards(asAt: "2026-02-29") { totalCount } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf('{ boards(asAt: 20260107) { totalCount } }')).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('days at the edges of the calendar are taken', async () => {
    for (const day of ['0001-01-01', '2024-02-29', '9999-12-31']) {
      await expect(
        api.ask('query ($day: Date) { boards(asAt: $day) { totalCount } }', { day }),
      ).resolves.toBeDefined();
    }
  });
});

test.each(['a\u0000b', '\u0000'])(
  'a character that no text may hold, in %j, is the caller’s to mend',
  async (text) => {
    const { code, message } = await api.refusal('query ($slug: String) { board(slug: $slug) { id } }', {
      slug: text,
    });
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).not.toMatch(/encoding|sequence|0x00/);
    expect(
      await codeOf('query ($r: String) { actions(filter: { reference: $r }) { totalCount } }', { r: text }),
    ).toBe('BAD_USER_INPUT');
  },
);
