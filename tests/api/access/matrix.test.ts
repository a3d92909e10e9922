import type { Database } from '@golden-thread/api';
import { getNamedType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Client } from '../../kit/client.js';
import { rowsOf } from '../../kit/register.js';
import { fieldedTypes, operation, rootFields, rootType, rootTypes, ways } from './operations.js';
import { type People, type Who, columnOf, people } from './people.js';
import { type Column, columns, meaning, published } from './published.js';
import { argumentsOf, inputsOf } from './requests.js';

/*
 * Role × operation, in full: what docs/permissions.md publishes is what happens, and what matters most is what this file
 * itself says. Each mutation is sent with an input that is good, so that nothing but the rules can refuse it.
 */

let all: People;
let everybody: People['clients'];
let statements = 0;

beforeAll(async () => {
  all = await people();
  everybody = all.clients;
  countStatements(all.api.database);
}, 120_000);

/** Counts what the API asks of its database, by whichever way. */
function countStatements(database: Database): void {
  for (const method of ['query', 'transaction'] as const) {
    const asked = database[method].bind(database) as (...args: unknown[]) => Promise<never>;
    database[method] = (...args: unknown[]) => {
      statements += 1;
      return asked(...args);
    };
  }
}

async function headOfLog(): Promise<number> {
  const [head] = await rowsOf<{ seq: string }>(
    all.api.database,
    `select coalesce(max(seq), 0) as seq from public.change`,
  );
  return Number(head!.seq);
}

const refusals = ['UNAUTHENTICATED', 'FORBIDDEN'];
const refusalIn = ({ errors }: Answer<unknown>) =>
  errors.find(({ extensions }) => refusals.includes(extensions.code ?? ''))?.extensions.code ?? null;

/** By which code the rules refuse somebody. */
const codeFor = (who: Who) => (columnOf(who).startsWith('Not signed in') ? 'UNAUTHENTICATED' : 'FORBIDDEN');

/** What the answer is to be when the rules refuse: nothing is told, and nothing was asked of the database. */
async function refused(who: Who, client: Client, query: string, variables: Record<string, unknown>) {
  const idle = statements;
  await client.graphql('{ __typename }');
  const lookUp = statements - idle;
  const before = statements;
  const { data, status, errors } = await client.graphql(query, variables);
  return {
    is: { data, status, codes: errors.map(({ extensions }) => extensions.code), asked: statements - before },
    expected: {
      data: null,
      status: codeFor(who) === 'UNAUTHENTICATED' ? 401 : 200,
      codes: [codeFor(who)],
      asked: lookUp,
    },
  };
}

describe('what is published', () => {
  test('names every operation of the schema, and no other', () => {
    for (const root of ['Query', 'Mutation', 'Subscription'] as const) {
      const named = [...published[root].keys()].filter((name) => !name.startsWith('__'));
      expect(named.toSorted(), root).toEqual(rootFields(root).toSorted());
    }
  });

  test('names every field of every type, and no other', () => {
    const fields = fieldedTypes.flatMap((type) =>
      Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
    );
    expect([...published.fields.keys()].toSorted()).toEqual(fields.toSorted());
  });

  test('gives each rule its one meaning', () => {
    for (const root of ['Query', 'Mutation', 'Subscription'] as const) {
      for (const [name, { rule, cells }] of published[root]) {
        const open = columns.filter((column) => cells[column] !== '–');
        expect(open, `${root}.${name}`).toEqual(meaning[rule]);
      }
    }
  });
});

const typeOf = (path: string) => path.split('.')[0]!;

/** What must never change by mistake. Said here, whatever the rules and the published table say. */
describe('by this list of its own', () => {
  const officers: Column[] = ['OFFICER', 'ADMIN'];
  const contributors: Column[] = ['CONTRIBUTOR', ...officers];
  const onOwn = ['actionRecordProgress', 'citationCreate', 'progressRecord'];
  const toAnybody = ['signIn', 'signOut'];
  const ofOneself: string[] = [];
  const byAdministrators = ['personErase'];

  const allowed = (root: 'Query' | 'Mutation', name: string) =>
    columns.filter((column) => published[root].get(name)!.cells[column] !== '–');

  test('nobody writes without an account, and only officers keep the register', () => {
    for (const name of rootFields('Mutation')) {
      if (toAnybody.includes(name) || ofOneself.includes(name)) continue;
      const expected = onOwn.includes(name)
        ? contributors
        : byAdministrators.includes(name)
          ? ['ADMIN']
          : officers;
      expect(allowed('Mutation', name), name).toEqual(expected);
    }
  });

  test('contributors write on what is theirs only', () => {
    const own = rootFields('Mutation').filter(
      (name) => published.Mutation.get(name)!.cells.CONTRIBUTOR === 'own',
    );
    expect(own.filter((name) => !ofOneself.includes(name)).toSorted()).toEqual(onOwn);
  });

  test('what a write would do is for officers, the verification of the log for administrators', () => {
    for (const name of ['boardDissolvePreview', 'boardMergePreview', 'boardReplacePreview'])
      expect(allowed('Query', name)).toEqual(officers);
    expect(allowed('Query', 'auditVerification')).toEqual(['ADMIN']);
  });

  test('nothing but one’s own name is open to those who are not signed in where the register is not open', () => {
    const open = rootFields('Query').filter((name) => allowed('Query', name).includes('Not signed in'));
    expect(open).toEqual(['viewer']);
    const types = [...published.fields].filter(([, rule]) => rule === 'PUBLIC').map(([path]) => typeOf(path));
    expect([...new Set(types)].toSorted()).toEqual(['PageInfo', 'UserError', 'Viewer']);
  });

  test('an account is come by as one’s own, or by administrators', () => {
    const asAsked = new Set(
      [...published.fields].filter(([, rule]) => rule === 'AS_ASKED').map(([path]) => typeOf(path)),
    );
    const leading = [...rootTypes, ...fieldedTypes].flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => asAsked.has(getNamedType(field.type).name))
        .map((field) => `${type.name}.${field.name}`),
    );
    const others = leading.filter((path) => !path.startsWith('Mutation.') && !asAsked.has(typeOf(path)));
    expect(others.toSorted()).toEqual(['Viewer.account', 'Viewer.sessions']);
  });
});

const answered = { codes: [], userErrors: [] };
const outcome = (
  { errors, data }: Answer<Record<string, { userErrors?: unknown } | null>>,
  name: string,
) => ({
  codes: errors.map(({ extensions }) => extensions.code),
  userErrors: data?.[name]?.userErrors ?? [],
});

describe('queries', () => {
  const queries = rootFields('Query');

  test.each(queries)('%s', async (name) => {
    const variables = (await argumentsOf(all.make)[name]?.()) ?? {};
    const query = operation('Query', name, Object.keys(variables));
    for (const [who, client] of everybody) {
      if (published.Query.get(name)!.cells[columnOf(who)] === '–') {
        const { is, expected } = await refused(who, client, query, variables);
        expect(is, who).toEqual(expected);
      } else {
        expect(outcome(await client.graphql(query, variables), name), who).toEqual(answered);
      }
    }
  });

  test.each(['__schema', '__type(name: "Board")'])('%s', async (asked) => {
    for (const [who, client] of everybody) {
      const name = asked.replace(/\(.*/, '');
      const isOpen = published.Query.get(name)!.cells[columnOf(who)] !== '–';
      expect(refusalIn(await client.graphql(`{ ${asked} { __typename } }`)), who).toBe(
        isOpen ? null : codeFor(who),
      );
    }
  });
});

describe('arguments', () => {
  const includeRetracted = rootFields('Query').filter((name) =>
    rootType('Query')
      .getFields()
      [name]!.args.some((arg) => arg.name === 'includeRetracted'),
  );

  test('are those that are published', () => {
    expect([...published.args]).toEqual([
      ['includeRetracted', 'KEEP'],
      ['Query.changes.actor', 'SIGNED_IN'],
    ]);
  });

  test.each([
    ...includeRetracted.map((name) => [name, 'includeRetracted', true, ['OFFICER', 'ADMIN']] as const),
    ['changes', 'actor', 'an officer', ['READER', 'CONTRIBUTOR', 'OFFICER', 'ADMIN']] as const,
  ])('%s(%s)', async (name, argument, value, allowed) => {
    const variables = { ...(await argumentsOf(all.make)[name]?.()), [argument]: value };
    const query = operation('Query', name, Object.keys(variables));
    for (const [who, client] of everybody) {
      if (allowed.some((column) => column === who)) {
        expect(outcome(await client.graphql(query, variables), name), who).toEqual(answered);
      } else {
        const { is, expected } = await refused(who, client, query, variables);
        expect(is, who).toEqual(expected);
      }
    }
  });
});

describe('mutations', () => {
  const mutations = rootFields('Mutation').filter((name) => !['signIn', 'signOut'].includes(name));

  test.each(mutations)('%s', async (name) => {
    const inputs = inputsOf(all.make);
    const query = operation('Mutation', name, ['input']);
    let input = await inputs[name]!();
    for (const [who, client] of everybody) {
      const cell = published.Mutation.get(name)!.cells[columnOf(who)];
      const head = await headOfLog();
      if (cell === '–') {
        const { is, expected } = await refused(who, client, query, { input });
        expect(is, who).toEqual(expected);
        expect(await headOfLog(), who).toBe(head);
      } else if (cell === 'own') {
        const { codes, userErrors } = outcome(await client.graphql(query, { input }), name);
        expect(codes, who).toEqual([]);
        expect(new Set((userErrors as { code: string }[]).map(({ code }) => code)), who).toEqual(
          new Set(['FORBIDDEN']),
        );
        expect(await headOfLog(), who).toBe(head);
      } else {
        expect(outcome(await client.graphql(query, { input }), name), who).toEqual(answered);
        expect(await headOfLog(), who).toBeGreaterThan(head);
        input = await inputs[name]!();
      }
    }
  });
});

describe('fields', () => {
  const ofTypes = ways();

  test('can be asked for, each of them, from a query or a mutation', () => {
    expect([...ofTypes.keys()].toSorted()).toEqual(fieldedTypes.map(({ name }) => name).toSorted());
  });

  test.each(fieldedTypes.map(({ name }) => name))('of %s', async (name) => {
    const { root, path, ask } = ofTypes.get(name)!;
    const type = fieldedTypes.find((known) => known.name === name)!;
    const rulesOfWay = path.map((step) => {
      const [on, field] = step.split('.') as [string, string];
      return on === root ? published[root].get(field)!.rule : published.fields.get(step)!;
    });
    for (const [who, client] of everybody) {
      const isOpen = (rules: string[]) => rules.every((rule) => meaning[rule]!.includes(columnOf(who)));
      const all = Object.keys(type.getFields());
      const open = all.filter((field) => isOpen([...rulesOfWay, published.fields.get(`${name}.${field}`)!]));
      // What is open may be asked together; what is not must be refused each by itself.
      if (open.length > 0)
        expect(refusalIn(await client.graphql(ask(open))), `${who}: ${ask(open)}`).toBeNull();
      for (const field of all.filter((one) => !open.includes(one)))
        expect(refusalIn(await client.graphql(ask([field]))), `${who}: ${ask([field])}`).toBe(codeFor(who));
    }
  });
});
