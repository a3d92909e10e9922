import type { NodeKind } from '@golden-thread/schema';
import { isUuid } from '../shared/ids.js';
import { Check } from '../write/check.js';
import { nextVersion } from '../write/node-writer.js';
import { Refusal, refuse } from '../write/refusal.js';
import { requireNodes } from '../write/require.js';
import type { Subject, Write } from '../write/writer.js';
import type { RestrictionLiftInput, RestrictionSetInput } from './restriction.mutations.js';

/** Kinds that can be restricted. Priorities and outcomes are with their plan; posts, people and organisations are public. */
const restrictable: readonly NodeKind[] = ['BOARD', 'PLAN', 'ACTION', 'DOCUMENT'];

interface Thing {
  id: string;
  table: Extract<Subject, 'node' | 'relationship' | 'progress_update'>;
  kind: NodeKind | null;
  isRestricted: boolean;
}

/** Restricts a thing, or changes its reason and audience. */
export async function setRestriction(write: Write, input: RestrictionSetInput): Promise<string> {
  const check = new Check();
  const reason = check.required('reason', input.reason, 2000);
  check.done();
  const thing = await findThing(write, input.id);
  const boards = await requireNodes(write, input.boardIds ?? [], ['BOARD'], (index) => [
    'boardIds',
    String(index),
  ]);
  const accounts = await requireAccounts(write, input.accountIds ?? []);
  await change(write, thing, input.version, () =>
    write.manager.query(
      `insert into public.restriction (thing_id, thing_table, reason, audience_boards, audience_accounts, created_at)
       values ($1, $2, $3, $4, $5, $6) on conflict (thing_id) do update
       set reason = excluded.reason, audience_boards = excluded.audience_boards, audience_accounts = excluded.audience_accounts`,
      [thing.id, thing.table, reason, unique(boards.map(({ id }) => id)), unique(accounts), write.at],
    ),
  );
  return thing.id;
}

/** Opens a thing to everybody again. */
export async function liftRestriction(write: Write, input: RestrictionLiftInput): Promise<string> {
  const check = new Check();
  check.required('reason', input.reason, 2000);
  check.done();
  const thing = await findThing(write, input.id);
  if (!thing.isRestricted) {
    refuse(
      'WRONG_STATE',
      ['id'],
      'It has no restriction of its own. If its plan is restricted, lift that of the plan.',
    );
  }
  await change(write, thing, input.version, () =>
    write.manager.query(`delete from public.restriction where thing_id = $1`, [thing.id]),
  );
  return thing.id;
}

async function requireAccounts(write: Write, ids: readonly string[]): Promise<string[]> {
  const known = await write.manager.query<{ id: string }[]>(
    `select id from public.account where id = any($1)`,
    [ids.filter(isUuid)],
  );
  return ids.map((id, index) => {
    const account = known.find((candidate) => candidate.id === id.toLowerCase());
    return account?.id ?? refuse('NOT_FOUND', ['accountIds', String(index)], 'There is no such account.');
  });
}

async function findThing(write: Write, id: string): Promise<Thing> {
  const [thing] = isUuid(id)
    ? await write.manager.query<Thing[]>(
        `select thing.*, exists (select from restriction r where r.thing_id = thing.id) as "isRestricted" from (
           select id, 'node' as table, kind from node where id = $1
           union all select id, 'relationship', null from relationship where id = $1
           union all select id, 'progress_update', null from progress_update where id = $1
         ) thing`,
        [id],
      )
    : [];
  if (!thing) return refuse('NOT_FOUND', ['id'], 'There is no such thing in the register.');
  if (thing.kind !== null && !restrictable.includes(thing.kind)) {
    const message =
      thing.kind === 'PRIORITY' || thing.kind === 'OUTCOME'
        ? 'It is restricted with its plan, or action by action.'
        : `A ${thing.kind.toLowerCase()} is public. Restrict what it is tied to, or the relationship.`;
    refuse('WRONG_KIND', ['id'], message);
  }
  return thing;
}

/** A restriction is no change of what a thing says: a superseded plan, which is read-only, takes one too. */
async function change(
  write: Write,
  { id, table }: Thing,
  version: number | null | undefined,
  work: () => Promise<unknown>,
): Promise<void> {
  if (table !== 'progress_update' && version == null) {
    throw new Refusal([{ code: 'REQUIRED', field: ['version'], message: 'Give the version that was read.' }]);
  }
  await write.touch(table, id);
  await write.manager.query(`select set_config('golden_thread.restricting', 'on', true)`);
  if (table !== 'progress_update') await nextVersion(write, table, id, version!, {});
  await work();
  await write.manager.query(`select set_config('golden_thread.restricting', '', true)`);
}

const unique = (ids: readonly string[]) => [...new Set(ids)];
