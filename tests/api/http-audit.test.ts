import { type AuditResult, auditServer } from 'graphql-http';
import { beforeAll, expect, test } from 'vitest';
import { type Api, startTestApi } from '../kit/register.js';

/* GraphQL over HTTP, as the specification's own audit of a running server sees it. */

let api: Api;
let results: AuditResult[];
beforeAll(async () => {
  api = await startTestApi();
  results = await auditServer({ url: `${api.address}/graphql` });
});

const withStatus = (status: AuditResult['status']) =>
  results.filter((result) => result.status === status).map(({ id, name }) => `${id}: ${name}`);

test('the audit ran in full', () => {
  expect(results).toHaveLength(61);
});

test('nothing that the specification demands or recommends is broken', () => {
  expect(withStatus('error')).toEqual([]);
  expect(withStatus('warn')).toEqual([]);
});

test('of what it allows, only queries by GET without a preflight are refused, so that no other site can forge them', () => {
  const notices = results.filter(({ status }) => status === 'notice').map(({ id }) => id);
  expect(notices.toSorted((a, b) => a.localeCompare(b))).toEqual(['5A70', '6A70', 'D6D5']);
});

test('a query by GET is answered where the caller shows that no other site sent it', async () => {
  const url = `${api.address}/graphql?query=${encodeURIComponent('{ boards { totalCount } }')}`;
  const forged = await fetch(url, { headers: { accept: 'application/json' } });
  expect(forged.status).toBe(400);
  const honest = await fetch(url, {
    headers: { accept: 'application/json', 'apollo-require-preflight': 'yes' },
  });
  expect(await honest.json()).toMatchObject({ data: { boards: { totalCount: 0 } } });
});

test('a console of a named origin may read the answer and its costs, another site may not', async () => {
  const headersFor = async (origin: string) => {
    const reply = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    return reply.headers;
  };
  const named = await headersFor('http://console.test');
  expect(named.get('access-control-allow-origin')).toBe('http://console.test');
  expect(named.get('access-control-expose-headers')).toMatch(/server-timing/);
  expect((await headersFor('http://elsewhere.test')).get('access-control-allow-origin')).toBeNull();
});
