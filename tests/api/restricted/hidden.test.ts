import type { Viewer } from '@golden-thread/api';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Register, openTwins, rowsOf } from '../../kit/register.js';
import { anonymous, as, officer, viewer } from '../../kit/viewers.js';
import { type Question, comparable, questions } from './questions.js';
import { MARKER, fillHidden, fillOpen, fillReferring, hiddenThings, restrict } from './register.js';

/*
 * Two registers that are alike, but that one of them has things in it that some may not see. To them the two must say the
 * same, whatever is asked.
 */

const LEVELS = 2;

/** Some two hundred questions with hundreds of fields each, to two registers. */
const PATIENCE_MS = 180_000;

let hiding: Register;
let twin: Register;
let all: Question[];
let hidden: Record<string, string>;
/** The id of every row that is hidden. */
let secret: string[];

beforeAll(async () => {
  [hiding, twin] = await openTwins(async (database) => {
    await fillOpen(database);
    await fillReferring(database);
  });
  hidden = await fillHidden(hiding.database);
  for (const thing of hiddenThings) await restrict(hiding.database, thing, hidden[thing]!);
  const rows = await rowsOf<{ id: string; slug: string; marked: boolean }>(
    hiding.database,
    `select id, slug, restrictions is not null as marked from public.node`,
  );
  const ids = [
    ...rows.filter(({ marked }) => marked).map(({ id }) => id),
    hidden['relationship']!,
    hidden['progress']!,
  ];
  const slugs = rows.filter(({ marked }) => marked).map(({ slug }) => slug);
  const reached = await rowsOf<{ id: string }>(
    hiding.database,
    ['node', 'relationship', 'progress_update', 'citation']
      .map((table) => `select id from public.${table} where restrictions is not null`)
      .join(' union all '),
  );
  secret = reached.map(({ id }) => id);
  all = questions({ ids, slugs }, LEVELS);
}, PATIENCE_MS);

const cleared = viewer({ role: 'CONTRIBUTOR', clearances: ['0198c0de-0000-7000-8000-000000000001'] });
const token = viewer({ kind: 'TOKEN', role: 'OFFICER' });
/** The last two read through other views than the first: each asks what the views differ in. */
const outsiders: [string, Viewer, RegExp][] = [
  ['nobody in particular', anonymous, /./],
  [
    'a contributor who is cleared for something else',
    cleared,
    /^(actions|plans|search|changes|ecosystem\{\})/,
  ],
  ['a token, even one of an officer', token, /^(actions|documents|changes\{\})/],
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
    const found = all.filter(
      ({ name }) =>
        /^(actions|boards|plans|documents|relationships|search|ecosystem(Diff)?\{|changes)/.test(name) &&
        !name.includes('nodeId') &&
        !name.includes('under way'),
    );
    for (const { query, variables } of found)
      expect(JSON.stringify(await ask(query, variables))).toContain(MARKER);
  });

  describe.each(outsiders)('%s', (_name, who, asks) => {
    test(
      'is told nothing of it, by no question and in no field',
      async () => {
        const faults: string[] = [];
        const [here, there] = [as(hiding.database, who), as(twin.database, who)];
        for (const { name, query, variables } of all.filter((question) => asks.test(question.name))) {
          const answer = await here.answer(query, variables);
          const other = await there.answer(query, variables);
          const said = JSON.stringify(answer);
          if (new RegExp(MARKER, 'i').test(said)) faults.push(`${name} names it`);
          const id = secret.find((each) => said.includes(each));
          if (id)
            faults.push(`${name} tells its id: ${said.slice(said.indexOf(id) - 120, said.indexOf(id) + 40)}`);
          if (answer.errors) faults.push(`${name} fails: ${answer.errors[0]!.message}`);
          const [one, two] = [comparable(answer), comparable(other)].map((each) =>
            JSON.stringify(each, null, 1).split('\n'),
          ) as [string[], string[]];
          const line = one.findIndex((each, index) => each !== two[index]);
          if (line >= 0 || one.length !== two.length)
            faults.push(
              `${name} differs: ${one.slice(line, line + 8).join('')} instead of ${two.slice(line, line + 8).join('')}`,
            );
        }
        expect(faults).toEqual([]);
      },
      PATIENCE_MS,
    );
  });
});
