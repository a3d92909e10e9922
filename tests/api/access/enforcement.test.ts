import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../kit/client.js';
import { type Api, startTestApi } from '../../kit/register.js';
import { subscribe } from '../live/subscriber.js';

/** How the rules are enforced, whatever they are: shown by somebody who is not signed in. The rules are in the matrix. */
let open: Api;
let closed: Api;
let writer: Api;
beforeAll(async () => {
  writer = await startTestApi({ as: 'ADMIN', name: 'governance officer' });
  open = await startTestApi({ register: writer });
  closed = await startTestApi({ register: writer, config: { publicRead: false } });
});

const outcome = ({ status, data, statements, errors }: Answer<unknown>) => ({
  status,
  data,
  statements,
  errors,
});

/** Refused before anything ran: no data, no statement. */
const refused = (path: string, needs: string) => ({
  status: 401,
  data: null,
  statements: 0,
  errors: [
    {
      message: `Sign in: "${path}" is not open to everybody.`,
      locations: [expect.anything()],
      extensions: { code: 'UNAUTHENTICATED', path, needs },
    },
  ],
});

const RETRACT = 'input: { id: "00000000-0000-7000-8000-000000000000", version: 1, reason: "any" }';

describe('an operation is refused as a whole for one field of it that is not open', () => {
  test.each([
    ['{ boards { totalCount } auditVerification { isWhole } }', 'auditVerification', 'ADMIN'],
    ['{ boards { totalCount } totals: auditVerification { isWhole } }', 'auditVerification', 'ADMIN'],
    ['{ ... { auditVerification { isWhole } } }', 'auditVerification', 'ADMIN'],
    ['{ ... on Query { auditVerification { isWhole } } }', 'auditVerification', 'ADMIN'],
    [
      '{ ...A } fragment A on Query { ...B } fragment B on Query { auditVerification { rows } }',
      'auditVerification',
      'ADMIN',
    ],
    [
      '{ ...A } fragment A on Query { boards { totalCount } ...B } fragment B on Query { ...C } fragment C on Query { auditVerification { rows } }',
      'auditVerification',
      'ADMIN',
    ],
    ['{ auditVerification { __typename } }', 'auditVerification', 'ADMIN'],
    ['{ auditVerification @skip(if: true) { rows } boards { totalCount } }', 'auditVerification', 'ADMIN'],
    [`mutation { boardRetract(${RETRACT}) { userErrors { code } } }`, 'boardRetract', 'OFFICER'],
    [`mutation { boardRetract(${RETRACT}) { __typename } }`, 'boardRetract', 'OFFICER'],
    ['{ boards(includeRetracted: true) { totalCount } }', 'boards(includeRetracted)', 'OFFICER'],
    [
      '{ a: boards { totalCount } b: boards(includeRetracted: true) { totalCount } }',
      'boards(includeRetracted)',
      'OFFICER',
    ],
    [
      'query ($all: Boolean = true) { boards(includeRetracted: $all) { totalCount } }',
      'boards(includeRetracted)',
      'OFFICER',
    ],
    ['{ changes(actor: "governance officer") { totalCount } }', 'changes(actor)', 'READER'],
  ])('%s', async (query, path, needs) => {
    expect(outcome(await open.graphql(query))).toEqual(refused(path, needs));
  });

  test('by the value of a variable, where an argument is', async () => {
    const query = 'query ($all: Boolean) { boards(includeRetracted: $all) { totalCount } }';
    expect(outcome(await open.graphql(query, { all: true }))).toEqual(
      refused('boards(includeRetracted)', 'OFFICER'),
    );
    for (const all of [false, null, undefined]) {
      expect((await open.graphql(query, { all })).data).toEqual({ boards: { totalCount: 0 } });
    }
    expect((await open.graphql(query, { all: true })).data).toBeNull();
  });

  test('of several operations in one document, the one that is asked for', async () => {
    const query = 'query A { boards { totalCount } } query B { auditVerification { isWhole } }';
    const ask = async (operationName: string) => {
      const reply = await fetch(`${open.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName }),
      });
      return reply.status;
    };
    expect([await ask('A'), await ask('B'), await ask('A')]).toEqual([200, 401, 200]);
  });
});

describe('what is open', () => {
  test.each([
    '{ __typename }',
    'query ($all: Boolean = false) { boards(includeRetracted: $all) { totalCount } }',
    '{ boards(includeRetracted: false) { totalCount } nodes(ids: [], includeRetracted: null) { id } }',
    '{ node(id: "00000000-0000-7000-8000-000000000000") { __typename id ... on GovernanceNode { name } ... on Board { status } } }',
    '{ __schema { queryType { fields { name args { name } } } } __type(name: "Board") { name } }',
  ])('is answered: %s', async (query) => {
    const answer = await open.graphql(query);
    expect(answer.errors).toEqual([]);
    expect(answer.data).not.toBeNull();
  });

  test('where the register is not open for reading, is its name and no more', async () => {
    expect((await closed.graphql('{ __typename }')).data).toEqual({ __typename: 'Query' });
    expect(outcome(await closed.graphql('{ __typename boards { totalCount } }'))).toEqual(
      refused('boards', 'READER'),
    );
    expect(outcome(await closed.graphql('{ __schema { queryType { name } } }'))).toEqual(
      refused('__schema', 'READER'),
    );
  });
});

test('who made a change is shown as null to readers who are not signed in, over HTTP and as it happens', async () => {
  const subscriber = await subscribe(
    open.address,
    {},
    { query: 'subscription { changes { actor operation } }' },
  );
  await writer.ask(
    'mutation { boardCreate(input: { name: "Board", boardType: FORUM }) { userErrors { message } } }',
  );
  const query = '{ changes(first: 1) { nodes { actor operation } } }';
  const change = { actor: null, operation: 'boardCreate' };
  expect(await open.ask(query)).toEqual({ changes: { nodes: [change] } });
  expect(await writer.ask(query)).toEqual({
    changes: { nodes: [{ ...change, actor: 'governance officer' }] },
  });
  expect(await subscriber.until(1)).toEqual([change]);
});
