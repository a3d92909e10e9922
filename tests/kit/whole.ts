import { nodeKind } from '@golden-thread/schema';
import type { Database } from '@golden-thread/api';
import { rowsOf } from './register.js';

/* What a write that was broken off, or went past the log, would leave behind, looked for in the tables themselves. */

/** Nodes without the row of their kind, of those that entries after `since` are about. */
export const withoutRowOfKind = (database: Database, since = 0) =>
  rowsOf(
    database,
    `select n.id, n.kind from public.node n
     where n.id in (select subject_id from public.change where seq > $1) and not case n.kind ${nodeKind.values
       .map(
         (kind) =>
           `when '${kind}' then exists (select from public.${kind.toLowerCase()} k where k.id = n.id)`,
       )
       .join(' ')} end`,
    [since],
  );

/** Where the newest entry of a thing, after `since`, says otherwise than the tables; and what has no entry at all. */
export const otherThanLogged = (database: Database, since = 0) =>
  rowsOf(
    database,
    `select c.subject_table, c.subject_id from (
         select distinct on (subject_id) subject_table, subject_id, seq from public.change
         where seq > $1 order by subject_id, seq desc) c
       join public.change_payload p using (seq)
     where p.after is distinct from public.snapshot(c.subject_table, c.subject_id)
     union all
     select 'never logged', id from (
       select id from public.node union all select id from public.relationship union all select id from public.progress_update
     ) everything where id not in (select subject_id from public.change)`,
    [since],
  );

export const faultsOfChain = (database: Database, since = 0) =>
  rowsOf(database, 'select * from public.verify_changes() where seq > $1', [since]);
