import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The change log: one append-only, hash-chained row for each changed node, relationship or progress update. What
 * changed stands apart (`change_payload`), so that personal data can be erased from it while the chain still verifies:
 * the chain holds the payload's salted hash, not the payload.
 */
export class CreateChangeLog1763769600003 implements MigrationInterface {
  name = 'CreateChangeLog1763769600003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table change (
        seq bigint primary key,
        recorded_at timestamptz not null,
        actor text not null,
        operation text not null,
        request_id text,
        reason text,
        subject_table text not null check (subject_table in ('node', 'relationship', 'progress_update')),
        subject_id uuid not null,
        subject_kind text not null,
        touches uuid[] not null,
        payload_hash bytea not null,
        previous_hash bytea not null,
        hash bytea not null
      )`);
    // history of one thing, newest first; and what a thing was at an instant
    await db.query(`create index change_subject on change (subject_id, seq desc)`);
    // changes(since, until)
    await db.query(`create index change_recorded on change (recorded_at, seq)`);
    // changes(nodeId, boardId, planId)
    await db.query(`create index change_touches on change using gin (touches)`);
    await db.query(`
      create table change_payload (
        seq bigint primary key references change (seq),
        before jsonb,
        after jsonb,
        salt uuid
      )`);
    await db.query(`
      create table idempotency (
        actor text not null,
        key text not null,
        path text not null,
        body text not null,
        ids uuid[] not null,
        recorded_at timestamptz not null,
        created_at timestamptz not null default now(),
        primary key (actor, key, path)
      )`);
    // what has expired
    await db.query(`create index idempotency_created on idempotency (created_at)`);
    await this.refuseEdits(db);
    await this.snapshots(db);
    await this.recording(db);
    await this.verification(db);
    await this.views(db);
    await this.recordWhatIsThere(db);
  }

  private async refuseEdits(db: QueryRunner): Promise<void> {
    await db.query(`
      create trigger change_append_only before update or delete or truncate on change
        for each statement execute function append_only()`);
    await db.query(`
      create trigger change_payload_append_only before delete or truncate on change_payload
        for each statement execute function append_only()`);
    await db.query(`
      create function payload_only_redacted() returns trigger language plpgsql as $$
      begin
        -- The one edit that is allowed takes the salt away, which marks the payload as redacted for ever.
        if old.salt is null or new.salt is not null or new.seq <> old.seq
          or current_setting('golden_thread.erasing', true) is distinct from 'on' then
          raise exception 'change_payload is append-only: it is only ever redacted, by the erasure of a person'
            using errcode = 'restrict_violation', constraint = 'change_payload_append_only';
        end if;
        return new;
      end $$`);
    await db.query(`
      create trigger change_payload_only_redacted before update on change_payload
        for each row execute function payload_only_redacted()`);
  }

  /** A thing whole, with all that belongs to it and is not a thing of its own. */
  private async snapshots(db: QueryRunner): Promise<void> {
    await db.query(`
      create function snapshot(of_table text, of_id uuid) returns jsonb
        language plpgsql stable set search_path = public set timezone = 'UTC' as $$
      declare whole jsonb; own jsonb; kind_table text;
      begin
        if of_table = 'progress_update' then
          return (select jsonb_build_object('progress_update', to_jsonb(p) - 'search') from progress_update p where p.id = of_id);
        end if;
        if of_table = 'relationship' then
          select jsonb_build_object('relationship', to_jsonb(r), 'citations',
              (select coalesce(jsonb_agg(to_jsonb(c) order by c.position, c.id), '[]') from citation c where c.relationship_id = r.id))
            into whole from relationship r where r.id = of_id;
          return whole;
        end if;
        select jsonb_build_object('node', to_jsonb(n) - 'search',
            'identifiers', (select coalesce(jsonb_agg(to_jsonb(i) order by i.scheme), '[]') from identifier i where i.node_id = n.id),
            'citations', (select coalesce(jsonb_agg(to_jsonb(c) order by c.position, c.id), '[]') from citation c where c.node_id = n.id)),
          lower(n.kind) into whole, kind_table from node n where n.id = of_id;
        if whole is null then return null; end if;
        execute format('select to_jsonb(t) - ''kind'' from %I t where id = $1', kind_table) into own using of_id;
        return whole || jsonb_build_object(kind_table, own);
      end $$`);
    await db.query(`
      create function touched_by(of_table text, of_id uuid) returns uuid[]
        language sql stable set search_path = public as $$
        select array(select distinct id from (
          select of_id as id where of_table <> 'progress_update'
          union select unnest(array[r.source_id, r.target_id]) from relationship r where of_table = 'relationship' and r.id = of_id
          union select unnest(array[a.plan_id, a.outcome_id]) from action a where a.id = of_id
          union select o.plan_id from outcome o where o.id = of_id
          union select p.plan_id from priority p where p.id = of_id
          union select unnest(array[a.id, a.plan_id]) from progress_update u join action a on a.id = u.action_id
            where of_table = 'progress_update' and u.id = of_id
          union select a.plan_id from relationship r join action a on a.id in (r.source_id, r.target_id)
            where of_table = 'relationship' and r.id = of_id
        ) touched where id is not null) $$`);
  }

  private async recording(db: QueryRunner): Promise<void> {
    await db.query(`
      create function payload_digest(salt uuid, before jsonb, after jsonb) returns bytea language sql immutable as $$
        select sha256(convert_to(salt::text || E'\\n' || coalesce(before::text, '') || E'\\n' || coalesce(after::text, ''), 'UTF8')) $$`);
    await db.query(`
      create function change_digest(c change) returns bytea language sql stable set timezone = 'UTC' as $$
        select sha256(c.previous_hash || convert_to(jsonb_build_array(c.seq, c.recorded_at, c.actor, c.operation, c.request_id,
          c.reason, c.subject_table, c.subject_id, c.subject_kind, c.touches, encode(c.payload_hash, 'hex'))::text, 'UTF8')) $$`);
    await db.query(`
      create function record_change(
        at timestamptz, by_actor text, by_operation text, by_request text, with_reason text,
        of_table text, of_id uuid, of_kind text, old_state jsonb, new_state jsonb
      ) returns bigint language plpgsql set search_path = public as $$
      declare last change; row change; fresh uuid := gen_random_uuid();
      begin
        -- One writer at a time to the end of its transaction: the chain has no gaps, and its order is that of the commits.
        perform pg_advisory_xact_lock(hashtext('golden-thread-writer'));
        select * into last from change order by seq desc limit 1;
        row.seq := coalesce(last.seq, 0) + 1;
        row.recorded_at := at;
        row.actor := by_actor;
        row.operation := by_operation;
        row.request_id := by_request;
        row.reason := with_reason;
        row.subject_table := of_table;
        row.subject_id := of_id;
        row.subject_kind := of_kind;
        row.touches := touched_by(of_table, of_id);
        row.payload_hash := payload_digest(fresh, old_state, new_state);
        row.previous_hash := coalesce(last.hash, '\\x'::bytea);
        row.hash := change_digest(row);
        insert into change select row.*;
        insert into change_payload values (row.seq, old_state, new_state, fresh);
        return row.seq;
      end $$`);
  }

  /** The first row of the log that is not as it was written, and what is wrong with it; no row when all is well. */
  private async verification(db: QueryRunner): Promise<void> {
    await db.query(`
      create function verify_changes() returns table (seq bigint, fault text) language sql stable set search_path = public as $$
        select c.seq, case
            when c.seq <> c.place then 'a row before it is missing'
            when c.previous_hash <> c.expected_previous then 'it does not continue the row before it'
            when c.hash <> change_digest(c.whole) then 'it was edited'
            when p.seq is null then 'its payload is missing'
            else 'its payload was edited' end
        from (
          select x.seq, x.hash, x.previous_hash, x.payload_hash, x as whole, row_number() over (order by x.seq) as place,
            lag(x.hash, 1, '\\x'::bytea) over (order by x.seq) as expected_previous
          from change x
        ) c left join change_payload p on p.seq = c.seq
        where c.seq <> c.place or c.previous_hash <> c.expected_previous or c.hash <> change_digest(c.whole) or p.seq is null
          or (p.salt is not null and c.payload_hash <> payload_digest(p.salt, p.before, p.after))
          or (p.salt is null and not exists (select from change e where e.operation = 'personErase' and e.seq > c.seq))
        order by c.seq limit 1 $$`);
  }

  /** Two ways to read the same names: \`live\` leaves out what is retracted, \`as_recorded\` is the register of an instant. */
  private async views(db: QueryRunner): Promise<void> {
    await db.query(`create schema live`);
    await db.query(`create view live.node as select * from public.node where retracted_at is null`);
    await db.query(
      `create view live.relationship as select * from public.relationship where retracted_at is null`,
    );
    await db.query(`create schema as_recorded`);
    await db.query(`
      create function as_recorded.snapshots(of_table text) returns table (state jsonb)
        language sql stable set search_path = public as $$
        select p.after from (
          select distinct on (c.subject_id) c.seq from change c
          where c.subject_table = of_table and c.recorded_at <= current_setting('golden_thread.as_recorded')::timestamptz
          order by c.subject_id, c.seq desc
        ) newest join change_payload p on p.seq = newest.seq
        where p.after is not null and p.after -> of_table ->> 'retracted_at' is null $$`);
    const nodeColumns = await columnsOf(db, 'node');
    await db.query(`
      create view as_recorded.node as
        select ${nodeColumns
          .filter((column) => column !== 'search')
          .map((column) => `r.${column}`)
          .join(', ')},
          setweight(to_tsvector('english', r.name), 'A') || setweight(to_tsvector('english', joined(r.aliases)), 'A')
          || setweight(to_tsvector('english', coalesce(r.description, '')), 'C') as search
        from as_recorded.snapshots('node') s, jsonb_populate_record(null::public.node, s.state -> 'node') r`);
    await db.query(`
      create view as_recorded.relationship as
        select r.* from as_recorded.snapshots('relationship') s,
          jsonb_populate_record(null::public.relationship, s.state -> 'relationship') r`);
    for (const kind of [
      'board',
      'plan',
      'priority',
      'outcome',
      'action',
      'post',
      'person',
      'organisation',
      'document',
    ]) {
      await db.query(`
        create view as_recorded.${kind} as
          select r.* from as_recorded.snapshots('node') s,
            jsonb_populate_record(null::public.${kind}, s.state -> '${kind}' || '{"kind": "${kind.toUpperCase()}"}') r
          where s.state ? '${kind}'`);
    }
    await db.query(`
      create view as_recorded.identifier as
        select r.* from as_recorded.snapshots('node') s, jsonb_populate_recordset(null::public.identifier, s.state -> 'identifiers') r`);
    await db.query(`
      create view as_recorded.citation as
        select r.* from as_recorded.snapshots('node') s, jsonb_populate_recordset(null::public.citation, s.state -> 'citations') r
        union all
        select r.* from as_recorded.snapshots('relationship') s, jsonb_populate_recordset(null::public.citation, s.state -> 'citations') r
        union all
        select c.* from public.citation c join public.progress_update p on p.id = c.progress_update_id
          where p.created_at <= current_setting('golden_thread.as_recorded')::timestamptz`);
    await db.query(`
      create view as_recorded.progress_update as
        select * from public.progress_update where created_at <= current_setting('golden_thread.as_recorded')::timestamptz`);
    for (const schema of ['live', 'as_recorded']) {
      await db.query(`
        create view ${schema}.identified as
          select id, kind from ${schema}.node
          union all select id, 'RELATIONSHIP' from ${schema}.relationship
          union all select id, 'CITATION' from ${schema === 'live' ? 'public' : schema}.citation
          union all select id, 'PROGRESSUPDATE' from ${schema === 'live' ? 'public' : schema}.progress_update`);
    }
  }

  /** A register that was filled before there was a log begins its log with what is there. */
  private async recordWhatIsThere(db: QueryRunner): Promise<void> {
    await db.query(`
      select record_change(s.created_at, 'system', 'logBegin', null, 'In the register before the change log began.',
        s.of_table, s.id, s.kind, null, snapshot(s.of_table, s.id))
      from (
        select 'node' as of_table, id, kind, greatest(created_at, updated_at) as created_at from node
        union all select 'relationship', id, 'RELATIONSHIP', greatest(created_at, updated_at) from relationship
        union all select 'progress_update', id, 'PROGRESS_UPDATE', created_at from progress_update
        order by created_at, of_table, id
      ) s`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop schema as_recorded cascade`);
    await db.query(`drop schema live cascade`);
    await db.query(
      `drop function verify_changes, record_change, change_digest, payload_digest, touched_by, snapshot`,
    );
    await db.query(`drop table idempotency`);
    await db.query(`drop table change_payload`);
    await db.query(`drop table change`);
    await db.query(`drop function payload_only_redacted`);
  }
}

async function columnsOf(db: QueryRunner, table: string): Promise<string[]> {
  const rows: { column_name: string }[] = await db.query(
    `select column_name from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position`,
    [table],
  );
  return rows.map((row) => row.column_name);
}
