import type { Database } from '@golden-thread/api';
import { expect } from 'vitest';
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

/** Nothing is half-written: the chain holds, the log says what the tables say, and every node has the row of its kind. */
export async function expectWhole(database: Database): Promise<void> {
  expect(await rowsOf(database, 'select * from public.verify_changes()'), 'the chain').toEqual([]);
  const differing = await rowsOf(
    database,
    `select c.subject_table, c.subject_id from (
       select distinct on (subject_id) subject_table, subject_id, seq from public.change order by subject_id, seq desc) c
     join public.change_payload p using (seq)
     where p.after is distinct from public.snapshot(c.subject_table, c.subject_id)
     union all
     select 'never logged', id from (
       select id from public.node union all select id from public.relationship union all select id from public.progress_update
     ) everything where id not in (select subject_id from public.change)`,
  );
  expect(differing, 'what the log says otherwise than the tables').toEqual([]);
  const halves = await rowsOf(
    database,
    `select id, kind from public.node n where not case n.kind ${KINDS.map(
      (kind) => `when '${kind.toUpperCase()}' then exists (select from public.${kind} k where k.id = n.id)`,
    ).join(' ')} end`,
  );
  expect(halves, 'nodes without the row of their kind').toEqual([]);
}
