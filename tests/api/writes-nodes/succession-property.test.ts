import { expect, test } from 'vitest';
import { rowsOf, startTestApi } from '../../kit/register.js';
import { newBoard, newNode, send } from './writing.js';

/* Whatever hangs on the boards: what the preview foresees is what the mutation does, and the database is never surprised. */

const TYPES = ['REPORTS_TO', 'SUB_GROUP_OF', 'PROPOSED_MERGER_WITH', 'CONSULTS', 'REPLACES'] as const;
const CHAIRING = ['CHAIRS', 'MEMBER_OF'] as const;
const DAYS = [null, '2025-01-01', '2026-01-01', '2027-01-01'] as const;
const SIZE = 5;
const RUNS = Number(process.env['SUCCESSION_RUNS'] ?? 25);

/** Random numbers that are the same in every run: a fault can be found again by its seed. */
function random(seed: number) {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, one: <Item>(items: readonly Item[]): Item => items[below(items.length)]! };
}

function registerOf(seed: number) {
  const { below, one } = random(seed * 7919);
  const ties = Array.from({ length: 3 + below(12) }, () => ({
    type: one([...TYPES, ...CHAIRING]),
    source: below(SIZE),
    target: below(SIZE),
    status: one(['CONFIRMED', 'CONFIRMED', 'PROPOSED']),
    validFrom: one(DAYS),
    validTo: one([...DAYS, null, null]),
  }));
  return {
    ties,
    ending: 1 + below(3),
    successor: one(['NEW', 'ACTIVE', 'PROPOSED']),
    types: [...TYPES, ...CHAIRING].filter((type) => type !== 'REPLACES' && below(2) === 1),
  };
}

test('the preview foresees what replacing does', async () => {
  const api = await startTestApi({ as: 'OFFICER', name: 'officer' });
  const people = await Promise.all(
    Array.from({ length: SIZE }, (_, index) => newNode(api, 'person', { name: `Person ${index}` })),
  );
  let written = 0;
  for (let seed = 1; seed <= RUNS; seed++) {
    const { ties, ending, successor, types } = registerOf(seed);
    const boards: string[] = [];
    for (let index = 0; index < SIZE; index++) {
      const status = index === SIZE - 1 && successor === 'PROPOSED' ? 'PROPOSED' : 'ACTIVE';
      boards.push(await newBoard(api, `Board ${index}`, { status }));
    }
    for (const { source, target, validFrom, validTo, ...rest } of ties) {
      const from = (CHAIRING as readonly string[]).includes(rest.type) ? people : boards;
      // Not every random tie may be made; those that may are the register.
      await send(
        api,
        'relationshipCreate',
        {
          ...rest,
          sourceId: from[source],
          targetId: boards[target],
          validFrom: validFrom && { date: validFrom },
          validTo: validTo && { date: validTo },
        },
        '',
      );
    }
    const gone = boards.slice(0, ending);
    const input = {
      boards: gone.map((id) => ({ id, version: 1 })),
      on: { date: '2026-04-01' },
      carryOver: { types },
      ...(successor === 'NEW'
        ? { successor: { name: 'Successor', boardType: 'FORUM' } }
        : { successorId: boards[SIZE - 1] }),
    };
    const foreseen = await send<Record<'carriedOver' | 'doubled' | 'ended' | 'kept', unknown[]>>(
      api,
      'boardReplacePreview',
      input,
      'carriedOver { relationship { id } } doubled { twin { id } } ended { id } kept { id }',
    );
    const done = await send<{ successor: { id: string } | null }>(
      api,
      'boardReplace',
      input,
      'successor { id }',
    );
    expect(done.userErrors, `seed ${seed}`).toEqual(foreseen.userErrors);
    if (done.userErrors.length > 0) continue;
    written += 1;
    const open = await rowsOf<{ type: string }>(
      api.database,
      `select type from public.relationship where (source_id = any($1) or target_id = any($1))
           and (valid_to is null or valid_to > '2026-04-01') and valid_to is distinct from valid_from
           and source_id <> $2`,
      [gone, done.successor!.id],
    );
    expect(new Set(open.map((row) => row.type))).toEqual(
      new Set(foreseen.kept.length > 0 ? open.map(() => 'REPLACES') : []),
    );
    const [begun] = await rowsOf<{ count: number }>(
      api.database,
      `select count(*)::int as count from public.change c join public.change_payload p using (seq)
       where c.recorded_at = (select max(recorded_at) from public.change) and c.subject_table = 'relationship'
         and p.before is null and p.after -> 'relationship' ->> 'type' <> 'REPLACES'`,
    );
    expect(begun!.count, `seed ${seed}`).toBe(foreseen.carriedOver.length);
  }
  expect(written).toBeGreaterThan(3);
  expect(await rowsOf(api.database, 'select * from public.verify_changes()')).toEqual([]);
}, 90_000);
