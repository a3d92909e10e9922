import { buildSchema } from '@golden-thread/api';
import { type GraphQLInputObjectType, getNamedType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, rowsOf, startTestApi, testDoor } from '../kit/register.js';
import { checksOf } from './filter-checks.js';
import type { Row } from './paging.js';

/* Every condition of every filter gives exactly the rows for which what the rows themselves show fulfils it. */

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
const names = Object.keys(checksOf(today));

let api: Api;
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury', config: { door: { ...testDoor, maxNodes: 1_000_000 } } });
  // What the papers do not hold, so that each condition parts some rows from others: records that ended or were changed
  // at different times, and ratings, some of them later than others, some in time to come.
  const some = `(hashtext(id::text) & 15)`;
  // What is superseded is read-only.
  const writable = `where id not in (select id from plan where status = 'SUPERSEDED')`;
  const moment = `timestamptz '2026-01-01' + ${some} * interval '1.000123 seconds'`;
  await rowsOf(api.database, `update node set updated_at = ${moment} ${writable}`);
  await rowsOf(
    api.database,
    `update node set valid_to = coalesce(valid_from, '2024-01-01') + 200, valid_to_precision = 'DAY'
     where ${some} = 3 and kind in ('BOARD', 'POST', 'DOCUMENT', 'PERSON', 'ORGANISATION')`,
  );
  await rowsOf(
    api.database,
    `update relationship set updated_at = ${moment}, valid_to = coalesce(valid_from, '2025-01-01') + 300,
     valid_to_precision = 'DAY' where ${some} < 3`,
  );
  await rowsOf(
    api.database,
    `insert into progress_update (id, action_id, recorded_on, action_rating, impact_rating)
     select gen_random_uuid(), a.id, day,
       (array['BLUE', 'RED', 'GREY', 'AMBER'])[1 + (hashtext(a.id::text || day::text) & 3)],
       (array['GREEN', 'RED', 'GREY', null])[1 + (hashtext(day::text || a.id::text) & 3)]
     from action a, unnest(array['2025-06-01', '2025-09-16', '2026-02-01', '2099-01-01']::date[]) day
     where hashtext(a.id::text || day::text) & 4 = 0`,
  );
});

const queries = buildSchema().getQueryType()!.getFields();
const filterOf = (list: string) => {
  const argument = queries[list]!.args.find(({ name }) => name === 'filter')!;
  return getNamedType(argument.type) as GraphQLInputObjectType;
};

test.each(names)('every condition of %s is tried here', (list) => {
  expect(Object.keys(checksOf(today)[list]!.fields).toSorted((a, b) => a.localeCompare(b))).toEqual(
    Object.keys(filterOf(list).getFields()).toSorted((a, b) => a.localeCompare(b)),
  );
});

describe.each([
  ['today', null],
  ['1 December 2025', '2025-12-01'],
])('as at %s', (_name, asAt) => {
  describe.each(names)('%s', (list) => {
    const { row, fields } = checksOf(asAt ?? today)[list]!;
    let rows: Row[];

    const idsWhere = async (filter: object) => {
      const answer = await api.ask<{ list: { nodes: Row[]; totalCount: number } }>(
        `query ($filter: ${filterOf(list).name}, $asAt: Date) {
          list: ${list}(first: 1000, filter: $filter, asAt: $asAt) { totalCount nodes { id } } }`,
        { filter, asAt },
      );
      expect(answer.list.totalCount).toBe(answer.list.nodes.length);
      return new Set(answer.list.nodes.map(({ id }) => id));
    };
    const idsThat = (holds: (row: Row) => boolean) => new Set(rows.filter(holds).map(({ id }) => id));

    beforeAll(async () => {
      const answer = await api.ask<{ list: { nodes: Row[] } }>(
        `query ($asAt: Date) { list: ${list}(first: 1000, asAt: $asAt) { nodes { id ${row} } } }`,
        { asAt },
      );
      const councils = await rowsOf<{ id: string; council: string }>(
        api.database,
        'select id, council_id as council from node',
      );
      const councilOf = new Map(councils.map(({ id, council }) => [id, council]));
      rows = answer.list.nodes.map((one) => ({ ...one, councilId: councilOf.get(one.id) }));
    });

    test.each(Object.entries(fields))(
      '%s gives exactly the rows that fulfil it',
      async (name, { values, holds }) => {
        expect(values(rows).length).toBeGreaterThan(0);
        for (const value of values(rows)) {
          const given = { [name]: value };
          expect({ given, ids: await idsWhere(given) }).toEqual({
            given,
            ids: idsThat((one) => holds(one, value as never)),
          });
        }
      },
    );

    test('a condition of null is none', async () => {
      const nulls = Object.fromEntries(Object.keys(fields).map((name) => [name, null]));
      expect(rows.length).toBeGreaterThan(0);
      expect(await idsWhere(nulls)).toEqual(idsThat(() => true));
    });

    test('of two conditions both must hold', async () => {
      const [one, other] = ['isInForce', 'updatedAt'].map((name) => ({ name, ...fields[name]! }));
      const [first, second] = [one!.values(rows)[0] as never, other!.values(rows)[0] as never];
      expect(await idsWhere({ [one!.name]: first, [other!.name]: second })).toEqual(
        idsThat((each) => one!.holds(each, first) && other!.holds(each, second)),
      );
    });
  });
});
