import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What questions to the change log need: the register of an instant found by index, reasons that can be erased with
 * the payload, a strict and fast verification, and the erasure of a person.
 */
export class AnswerFromTheLog1763769600007 implements MigrationInterface {
  name = 'AnswerFromTheLog1763769600007';

  async up(db: QueryRunner): Promise<void> {
    await this.instants(db);
    await this.reasons(db);
    await this.recording(db);
    await this.erasure(db);
    await this.verification(db);
    await this.indexes(db);
    await this.views(db);
  }

  /** A row is as old as its entry in the log: a reader who asks for what is newer than an instant misses nothing. */
  private async instants(db: QueryRunner): Promise<void> {
    await db.query(`
      create function write_instant() returns timestamptz language sql stable as $$
        select coalesce(nullif(current_setting('golden_thread.at', true), '')::timestamptz, clock_timestamp()) $$`);
    for (const [table, column] of INSTANTS) {
      await db.query(`alter table ${table} alter column ${column} set default write_instant()`);
    }
  }

  /** A reason may name a person, so that it stands with what can be erased, and the chain holds its salted hash. */
  private async reasons(db: QueryRunner): Promise<void> {
    await db.query(`alter table change_payload add column reason text`);
    await db.query(`alter table change_payload disable trigger change_payload_only_redacted`);
    await db.query(
      `update change_payload p set reason = c.reason from change c where c.seq = p.seq and c.reason is not null`,
    );
    await db.query(`alter table change_payload enable trigger change_payload_only_redacted`);
    await db.query(`drop function payload_digest, change_digest`);
    await db.query(`alter table change drop column reason`);
    await db.query(`
      create function payload_digest(p change_payload) returns bytea language sql stable parallel safe as $$
        select sha256(convert_to(coalesce(p.salt::text, '') || E'\\n' || coalesce(p.before::text, '') || E'\\n'
          || coalesce(p.after::text, '') || E'\\n' || coalesce(to_json(p.reason)::text, ''), 'UTF8')) $$`);
    // The instant as a number: its text would depend on the reader's time zone.
    await db.query(`
      create function change_digest(c change) returns bytea language sql stable parallel safe as $$
        select sha256(c.previous_hash || convert_to(jsonb_build_array(c.seq, extract(epoch from c.recorded_at), c.actor, c.operation,
          c.request_id, c.subject_table, c.subject_id, c.subject_kind, c.touches, encode(c.payload_hash, 'hex'))::text, 'UTF8')) $$`);
    await this.rehash(db);
  }

  /** The log of a register that was filled before this release begins anew with the same rows. */
  private async rehash(db: QueryRunner): Promise<void> {
    await db.query(`alter table change disable trigger change_append_only`);
    await db.query(`
      do $$
      declare row change; last bytea := '\\x';
      begin
        for row in select * from change order by seq loop
          row.payload_hash := (select payload_digest(p) from change_payload p where p.seq = row.seq);
          row.previous_hash := last;
          last := change_digest(row);
          update change set payload_hash = row.payload_hash, previous_hash = row.previous_hash, hash = last where seq = row.seq;
        end loop;
      end $$`);
    await db.query(`alter table change enable trigger change_append_only`);
  }

  private async recording(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function record_change(
        at timestamptz, by_actor text, by_operation text, by_request text, with_reason text,
        of_table text, of_id uuid, of_kind text, old_state jsonb, new_state jsonb
      ) returns bigint language plpgsql set search_path = public as $$
      declare last change; row change; payload change_payload;
      begin
        -- One writer at a time to the end of its transaction: the chain has no gaps, and its order is that of the commits.
        perform pg_advisory_xact_lock(hashtext('golden-thread-writer'));
        select * into last from change order by seq desc limit 1;
        row.seq := coalesce(last.seq, 0) + 1;
        row.recorded_at := at;
        row.actor := by_actor;
        row.operation := by_operation;
        row.request_id := by_request;
        row.subject_table := of_table;
        row.subject_id := of_id;
        row.subject_kind := of_kind;
        row.touches := array(
          select unnest(touched_by(of_table, of_id))
          -- What was moved touches the plan that it was in, too.
          union select (part.value ->> parent)::uuid
          from jsonb_each(old_state) part, unnest(array['plan_id', 'priority_id', 'outcome_id']) parent
          where jsonb_typeof(part.value) = 'object' and part.value ->> parent is not null);
        payload.seq := row.seq;
        payload.before := old_state;
        payload.after := new_state;
        payload.salt := gen_random_uuid();
        payload.reason := with_reason;
        row.payload_hash := payload_digest(payload);
        row.previous_hash := coalesce(last.hash, '\\x'::bytea);
        row.hash := change_digest(row);
        insert into change select row.*;
        insert into change_payload select payload.*;
        return row.seq;
      end $$`);
  }

  private async erasure(db: QueryRunner): Promise<void> {
    // When a person was erased, which rows of the log were redacted (each with the hash of what stayed), what named them.
    await db.query(
      `alter table person add column erasure jsonb check (jsonb_typeof(erasure -> 'redacted') = 'object')`,
    );
    await db.query(`
      create or replace function append_only() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and tg_table_name <> 'change' and current_setting('golden_thread.erasing', true) = 'on' then
          return null;
        end if;
        raise exception '% is append-only: % is refused. A correction is a new row.', tg_table_name, tg_op
          using errcode = 'restrict_violation', constraint = tg_table_name || '_append_only';
      end $$`);
    await db.query(`
      create or replace function payload_only_redacted() returns trigger language plpgsql as $$
      begin
        -- The one edit that is allowed takes the salt away, which marks the payload as redacted for ever.
        if new.salt is not null or new.seq <> old.seq
          or current_setting('golden_thread.erasing', true) is distinct from 'on' then
          raise exception 'change_payload is append-only: it is only ever redacted, by the erasure of a person'
            using errcode = 'restrict_violation', constraint = 'change_payload_append_only';
        end if;
        return new;
      end $$`);
  }

  /**
   * The first row of the log that is not as it was written, and what is wrong with it; no row when all is well. What
   * a redacted payload holds is vouched for by the newest erasure that names it.
   */
  private async verification(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function verify_changes() returns table (seq bigint, fault text)
        language sql stable set search_path = public as $$
        with vouched as materialized (
          select distinct on (named.key) named.key::bigint as seq, named.value as digest
          from change e join change_payload p on p.seq = e.seq,
            jsonb_each_text(p.after #> '{person,erasure,redacted}') named
          where e.operation = 'personErase' and e.subject_kind = 'PERSON' and named.key::bigint < e.seq
            and (p.after #>> '{person,erasure,at}')::timestamptz = e.recorded_at
            and (p.salt is null or e.payload_hash = payload_digest(p))
          order by named.key, e.seq desc
        ), unvouched as materialized (
          select min(p.seq) as seq from change_payload p left join vouched v on v.seq = p.seq
          where p.salt is null and encode(payload_digest(p), 'hex') is distinct from v.digest
        ), broken as materialized (
          -- An aggregate, not the first of an order: so that several processes share the work.
          select min(c.seq) as seq
          from change c left join change b on b.seq = c.seq - 1 left join change_payload p on p.seq = c.seq
          where (c.seq > 1 and b.seq is null) or c.previous_hash <> coalesce(b.hash, '\\x') or c.hash <> change_digest(c)
            or p.seq is null or (p.salt is not null and c.payload_hash <> payload_digest(p))
        )
        select c.seq, case
            when c.seq > 1 and b.seq is null then 'a row before it is missing'
            when c.previous_hash <> coalesce(b.hash, '\\x') then 'it does not continue the row before it'
            when c.hash <> change_digest(c) then 'it was edited'
            when p.seq is null then 'its payload is missing'
            when p.salt is null then 'its payload was taken away or edited, and no erasure vouches for what is there'
            else 'its payload was edited' end
        from change c left join change b on b.seq = c.seq - 1 left join change_payload p on p.seq = c.seq
        where c.seq = least((select u.seq from unvouched u), (select x.seq from broken x)) $$`);
    await db.query(`create index change_erasures on change (seq) where operation = 'personErase'`);
    await db.query(`create index change_payload_redacted on change_payload (seq) where salt is null`);
  }

  private async indexes(db: QueryRunner): Promise<void> {
    // changes(kinds), and every list of one kind as it was recorded
    await db.query(`create index change_kind on change (subject_kind, seq desc)`);
    // what a thing was at an instant: no two changes of one thing have the same
    await db.query(`drop index change_subject`);
    await db.query(`create unique index change_subject on change (subject_id, recorded_at)`);
    for (const table of ['node', 'relationship']) {
      await db.query(
        `create statistics change_payload_${table}_retracted on (after #>> '{${table},retracted_at}') from change_payload`,
      );
    }
    // what the views of \`as_recorded\` are asked for beside an id
    for (const [document, column, type] of RECORDED_KEYS) {
      const key = `((after #>> '{${document},${column}}')::${type})`;
      await db.query(
        `create index change_payload_${document}_${column} on change_payload (${key}) where ${key} is not null`,
      );
    }
  }

  /**
   * The register of an instant, as views that an id or another key leads into by index: for each subject the newest
   * row of the log that there was. A migration that adds a column to a table calls \`recreate_read_views\` again.
   */
  private async views(db: QueryRunner): Promise<void> {
    await db.query(`
      create function as_recorded.texts(list jsonb) returns text[] language sql immutable as $$
        select array(select jsonb_array_elements_text(list)) $$`);
    await db.query(`
      create function as_recorded.columns_of(of_table text) returns text language sql stable as $$
        select string_agg(case
            when column_name = 'id' then 'c.subject_id'
            when column_name = 'kind' then 'c.subject_kind'
            when udt_name = '_text' then format('as_recorded.texts(p.after #> ''{%s,%s}'')', of_table, column_name)
            when udt_name = 'jsonb' then format('nullif(p.after #> ''{%s,%s}'', ''null'')', of_table, column_name)
            when udt_name = 'tsvector' then 'setweight(to_tsvector(''english'', p.after #>> ''{node,name}''), ''A'')
              || setweight(to_tsvector(''english'', joined(as_recorded.texts(p.after #> ''{node,aliases}''))), ''A'')
              || setweight(to_tsvector(''english'', coalesce(p.after #>> ''{node,description}'', '''')), ''C'')'
            else format('(p.after #>> ''{%s,%s}'')::%s', of_table, column_name, udt_name) end
          || ' as ' || column_name, ', ' order by ordinal_position)
        from information_schema.columns where table_schema = 'public' and table_name = of_table $$`);
    await db.query(`
      create function as_recorded.newest() returns text language sql immutable as $$
        select 'public.change c join public.change_payload p on p.seq = c.seq' $$`);
    await db.query(`
      create function as_recorded.unretracted(of_table text) returns text language sql immutable as $f$
        select format($$ c.subject_table = %L and c.recorded_at <= current_setting('golden_thread.as_recorded')::timestamptz
          and not exists (select from public.change later where later.subject_id = c.subject_id
            and later.recorded_at > c.recorded_at and later.recorded_at <= current_setting('golden_thread.as_recorded')::timestamptz)
          and p.after #>> '{%s,retracted_at}' is null $$, of_table, of_table) $f$`);
    await db.query(`
      create function as_recorded.parts_of(of_table text, key text, parent text) returns text language sql stable as $$
        select format('select %s from %s, jsonb_populate_recordset(null::public.%I, p.after -> %L) r where %s',
          (select string_agg(case when column_name = parent then 'c.subject_id as ' || parent
              -- A constant, so that who asks for the citations of the one is spared those of the other.
              when column_name in ('node_id', 'relationship_id', 'progress_update_id') then 'null::uuid as ' || column_name
              else 'r.' || column_name end, ', ' order by ordinal_position) from information_schema.columns where table_schema = 'public' and table_name = of_table),
          as_recorded.newest(), of_table, key,
          as_recorded.unretracted(case parent when 'relationship_id' then 'relationship' else 'node' end)) $$`);
    await db.query(RECREATE);
    await db.query(`select recreate_read_views()`);
    await db.query(`drop function as_recorded.snapshots`);
  }

  /**
   * Only while the log is empty: its rows are hashed in a way that the migrations before do not know. The views for
   * reading go with it; all that made them are of one release, and none of them reads.
   */
  async down(db: QueryRunner): Promise<void> {
    const [log]: { filled: boolean }[] = await db.query(
      `select exists (select from public.change) as filled`,
    );
    if (log!.filled) {
      throw new Error(
        `${this.name} hashed the change log anew. To go back, restore the backup from before it.`,
      );
    }
    for (const [table, column] of INSTANTS) {
      await db.query(`alter table public.${table} alter column ${column} set default now()`);
    }
    await db.query(`drop function write_instant, recreate_read_views`);
    await db.query(`drop schema as_recorded cascade`);
    await db.query(`drop schema live cascade`);
    await db.query(`create schema as_recorded`);
    await db.query(`create schema live`);
    await db.query(`alter table person drop column erasure`);
    await db.query(`alter table change add column reason text`);
    await db.query(`alter table change_payload drop column reason`);
  }
}

const INSTANTS = [
  ['node', 'created_at'],
  ['node', 'updated_at'],
  ['relationship', 'created_at'],
  ['relationship', 'updated_at'],
  ['progress_update', 'created_at'],
  ['citation', 'created_at'],
  ['timescale_revision', 'created_at'],
] as const;

const RECORDED_KEYS = [
  ['relationship', 'source_id', 'uuid'],
  ['relationship', 'target_id', 'uuid'],
  ['action', 'plan_id', 'uuid'],
  ['action', 'outcome_id', 'uuid'],
  ['outcome', 'plan_id', 'uuid'],
  ['outcome', 'priority_id', 'uuid'],
  ['priority', 'plan_id', 'uuid'],
  ['node', 'slug', 'text'],
] as const;

const RECREATE = `
  create function recreate_read_views() returns void language plpgsql set search_path = public as $$
  declare kind text;
  begin
    drop view if exists live.identified, as_recorded.identified;
    drop view if exists live.node, live.relationship, as_recorded.node, as_recorded.relationship, as_recorded.identifier,
      as_recorded.citation, as_recorded.progress_update, as_recorded.timescale_revision, as_recorded.change;
    create view live.node as select * from public.node where retracted_at is null;
    create view live.relationship as select * from public.relationship where retracted_at is null;
    execute format('create view as_recorded.node as select %s from %s where %s',
      as_recorded.columns_of('node'), as_recorded.newest(), as_recorded.unretracted('node'));
    foreach kind in array array['board', 'plan', 'priority', 'outcome', 'action', 'post', 'person', 'organisation', 'document'] loop
      execute format('drop view if exists as_recorded.%I', kind);
      execute format('create view as_recorded.%I as select %s from %s where %s and c.subject_kind = %L', kind,
        as_recorded.columns_of(kind), as_recorded.newest(), as_recorded.unretracted('node'), upper(kind));
    end loop;
    execute format('create view as_recorded.relationship as select %s from %s where %s',
      as_recorded.columns_of('relationship'), as_recorded.newest(), as_recorded.unretracted('relationship'));
    execute 'create view as_recorded.identifier as ' || as_recorded.parts_of('identifier', 'identifiers', 'node_id');
    execute 'create view as_recorded.timescale_revision as '
      || as_recorded.parts_of('timescale_revision', 'timescale_revisions', 'action_id');
    create view as_recorded.change as
      select * from public.change where recorded_at <= current_setting('golden_thread.as_recorded')::timestamptz;
    create view as_recorded.progress_update as
      select p.* from public.progress_update p where exists (select from as_recorded.change c where c.subject_id = p.id);
    execute 'create view as_recorded.citation as ' || as_recorded.parts_of('citation', 'citations', 'node_id')
      || ' union all ' || as_recorded.parts_of('citation', 'citations', 'relationship_id')
      || ' union all select c.* from public.citation c join as_recorded.progress_update p on p.id = c.progress_update_id';
    create view live.identified as
      select id, node.kind from live.node union all select id, 'RELATIONSHIP' from live.relationship
      union all select id, 'CITATION' from public.citation union all select id, 'PROGRESSUPDATE' from public.progress_update;
    create view as_recorded.identified as
      select id, node.kind from as_recorded.node union all select id, 'RELATIONSHIP' from as_recorded.relationship
      union all select id, 'CITATION' from as_recorded.citation union all select id, 'PROGRESSUPDATE' from as_recorded.progress_update;
  end $$`;
