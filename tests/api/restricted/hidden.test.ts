import type { Viewer } from '@golden-thread/api';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Register, openTwins, rowsOf } from '../../kit/register.js';
import { anonymous, as, officer, viewer } from '../../kit/viewers.js';
import { type Question, comparable, questions } from './questions.js';
import { MARKER, fillHidden, fillOpen, hiddenThings, restrict } from './register.js';

/*
 * Two registers that are alike, but that one of them has things in it that some may not see. To them the two must say the
 * same, whatever is asked.
 */

const LEVELS = 2;

let hiding: Register;
let twin: Register;
let all: Question[];
let hidden: Record<string, string>;

beforeAll(async () => {
  [hiding, twin] = await openTwins(fillOpen);
  hidden = await fillHidden(hiding.database);
  for (const thing of hiddenThings) await restrict(hiding.database, thing, hidden[thing]!);
  const rows = await rowsOf<{ id: string; slug: string; marked: boolean }>(
    hiding.database,
    `select id, slug, restrictions is not null as marked from public.node`,
  );
  const ids = [...rows.map(({ id }) => id), hidden['relationship']!, hidden['progress']!];
  const slugs = rows.filter(({ marked }) => marked).map(({ slug }) => slug);
  all = questions({ ids, slugs }, LEVELS);
});

const outsiders: [string, Viewer][] = [
  ['nobody in particular', anonymous],
  ['a reader', viewer({ role: 'READER' })],
  [
    'a contributor who is cleared for something else',
    viewer({ role: 'CONTRIBUTOR', clearances: ['0198c0de-0000-7000-8000-000000000001'] }),
  ],
  ['a token that reads all, even of an officer', viewer({ kind: 'TOKEN', role: 'OFFICER' })],
];

describe('what is restricted', () => {
  test('is all reached, and nothing else', async () => {
    expect(await rowsOf(hiding.database, `select * from restriction_drift()`)).toEqual([]);
    const unreached = await rowsOf(
      hiding.database,
      `select name from public.node where restrictions is null and name like '%${MARKER}%'
       union all select note from public.relationship where restrictions is null and note like '%${MARKER}%'
       union all select commentary from public.progress_update where restrictions is null and commentary like '%${MARKER}%'
       union all select quote from public.citation where restrictions is null and quote like '%${MARKER}%'`,
    );
    expect(unreached).toEqual([]);
  });

  test('is there for who keeps the register', async () => {
    const { ask } = as(hiding.database, officer);
    const found = all.filter(({ name }) => name.startsWith('nodes') || name.startsWith('changes{}'));
    for (const { query, variables } of found)
      expect(JSON.stringify(await ask(query, variables))).toContain(MARKER);
  });

  describe.each(outsiders)('%s', (_name, who) => {
    test('is told nothing of it, by no question and in no field', async () => {
      for (const { name, query, variables } of all) {
        const [here, there] = [
          await as(hiding.database, who).answer(query, variables),
          await as(twin.database, who).answer(query, variables),
        ];
        expect(JSON.stringify(here).toLowerCase(), name).not.toContain(MARKER.toLowerCase());
        expect(comparable(here), name).toEqual(comparable(there));
      }
    });
  });
});
