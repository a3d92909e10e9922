import type { MigrationInterface, QueryRunner } from 'typeorm';
import { KEEPING, READING, SNAPSHOTS, REACH } from './1763769600009-restriction-functions.js';
import { recreateReadViews } from './1763769600009-read-views.js';

/** Tables whose rows a restriction can reach, each with the column `restrictions`. */
const REACHED = [
  'node', 'board', 'plan', 'priority', 'outcome', 'action', 'document', 'relationship', 'progress_update', 'citation',
]; // prettier-ignore

/** Tables whose new rows take over the restrictions of what they hang on. */
const HANGING = ['priority', 'outcome', 'action', 'relationship', 'progress_update', 'citation'];

/**
 * Restricted content: a row of `restriction` for each thing that not everybody may see, and in each table the column
 * `restrictions`, kept by triggers: the restricted things for which a viewer must be cleared to see the row. It is null
 * for almost every row. Who sees what is decided by views of the same names in several schemas, one for each way to read.
 */
export class RestrictedContent1763769600009 implements MigrationInterface {
  name = 'RestrictedContent1763769600009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table restriction (
        thing_id uuid primary key,
        thing_table text not null check (thing_table in ('node', 'relationship', 'progress_update')),
        reason text not null check (length(btrim(reason)) between 1 and 2000),
        audience_boards uuid[] not null default '{}',
        audience_accounts uuid[] not null default '{}',
        created_at timestamptz not null default write_instant()
      )`);
    // clearancesOf(account, boards)
    await db.query(`create index restriction_boards on restriction using gin (audience_boards)`);
    await db.query(`create index restriction_accounts on restriction using gin (audience_accounts)`);
    for (const table of REACHED) await db.query(`alter table ${table} add column restrictions uuid[]`);
    // Almost empty: what is hidden is found at once, and nothing is written for what is not.
    for (const table of ['node', 'relationship', 'progress_update', 'citation', 'document']) {
      await db.query(
        `create index ${table}_restricted on ${table} (id) include (restrictions) where restrictions is not null`,
      );
    }
    // places in a plan that some do not see
    await db.query(
      `create index action_restricted on action (plan_id, position) where restrictions is not null`,
    );
    // what a citation that was taken back said
    await db.query(
      `create index change_citations_retracted on change (seq) where operation = 'citationRetract'`,
    );
    for (const statement of [...REACH, ...KEEPING]) await db.query(statement);
    await this.triggers(db);
    await this.readOnly(db, `current_setting('golden_thread.restricting', true) is distinct from 'on'`);
    await db.query(`alter function snapshot(text, uuid) rename to snapshot_unrestricted`);
    await db.query(`alter function recreate_read_views() rename to recreate_unrestricted_views`);
    for (const statement of [...SNAPSHOTS, ...READING]) await db.query(statement);
    await db.query(recreateReadViews());
    await db.query(`select recreate_read_views()`);
  }

  private async triggers(db: QueryRunner): Promise<void> {
    await db.query(`
      create trigger restriction_reaches after insert or delete or update of thing_id, thing_table on restriction
        for each row execute function restriction_reaches()`);
    for (const table of HANGING) {
      for (const event of ['insert', 'update']) {
        await db.query(`
          create trigger ${table}_restrictions_on_${event} after ${event} on ${table}
            referencing new table as written for each statement execute function restrictions_taken_over()`);
      }
    }
  }

  /** What is read-only or append-only takes a restriction all the same, and nothing else with it. */
  private async readOnly(db: QueryRunner, unless: string): Promise<void> {
    await db.query(`drop trigger progress_append_only on progress_update`);
    await db.query(`
      create trigger progress_append_only before delete or truncate on progress_update
        for each statement execute function append_only()`);
    await db.query(`
      create trigger progress_append_only_update before update on progress_update
        for each statement when (${unless}) execute function append_only()`);
    await db.query(`
      create trigger progress_only_restricted before update on progress_update
        for each row when (not (${unless})) execute function progress_only_restricted()`);
    for (const table of ['node', 'priority', 'outcome', 'action']) {
      const ofPlan = table === 'node' ? `old.kind in ('PLAN', 'PRIORITY', 'OUTCOME', 'ACTION') and ` : '';
      await db.query(`drop trigger superseded_is_read_only on ${table}`);
      await db.query(`
        create trigger superseded_is_read_only before update on ${table} for each row
          when (${ofPlan}${unless}) execute function superseded_is_read_only()`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    const [one]: { restricted: boolean }[] = await db.query(
      `select exists (select from restriction) as restricted`,
    );
    if (one!.restricted) {
      throw new Error(
        `${this.name} keeps what is restricted from others. Lift every restriction first, then go back.`,
      );
    }
    await db.query(`drop function recreate_read_views`);
    await db.query(`drop schema open, cleared, scoped cascade`);
    await db.query(`drop view node_ever, relationship_ever, hidden_place`);
    await db.query(`
      do $$ declare seen record; begin
        for seen in select schemaname, viewname from pg_views where schemaname in ('live', 'as_recorded') loop
          execute format('drop view if exists %I.%I cascade', seen.schemaname, seen.viewname);
        end loop;
      end $$`);
    await db.query(`drop function snapshot, snapshot_of_rows_and_restriction`);
    await db.query(`alter function snapshot_unrestricted(text, uuid) rename to snapshot`);
    for (const table of HANGING) {
      for (const event of ['insert', 'update'])
        await db.query(`drop trigger ${table}_restrictions_on_${event} on ${table}`);
    }
    await db.query(`drop trigger progress_append_only_update on progress_update`);
    await db.query(`drop trigger progress_only_restricted on progress_update`);
    await db.query(`drop trigger progress_append_only on progress_update`);
    await db.query(`
      create trigger progress_append_only before update or delete or truncate on progress_update
        for each statement execute function append_only()`);
    for (const table of ['node', 'priority', 'outcome', 'action']) {
      const when = table === 'node' ? `when (old.kind in ('PLAN', 'PRIORITY', 'OUTCOME', 'ACTION'))` : '';
      await db.query(`drop trigger superseded_is_read_only on ${table}`);
      await db.query(`
        create trigger superseded_is_read_only before update on ${table}
          for each row ${when} execute function superseded_is_read_only()`);
    }
    await db.query(`drop index change_citations_retracted`);
    for (const table of REACHED) await db.query(`alter table ${table} drop column restrictions`);
    await db.query(`drop table restriction`);
    await db.query(`
      drop function restriction_reaches, restrictions_taken_over, progress_only_restricted, restriction_drift, pull_restrictions,
        restriction_reach, restrictions_of_node, restrictions_of_relationship, restrictions_of_progress_update,
        restrictions_of_citation, clearances, sees_all, scope_ids, scope_is_all, shown_payload, bare_payload, hidden_places, hidden_subjects, hidden_documents, hidden_actions, void_changes, enter_scope`);
    await db.query(`alter function recreate_unrestricted_views() rename to recreate_read_views`);
    await db.query(`select recreate_read_views()`);
  }
}
