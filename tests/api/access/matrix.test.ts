import { beforeAll, describe, expect, test } from 'vitest';
import type { Variables } from '../../kit/client.js';
import { accountRequests } from './account-requests.js';
import { Observer, type Outcome, allowed, codeFor, notThis, refusalIn, refused } from './observing.js';
import { type Root, fieldedTypes, operation, rootFields, rootType, ways } from './operations.js';
import { type People, type Who, columnOf, people } from './everybody.js';
import { meaning, published } from './published.js';
import { argumentsOf, inputsOf } from './requests.js';

/*
 * Role × operation, in full: what docs/permissions.md publishes is what happens. Each mutation is sent with an input that
 * is good, so that nothing but the rules can refuse it.
 */

let all: People;
let observer: Observer;

beforeAll(async () => {
  all = await people();
  observer = new Observer(all.api.database);
}, 120_000);

/** What becomes of one operation, whoever asks it, beside what is to become of it. */
async function cells(
  query: string,
  variables: () => Promise<Variables>,
  expected: (who: Who) => Outcome,
): Promise<Record<'is' | 'expected', Record<string, Outcome>>> {
  const table: Record<'is' | 'expected', Record<string, Outcome>> = { is: {}, expected: {} };
  let given = await variables();
  for (const [who, client] of all.clients) {
    const outcome = await observer.outcome(client, query, given);
    table.is[who] = outcome;
    table.expected[who] = expected(who);
    if (outcome.wrote) given = await variables();
  }
  return table;
}

const cellOf = (root: Root, name: string, who: Who) => published[root].get(name)!.cells[columnOf(who)];

describe('queries', () => {
  test.each(rootFields('Query'))('%s', async (name) => {
    const variables = (await argumentsOf(all.make)[name]?.()) ?? {};
    const query = operation('Query', name, Object.keys(variables));
    const { is, expected } = await cells(
      query,
      async () => variables,
      (who) => (cellOf('Query', name, who) === '–' ? refused(who) : allowed(false)),
    );
    expect(is).toEqual(expected);
  });

  test.each(['__schema', '__type'])('%s', async (name) => {
    const query = `{ ${name}${name === '__type' ? '(name: "Board")' : ''} { __typename } }`;
    const { is, expected } = await cells(
      query,
      async () => ({}),
      (who) => (cellOf('Query', name, who) === '–' ? refused(who) : allowed(false)),
    );
    expect(is).toEqual(expected);
  });
});

describe('arguments', () => {
  const queries = Object.values(rootType('Query').getFields());
  const includeRetracted = queries
    .filter(({ args }) => args.some(({ name }) => name === 'includeRetracted'))
    .map(({ name }) => name);

  test('are those that are published', () => {
    expect([...published.args]).toEqual([
      ['includeRetracted', 'KEEP'],
      ['Query.changes.actor', 'SIGNED_IN'],
    ]);
  });

  test.each([
    ...includeRetracted.map((name) => [name, 'includeRetracted', true, ['OFFICER', 'ADMIN']] as const),
    ['changes', 'actor', 'an officer', ['READER', 'CONTRIBUTOR', 'OFFICER', 'ADMIN', 'Token']] as const,
  ])('%s(%s)', async (name, argument, value, open) => {
    const variables = { ...(await argumentsOf(all.make)[name]?.()), [argument]: value };
    const query = operation('Query', name, Object.keys(variables));
    const { is, expected } = await cells(
      query,
      async () => variables,
      (who) => (open.some((column) => column === columnOf(who)) ? allowed(false) : refused(who)),
    );
    expect(is).toEqual(expected);
  });
});

const isAboutAccounts = (name: string) => /^(account|password|session|sign|token)/.test(name);

describe('mutations', () => {
  const expectedOf = (name: string, who: Who) =>
    ({ yes: allowed(true), own: notThis('FORBIDDEN'), '–': refused(who) })[cellOf('Mutation', name, who)];

  test.each(rootFields('Mutation').filter((name) => !isAboutAccounts(name)))('%s', async (name) => {
    const query = operation('Mutation', name, ['input']);
    const { is, expected } = await cells(
      query,
      async () => ({ input: await inputsOf(all.make)[name]!() }),
      (who) => expectedOf(name, who),
    );
    expect(is).toEqual(expected);
  });
});

describe('fields', () => {
  const ofTypes = ways();

  test('can be asked for, each of them, from a query or a mutation', () => {
    expect([...ofTypes.keys()].toSorted()).toEqual(fieldedTypes.map(({ name }) => name).toSorted());
  });

  test.each(fieldedTypes.map(({ name }) => name))('of %s', async (name) => {
    const { root, path, ask } = ofTypes.get(name)!;
    const rulesOfWay = path.map((step) => {
      const [on, field] = step.split('.') as [string, string];
      return on === root ? published[root].get(field)!.rule : published.fields.get(step)!;
    });
    const fields = Object.keys(fieldedTypes.find((type) => type.name === name)!.getFields());
    const faults: string[] = [];
    for (const [who, client] of all.clients) {
      const isOpen = (field: string) =>
        [...rulesOfWay, published.fields.get(`${name}.${field}`)!].every((rule) =>
          meaning[rule]!.includes(columnOf(who)),
        );
      // What is open may be asked together; what is not must be refused each by itself.
      const together = fields.filter(isOpen);
      const questions = [
        ...(together.length > 0 ? [[together, null] as const] : []),
        ...fields.filter((field) => !isOpen(field)).map((field) => [[field], codeFor(who)] as const),
      ];
      for (const [asked, expected] of questions) {
        const refusal = refusalIn(await client.graphql(ask(asked)));
        if (refusal !== expected) faults.push(`${who} asks ${ask(asked)}: ${refusal}, not ${expected}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe('mutations on accounts', () => {
  // Signing out comes last, and ends the session of everybody.
  const names = rootFields('Mutation').filter(isAboutAccounts);
  const inOrder = [...names.filter((name) => name !== 'signOut'), 'signOut'];

  test.each(inOrder)('%s', async (name) => {
    const request = accountRequests(all.keeper)[name]!;
    const query = operation('Mutation', name, Object.keys(await request.variables()));
    const { is, expected } = await cells(query, request.variables, (who) =>
      cellOf('Mutation', name, who) === '–' ? refused(who) : request.expected,
    );
    expect(is).toEqual(expected);
  });
});
