import { buildSchema } from '@golden-thread/api';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.js';
import { Hostile } from '../../kit/hostile.js';
import { type Api, rowsOf, startTestApi } from '../../kit/register.js';
import { RandomQuery, chanceOf } from '../random-query.js';
import { MARKER, fillHidden, fillOpen, hiddenThings, restrict } from '../restricted/register.js';

/*
 * Five thousand generated operations, in turn by nobody in particular and by a READER: none reads anything that is restricted,
 * none meets a fault of the server, and the register is afterwards as it was.
 */

const OPERATIONS = 5000;
const AT_ONCE = 10;
/** One in so many is a mutation, with ill-meant arguments; an odd number, so that both send some. */
const MUTATIONS = 9;
/** They end the session by which all this is sent. */
const APART = /^(signOut|session|viewerSession)/;
const VARIABLES = { yes: true, no: false, few: 3 };

const schema = buildSchema();
const mutations = Object.values(schema.getMutationType()!.getFields()).filter(
  ({ name }) => !APART.test(name),
);

let api: Api;
let operations: { query: string; variables: Record<string, unknown> }[];
let hiddenIds: string[];
let before: unknown;
beforeAll(async () => {
  api = await startTestApi();
  await fillOpen(api.database);
  const hidden = await fillHidden(api.database);
  for (const thing of hiddenThings) await restrict(api.database, thing, hidden[thing]);
  const rows = await rowsOf<{ id: string; slug: string; kind: string; isHidden: boolean }>(
    api.database,
    `select n.id, n.slug, lower(n.kind) as kind, not exists (select from open.node o where o.id = n.id) as "isHidden" from public.node n order by n.id`,
  );
  hiddenIds = [
    ...rows.filter(({ isHidden }) => isHidden).map(({ id }) => id),
    hidden.progress,
    hidden.relationship,
  ];
  const chance = chanceOf(20261122);
  const ids = [...rows.map(({ id }) => id), hidden.progress, hidden.relationship];
  const slugs = Object.fromEntries(
    ['board', 'plan', 'priority', 'outcome', 'post', 'person', 'organisation', 'document'].map((kind) => [
      kind,
      rows.filter((row) => row.kind === kind).map(({ slug }) => slug),
    ]),
  );
  const queries = new RandomQuery(
    schema,
    { ids, slugs, words: [MARKER.toLowerCase(), 'plan', 'thing', 'nightjar board', "'--"] },
    chance,
  );
  const hostile = new Hostile(chance, [...ids, ...rows.map(({ slug }) => slug)]);
  operations = Array.from({ length: OPERATIONS }, (_, index) =>
    index % MUTATIONS === 0
      ? hostile.operation('mutation', mutations[Math.floor(chance() * mutations.length)]!)
      : { query: queries.next(), variables: VARIABLES },
  );
  before = await contents(api);
}, 300_000);

/** All rows of the register, table by table, and the head of its change log. Who is signed in, and guesses at it, are none of it. */
async function contents({ database }: Api): Promise<unknown> {
  const tables = await rowsOf<{ name: string }>(
    database,
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
       and table_name not in ('session', 'sign_in_attempt', 'request_count', 'idempotency', 'one_time_link') order by 1`,
  );
  expect(tables.length).toBeGreaterThan(20);
  const found: Record<string, unknown> = {};
  for (const { name } of tables) {
    [found[name]] = await rowsOf(
      database,
      `select count(*), md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as hash from public."${name}" t`,
    );
  }
  return found;
}

async function sendAll(client: Client, first: 0 | 1) {
  const faults: unknown[] = [];
  const outcomes = { answered: 0, refused: 0, found: 0 };
  const own = operations.filter((_operation, index) => index % 2 === first);
  let next = 0;
  const work = async () => {
    while (next < own.length) {
      const { query, variables } = own[next++]!;
      const { status, text, data, errors } = await client.graphql(query, variables);
      const shown = JSON.stringify(data ?? null);
      const ours = errors.some(
        ({ extensions }) => extensions.code === undefined || extensions.code === 'INTERNAL_SERVER_ERROR',
      );
      const readsHidden = text.includes(MARKER) || hiddenIds.some((id) => shown.includes(id));
      if (status >= 500 || ours || readsHidden)
        faults.push({ query, variables, status, text: text.slice(0, 2000) });
      if (errors.length > 0) outcomes.refused += 1;
      else outcomes.answered += 1;
      if (shown.length > 60) outcomes.found += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { faults: faults.slice(0, 3), count: faults.length, ...outcomes };
}

describe.each(['nobody', 'READER'] as const)('%s', (who) => {
  test('reads nothing restricted, and meets no fault', { timeout: 300_000 }, async () => {
    const client = who === 'nobody' ? api : await api.signIn('READER');
    const { faults, count, answered, found } = await sendAll(client, who === 'nobody' ? 0 : 1);
    expect({ faults, count }).toEqual({ faults: [], count: 0 });
    // The operations are such as find something.
    expect(answered).toBeGreaterThan(OPERATIONS / 4);
    expect(found).toBeGreaterThan(OPERATIONS / 10);
  });
});

test(
  'what is hidden is there, and the same operations show it to an officer',
  { timeout: 60_000 },
  async () => {
    const officer = await api.signIn('OFFICER');
    const texts = [];
    for (const { query, variables } of operations
      .filter((operation) => operation.query.startsWith('query'))
      .slice(0, 200)) {
      texts.push((await officer.graphql(query, variables)).text);
    }
    expect(texts.filter((text) => text.includes(MARKER)).length).toBeGreaterThan(5);
  },
);

test('the register is as it was', async () => {
  const after = await contents(api);
  // Signing in made the readers' accounts.
  delete (after as Record<string, unknown>)['account'];
  delete (before as Record<string, unknown>)['account'];
  expect(after).toEqual(before);
});
