import { type RelationshipType, relationshipRule } from '@golden-thread/schema';
import { expect } from 'vitest';
import { type Api, rowsOf } from '../../kit/register.js';
import { faultsOfChain, otherThanLogged, withoutRowOfKind } from '../../kit/whole.js';
import type { World } from './world.js';

/* What holds in every register, whatever was done to it. Each is looked for in the tables anew, not by the code that keeps it. */

export interface Tie {
  id: string;
  type: RelationshipType;
  status: string;
  source: string;
  target: string;
  from: string;
  to: string;
}

/** All ties of the world that are not retracted, an open end as a day before or after all others. */
const ties = (api: Api, world: World) =>
  rowsOf<Tie>(
    api.database,
    `select id, type, status, source_id as source, target_id as target, coalesce(valid_from::text, '0000') as from,
       coalesce(valid_to::text, '9999') as to
     from public.relationship where retracted_at is null and (source_id = any($1) or target_id = any($1))`,
    [world.nodes],
  );

export async function expectInvariants(api: Api, world: World): Promise<void> {
  const all = await ties(api, world);
  expect(await dangling(api, world), 'ties of which an end is gone').toEqual([]);
  expect(cycles(all), 'cycles where the catalogue forbids them').toEqual([]);
  expect(overlaps(all), 'two in force where only one may be').toEqual([]);
  for (const table of ['priority', 'outcome', 'action'])
    expect(await positions(api, table, world.plan), `places of each ${table}`).toEqual([]);
  expect(await withoutRowOfKind(api.database, world.since), 'nodes without the row of their kind').toEqual(
    [],
  );
  expect(
    await otherThanLogged(api.database, world.since),
    'what the log says otherwise than the tables',
  ).toEqual([]);
  expect(await faultsOfChain(api.database, world.since), 'faults of the chain').toEqual([]);
  await expectRecordedAsIs(api);
}

const dangling = (api: Api, world: World) =>
  rowsOf(
    api.database,
    `select r.id, r.type from public.relationship r
       left join public.node s on s.id = r.source_id and s.kind = r.source_kind and s.retracted_at is null
       left join public.node t on t.id = r.target_id and t.kind = r.target_kind and t.retracted_at is null
     where r.retracted_at is null and (s.id is null or t.id is null) and (r.source_id = any($1) or r.target_id = any($1))`,
    [world.nodes],
  );

/** Chains that come back to where they began, all of whose ties are in force on one day. */
export function cycles(all: readonly Tie[]): string[] {
  const binding = all.filter(({ type, status }) => status === 'CONFIRMED' && relationshipRule(type).acyclic);
  const found: string[] = [];
  for (const day of new Set(['0000', ...binding.map(({ from }) => from)])) {
    const inForce = binding.filter(({ from, to }) => from <= day && day < to);
    for (const type of new Set(inForce.map((tie) => tie.type))) {
      let left = inForce.filter((tie) => tie.type === type);
      // A tie from which nothing leads on is in no cycle: what is left when none can be taken away is one.
      for (;;) {
        const leading = left.filter((tie) => left.some((next) => next.source === tie.target));
        if (leading.length === left.length) break;
        left = leading;
      }
      if (left.length > 0) found.push(`${type} on ${day}: ${left.map(({ id }) => id).join(', ')}`);
    }
  }
  return found;
}

export function overlaps(all: readonly Tie[]): string[] {
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => {
      const meet = one.from < other.to && other.from < one.to && one.from < one.to && other.from < other.to;
      if (one.type !== other.type || one.status !== other.status || !meet) return [];
      const rule = relationshipRule(one.type);
      const straight = one.source === other.source && one.target === other.target;
      const mirrored = rule.symmetric && one.source === other.target && one.target === other.source;
      const end = { SOURCE: 'source', TARGET: 'target', NONE: null }[rule.oneInForcePer ?? 'NONE'] as
        'source' | 'target' | null;
      const rivals = end !== null && one.status === 'CONFIRMED' && one[end] === other[end];
      return straight || mirrored || rivals ? [`${one.type}: ${one.id} and ${other.id}`] : [];
    }),
  );
}

/** At every level the places run from 1 to n through the plan, in the order of the tree; what is retracted has 0. */
const positions = (api: Api, table: string, plan: string) => {
  const parent = { priority: 'plan', outcome: 'priority', action: 'outcome' }[table]!;
  const parentPlace =
    table === 'priority' ? '0' : `(select p.position from public.${parent} p where p.id = t.${parent}_id)`;
  return rowsOf(
    api.database,
    `select id, position, expected from (
       select t.id, t.position, n.retracted_at, case when n.retracted_at is not null then 0 else
         row_number() over (partition by n.retracted_at is null order by ${parentPlace}, t.position) end as expected
       from public.${table} t join public.node n on n.id = t.id where t.plan_id = $1) placed
     where position <> expected`,
    [plan],
  );
};

/** Asked as recorded at the last instant, the register answers what it answers. */
async function expectRecordedAsIs(api: Api): Promise<void> {
  const { changes } = await api.ask<{ changes: { nodes: { recordedAt: string }[] } }>(
    '{ changes(first: 1) { nodes { recordedAt } } }',
  );
  const all = (view: string) => `boards(first: 20, orderBy: [{ field: UPDATED_AT, direction: DESC }]${view}) {
      nodes { id version name status validFrom validTo } }
    relationships(first: 100, orderBy: [{ field: UPDATED_AT, direction: DESC }]${view}) {
      nodes { id version type status validity { from { date } to { date } } source { id } target { id } } }
    actions(first: 20, orderBy: [{ field: UPDATED_AT, direction: DESC }]${view}) {
      nodes { id version position rating { action impact recordedOn } timescale { dueOn } slippage { days times } } }`;
  const now = await api.ask(`{ ${all('')} }`);
  const recorded = await api.ask(`query ($at: DateTime!) { ${all(', asRecorded: $at')} }`, {
    at: changes.nodes[0]!.recordedAt,
  });
  expect(recorded).toEqual(now);
}
