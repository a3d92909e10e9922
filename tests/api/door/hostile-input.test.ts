import { buildSchema } from '@golden-thread/api';
import type { GraphQLField } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { Hostile } from '../../kit/hostile.js';
import { type Api, rowsOf, startTestApi } from '../../kit/register.js';
import { chanceOf } from '../random-query.js';

/*
 * Whatever stands in whichever argument of whichever query or mutation, the answer is data, a user error or a GraphQL error:
 * never a fault of the server, and nothing of what is inside it.
 */

const ROUNDS = 14;
/** They would end the very session by which all this is sent. */
const APART = new Set(['signOut', 'sessionEnd', 'sessionsEnd', 'viewerSessionEnd', 'viewerSessionsEnd']);
const schema = buildSchema();
const fieldsOf = (kind: 'query' | 'mutation') =>
  Object.values((kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!).getFields())
    .filter(({ name }) => !APART.has(name))
    .map((field) => [field.name, field] as [string, GraphQLField<unknown, unknown>]);

let api: Api;
let known: string[];
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury', as: 'ADMIN' });
  const rows = await rowsOf<{ id: string; slug: string }>(
    api.database,
    `(select distinct on (kind) id, slug from public.node order by kind, id) union all (select id, 'relationship' from public.relationship limit 2)`,
  );
  known = rows.flatMap(({ id, slug }) => [id, id, slug]);
});

describe.each(['query', 'mutation'] as const)('%s', (kind) => {
  test.each(fieldsOf(kind))('%s', { timeout: 120_000 }, async (name, field) => {
    const hostile = new Hostile(
      chanceOf(Array.from(name).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 0),
      known,
    );
    for (let round = 0; round < ROUNDS; round += 1) {
      const { query, variables } = hostile.operation(kind, field);
      const { status, text, errors, headers } = await api.graphql(query, variables);
      const sent = JSON.stringify(variables).slice(0, 1500);
      expect({
        sent,
        status,
        fault: status >= 500,
        codes: errors
          .map(({ extensions }) => extensions.code)
          .filter((code) => code === undefined || code === 'INTERNAL_SERVER_ERROR'),
      }).toEqual({ sent, status, fault: false, codes: [] });
      // What was sent may come back, so that only what nobody sends is looked for.
      expect(text).not.toMatch(
        /node_modules|at \w+ \(|QueryFailedError|\.js:\d+|syntax error at or near|pg_catalog/,
      );
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});

test('and the change log still holds', async () => {
  const { auditVerification } = await api.ask<{ auditVerification: { rows: number } }>(
    '{ auditVerification { __typename } }',
  );
  expect(auditVerification).toBeDefined();
  expect((await api.graphql('{ boards { totalCount } }')).errors).toEqual([]);
});
