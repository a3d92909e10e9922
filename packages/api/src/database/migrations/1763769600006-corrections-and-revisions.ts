import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What plans need to be written: corrections of progress, revisions of timescales, parts that are retracted and leave
 * their place and number free, and superseded plans that nothing changes any more.
 */
export class CorrectionsAndRevisions1763769600006 implements MigrationInterface {
  name = 'CorrectionsAndRevisions1763769600006';

  async up(db: QueryRunner): Promise<void> {
    await this.corrections(db);
    await this.revisions(db);
    await this.places(db);
    await this.readOnly(db);
    await this.snapshots(db);
  }

  /** An update corrects at most one other, of the same action, and is corrected at most once: chains, no trees. */
  private async corrections(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table progress_update
        add column corrects_id uuid,
        add constraint progress_update_of_action unique (id, action_id),
        add constraint progress_update_corrects foreign key (corrects_id, action_id) references progress_update (id, action_id),
        add constraint progress_update_not_itself check (corrects_id <> id)`);
    // whether an update still counts: every rating, summary and filter
    await db.query(
      `create unique index progress_update_corrected_once on progress_update (corrects_id) where corrects_id is not null`,
    );
    await db.query(`create or replace view as_recorded.progress_update as ${PROGRESS}`);
  }

  /**
   * The action's own row holds its present timescale, so that what is due can be found by index. Once it is revised,
   * the first row here, with position 0 and no reason, keeps the original; each later row is one revision.
   */
  private async revisions(db: QueryRunner): Promise<void> {
    await db.query(`
      create table timescale_revision (
        id uuid primary key,
        action_id uuid not null references action (id),
        position integer not null check (position >= 0),
        timescale_text text,
        start_on date,
        due_on date,
        timescale_precision text check (timescale_precision in ('DAY', 'MONTH', 'YEAR')),
        is_ongoing boolean not null default false,
        reason text,
        approved_on date,
        approved_by_id uuid references node (id),
        approved_by_text text,
        created_at timestamptz not null default now(),
        unique (action_id, position),
        constraint timescale_revision_dates check (due_on >= start_on),
        constraint timescale_revision_words check
          (timescale_text is not null or (start_on is null and due_on is null and not is_ongoing)),
        constraint timescale_revision_precision check ((due_on is null) = (timescale_precision is null)),
        constraint timescale_revision_reasoned check
          (case when position = 0 then reason is null and approved_on is null
           else reason is not null and approved_on is not null and timescale_text is not null end)
      )`);
    await db.query(`
      create trigger timescale_revision_append_only before update or delete or truncate on timescale_revision
        for each statement execute function append_only()`);
    // A citation of a revision is one of its action too, so that it is recorded and shown with the action.
    await db.query(
      `alter table citation add column timescale_revision_id uuid references timescale_revision (id)`,
    );
    await db.query(`
      create index citation_timescale_revision on citation (timescale_revision_id, position)
        where timescale_revision_id is not null`);
  }

  /** A retracted part has position 0: the places of those that are there stay 1 to n, and its number is free again. */
  private async places(db: QueryRunner): Promise<void> {
    for (const table of ['priority', 'outcome', 'action']) {
      await db.query(`
        alter table ${table}
          drop constraint ${table}_position_check,
          add constraint ${table}_position_check check (position >= 0),
          drop constraint ${table}_plan_id_reference_key,
          drop constraint ${table}_plan_id_position_key,
          add constraint ${table}_plan_id_position_key exclude using btree (plan_id with =, position with =)
            where (position > 0) deferrable initially deferred`);
      await db.query(
        `create unique index ${table}_plan_id_reference_key on ${table} (plan_id, reference) where position > 0`,
      );
    }
  }

  /** A superseded plan and its parts stay as they are. Only the erasure of a person may reach into them. */
  private async readOnly(db: QueryRunner): Promise<void> {
    await db.query(`
      create function superseded_is_read_only() returns trigger language plpgsql as $$
      declare of_plan uuid;
      begin
        if current_setting('golden_thread.erasing', true) = 'on' then return new; end if;
        of_plan := case when tg_table_name <> 'node' then (to_jsonb(old) ->> 'plan_id')::uuid
          when to_jsonb(old) ->> 'kind' = 'PLAN' then old.id
          else coalesce((select plan_id from public.priority where id = old.id),
            (select plan_id from public.outcome where id = old.id), (select plan_id from public.action where id = old.id)) end;
        if exists (select from public.plan where id = of_plan and status = 'SUPERSEDED') then
          raise exception 'a superseded plan and its parts are read-only'
            using errcode = 'check_violation', constraint = 'superseded_is_read_only';
        end if;
        return new;
      end $$`);
    await db.query(`
      create trigger superseded_is_read_only before update on node for each row
        when (old.kind in ('PLAN', 'PRIORITY', 'OUTCOME', 'ACTION')) execute function superseded_is_read_only()`);
    for (const table of ['priority', 'outcome', 'action']) {
      await db.query(`
        create trigger superseded_is_read_only before update on ${table}
          for each row execute function superseded_is_read_only()`);
    }
  }

  /** A snapshot is what it was, and an action brings the revisions of its timescale, if it has any. */
  private async snapshots(db: QueryRunner): Promise<void> {
    await db.query(`
      create function revisions_of(action uuid) returns jsonb language sql stable set search_path = public as $$
        select jsonb_build_object('timescale_revisions', jsonb_agg(to_jsonb(t) order by t.position))
        from timescale_revision t where t.action_id = action having count(*) > 0 $$`);
    await db.query(`alter function snapshot(text, uuid) rename to snapshot_of_rows`);
    await db.query(`
      create function snapshot(of_table text, of_id uuid) returns jsonb
        language sql stable set search_path = public set timezone = 'UTC' as $$
        select snapshot_of_rows(of_table, of_id) || coalesce(case when of_table = 'node' then revisions_of(of_id) end, '{}') $$`);
    await db.query(`
      create view as_recorded.timescale_revision as
        select r.* from as_recorded.snapshots('node') s,
          jsonb_populate_recordset(null::public.timescale_revision, s.state -> 'timescale_revisions') r
        where s.state ? 'timescale_revisions'`);
    await db.query(`create or replace view as_recorded.citation as ${CITATIONS}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop view if exists as_recorded.timescale_revision`);
    await db.query(`drop function snapshot`);
    await db.query(`alter function snapshot_of_rows(text, uuid) rename to snapshot`);
    await db.query(`drop function revisions_of`);
    await db.query(`drop function superseded_is_read_only cascade`);
    for (const table of ['priority', 'outcome', 'action']) {
      await db.query(`drop index ${table}_plan_id_reference_key`);
      await db.query(`alter table ${table} drop constraint ${table}_plan_id_position_key`);
      // Where places and numbers are taken for good, retracted parts go behind the others and show what they are.
      await db.query(`
        update ${table} t set position = behind.position, reference = t.reference || ' (retracted ' || t.id || ')'
        from (select id, (select max(position) from ${table} o where o.plan_id = r.plan_id)
            + row_number() over (partition by plan_id order by id) as position
          from ${table} r where position = 0) behind where behind.id = t.id`);
      await db.query(`
        alter table ${table}
          drop constraint ${table}_position_check,
          add constraint ${table}_position_check check (position > 0),
          add constraint ${table}_plan_id_reference_key unique (plan_id, reference),
          add constraint ${table}_plan_id_position_key unique (plan_id, position) deferrable initially deferred`);
    }
    await db.query(
      `drop view if exists as_recorded.citation, as_recorded.progress_update, as_recorded.identified`,
    );
    await db.query(`alter table citation drop column timescale_revision_id`);
    await db.query(`drop table timescale_revision`);
    await db.query(`
      alter table progress_update drop column corrects_id, drop constraint progress_update_of_action`);
  }
}

/** As in the migration that made them, with the columns that the tables have by now. */
const PROGRESS = `
  select * from public.progress_update where created_at <= current_setting('golden_thread.as_recorded')::timestamptz`;
const CITATIONS = `
  select r.* from as_recorded.snapshots('node') s, jsonb_populate_recordset(null::public.citation, s.state -> 'citations') r
  union all
  select r.* from as_recorded.snapshots('relationship') s, jsonb_populate_recordset(null::public.citation, s.state -> 'citations') r
  union all
  select c.* from public.citation c join public.progress_update p on p.id = c.progress_update_id
    where p.created_at <= current_setting('golden_thread.as_recorded')::timestamptz`;
