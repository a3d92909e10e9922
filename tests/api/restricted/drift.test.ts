import { beforeAll, describe, expect, test } from 'vitest';
import { type Register, openTestRegister, rowsOf } from '../../kit/register.js';
import { fillHidden, fillOpen, type HiddenThing, idsBySlug, versionOf, writer } from './register.js';

let register: Register;
let hidden: Record<HiddenThing, string>;

beforeAll(async () => {
  register = await openTestRegister();
  await fillOpen(register.database);
  hidden = await fillHidden(register.database);
}, 120_000);

/** Every row whose column is not what its own rule says, asked row by row. */
const wrong = () =>
  rowsOf(
    register.database,
    `select 'node' as of, id from public.node where restrictions is distinct from restrictions_of_node(id)
     union all select n.kind, n.id from public.node n
       left join public.board b on b.id = n.id left join public.plan p on p.id = n.id left join public.document d on d.id = n.id
       left join public.priority y on y.id = n.id left join public.outcome o on o.id = n.id left join public.action a on a.id = n.id
       where n.kind not in ('POST', 'PERSON', 'ORGANISATION') and n.restrictions is distinct from
         coalesce(b.restrictions, p.restrictions, d.restrictions, y.restrictions, o.restrictions, a.restrictions)
     union all select 'relationship', id from public.relationship
       where restrictions is distinct from restrictions_of_relationship(id, source_id, target_id)
     union all select 'progress', id from public.progress_update where restrictions is distinct from restrictions_of_progress_update(id, action_id)
     union all select 'citation', id from public.citation
       where restrictions is distinct from restrictions_of_citation(document_id, node_id, relationship_id, progress_update_id)`,
  );

const drift = () => rowsOf<{ of_table: string }>(register.database, `select * from restriction_drift()`);

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

describe('the restrictions that reach each row', () => {
  test.each([1, 2, 3])(
    'are right after each of many writes, in whatever order they come: %i',
    async (seed) => {
      const { database } = register;
      const write = writer(database);
      const next = numbers(seed);
      const id = await idsBySlug(database);
      const restrictable = [
        ...Object.values(hidden),
        id['open-plan']!,
        id['cabinet']!,
        id['1.1 a']!,
        id['terms-of-reference']!,
      ];
      const pick = <Value>(values: Value[]): Value => values[next(values.length)]!;
      const actions = [hidden.action, id['1.1 a']!, id['1.1 b']!];
      const steps: (() => Promise<unknown>)[] = [
        async () => {
          const thing = pick(restrictable);
          const [on] = await rowsOf(database, `select from public.restriction where thing_id = $1`, [thing]);
          const version = thing === hidden.progress ? null : await versionOf(database, thing);
          return write(on ? 'restrictionLift' : 'restrictionSet', { id: thing, version, reason: 'Exempt' });
        },
        async () =>
        write('actionRecordProgress', {
          actionId: pick(actions), commentary: 'Words',
          citations: [{ documentId: pick([hidden.document, id['terms-of-reference']!]) }],
        }), // prettier-ignore
        async () =>
        write('relationshipCreate', {
          type: 'INFORMS', sourceId: pick([hidden.board, id['cabinet']!]), targetId: pick([hidden.plan, id['open-plan']!]),
          validFrom: { date: `${1000 + next(8000)}-01-01` }, validTo: { date: `9999-12-31` }, status: 'PROPOSED',
        }).catch(() => undefined), // prettier-ignore
        async () =>
          write('citationCreate', {
            recordId: pick([...actions, hidden.board, hidden.relationship]),
            documentId: pick([hidden.document, id['terms-of-reference']!]),
          }),
        async () =>
          write('actionCreate', {
            outcomeId: pick([id['open-plan/1.1']!, id['nightjar-plan/1.1']!]),
            reference: `${seed}.${next(1e9)}`,
            description: 'More',
          }),
      ];
      for (let step = 0; step < 25; step += 1) {
        await pick([steps[0]!, ...steps])();
        expect(await wrong()).toEqual([]);
        expect(await drift()).toEqual([]);
      }
    },
    180_000,
  );

  test('are found where they were tampered with', async () => {
    const { database } = register;
    const version = await versionOf(database, hidden.plan);
    const [on] = await rowsOf(database, `select from public.restriction where thing_id = $1`, [hidden.plan]);
    if (!on) await writer(database)('restrictionSet', { id: hidden.plan, version, reason: 'Exempt' });
    await database.transaction(async (manager) => {
      await manager.query(`select set_config('golden_thread.restricting', 'on', true)`);
      await manager.query(`update public.node set restrictions = null where slug = 'nightjar-plan/1.1'`);
      await manager.query(`update public.action set restrictions = null where plan_id = $1`, [hidden.plan]);
      await manager.query(
        `update public.relationship set restrictions = array[gen_random_uuid()] where type = 'HOLDS'`,
      );
    });
    const found = new Set((await drift()).map(({ of_table }) => of_table));
    for (const table of ['node', 'action', 'relationship']) expect(found).toContain(table);
  });

  test('cannot be given as an occasion to change anything else of a progress update', async () => {
    const tamper = register.database.transaction(async (manager) => {
      await manager.query(`select set_config('golden_thread.restricting', 'on', true)`);
      await manager.query(`update public.progress_update set commentary = 'All is well' where id = $1`, [
        hidden.progress,
      ]);
    });
    await expect(tamper).rejects.toThrow('append-only');
  });
});
