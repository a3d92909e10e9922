import type { Database } from '@golden-thread/api';
import { rowsOf } from '../../kit/register.js';

/** The first broken row of the log, or null. */
export async function fault(database: Database): Promise<{ seq: number; fault: string } | null> {
  const [row] = await rowsOf<{ seq: string; fault: string }>(
    database,
    'select * from public.verify_changes()',
  );
  return row ? { seq: Number(row.seq), fault: row.fault } : null;
}

/** Subjects whose newest entry in the log is not what the tables hold. */
export function disagreements(database: Database): Promise<{ subject_id: string }[]> {
  return rowsOf(
    database,
    `select c.subject_id from (
       select distinct on (subject_id) seq, subject_id, subject_table from public.change order by subject_id, seq desc
     ) c join public.change_payload p on p.seq = c.seq
     where p.after is distinct from public.snapshot(c.subject_table, c.subject_id)`,
  );
}

/** Tables of the register in which a row, written as text, holds one of the words in any case. */
export async function tablesThatHold(database: Database, words: string[]): Promise<string[]> {
  const tables = await rowsOf<{ name: string }>(
    database,
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const holding: string[] = [];
  for (const { name } of tables) {
    const [row] = await rowsOf<{ found: boolean }>(
      database,
      `select exists (select from ${name} t, unnest($1::text[]) word where strpos(lower(t::text), lower(word)) > 0) as found`,
      [words],
    );
    if (row!.found) holding.push(name);
  }
  return holding;
}

/** Makes the log as long as told, with changes like those of the dataset, chained one by one as they would be written. */
export async function lengthen(database: Database, rows: number): Promise<void> {
  await rowsOf(
    database,
    `do $$
  declare
    subjects public.change[] := array(select c from public.change c where subject_table <> 'progress_update' order by seq);
    row public.change; payload public.change_payload; last public.change;
  begin
    select * into last from public.change order by seq desc limit 1;
    while last.seq < ${rows} loop
      row := subjects[1 + last.seq % cardinality(subjects)];
      select * into payload from public.change_payload where seq = row.seq;
      row.seq := last.seq + 1;
      row.recorded_at := last.recorded_at + interval '1 millisecond';
      payload.seq := row.seq; payload.before := payload.after; payload.salt := gen_random_uuid();
      row.payload_hash := public.payload_digest(payload);
      row.previous_hash := last.hash;
      row.hash := public.change_digest(row);
      insert into public.change select row.*;
      insert into public.change_payload select payload.*;
      last := row;
    end loop;
  end $$`,
  );
  await rowsOf(database, 'analyze public.change, public.change_payload');
}
