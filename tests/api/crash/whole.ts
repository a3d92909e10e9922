import type { Database } from '@golden-thread/api';
import { rowsOf } from '../../kit/register.js';

const KINDS = [
  'board',
  'plan',
  'priority',
  'outcome',
  'action',
  'post',
  'person',
  'organisation',
  'document',
];

/** What is found in a register in which nothing is half-written. */
export const NOTHING = { brokenChain: [], logAndTablesDiffer: [], withoutTheRowOfItsKind: [] };

/** Looks for what a write that was broken off would leave behind. */
export async function halfWritten(database: Database): Promise<Record<keyof typeof NOTHING, unknown[]>> {
  return {
    brokenChain: await rowsOf(database, 'select * from public.verify_changes()'),
    logAndTablesDiffer: await rowsOf(
      database,
      `select c.subject_table, c.subject_id from (
         select distinct on (subject_id) subject_table, subject_id, seq from public.change order by subject_id, seq desc) c
       join public.change_payload p using (seq)
       where p.after is distinct from public.snapshot(c.subject_table, c.subject_id)
       union all
       select 'never logged', id from (
         select id from public.node union all select id from public.relationship union all select id from public.progress_update
       ) everything where id not in (select subject_id from public.change)`,
    ),
    withoutTheRowOfItsKind: await rowsOf(
      database,
      `select id, kind from public.node n where not case n.kind ${KINDS.map(
        (kind) => `when '${kind.toUpperCase()}' then exists (select from public.${kind} k where k.id = n.id)`,
      ).join(' ')} end`,
    ),
  };
}
