import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may use the register: accounts, their sessions and one-time links, tokens for services, and the guesses at
 * passwords that are counted. No secret is kept, only its hash. Accounts and tokens stand in the change log too.
 */
export class CreateAccounts1763769600011 implements MigrationInterface {
  name = 'CreateAccounts1763769600011';

  async up(db: QueryRunner): Promise<void> {
    await this.accounts(db);
    await this.tokens(db);
    await this.signingIn(db);
    await this.snapshots(db);
    await this.actors(db);
    // The views over the log show its new column.
    await db.query(`select recreate_read_views()`);
  }

  private async accounts(db: QueryRunner): Promise<void> {
    await db.query(`
      create table account (
        id uuid primary key,
        email text not null constraint account_email_key unique,
        name text not null check (length(name) between 1 and 300),
        role text not null check (role in ('READER', 'CONTRIBUTOR', 'OFFICER', 'ADMIN')),
        status text not null check (status in ('INVITED', 'ACTIVE', 'DISABLED')),
        person_id uuid references person (id) constraint account_person_key unique,
        password_hash text,
        password_changed_at timestamptz,
        must_change_password boolean not null default false,
        sessions_ended_at timestamptz,
        oidc_issuer text,
        oidc_subject text,
        version integer not null default 1,
        created_at timestamptz not null default write_instant(),
        updated_at timestamptz not null default write_instant(),
        constraint account_email_check check (email = lower(email) and length(email) between 3 and 254),
        constraint account_oidc_key unique (oidc_issuer, oidc_subject),
        check ((oidc_issuer is null) = (oidc_subject is null))
      )`);
    await db.query(`
      create table session (
        id uuid primary key,
        secret_hash bytea not null unique,
        account_id uuid not null references account (id),
        user_agent text,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        idle_until timestamptz not null,
        expires_at timestamptz not null
      )`);
    // the sessions of an account, to list them and to end them
    await db.query(`create index session_account on session (account_id)`);
    await db.query(`
      create table one_time_link (
        id uuid primary key,
        secret_hash bytea not null unique,
        account_id uuid not null references account (id),
        purpose text not null check (purpose in ('INVITE', 'RESET')),
        created_at timestamptz not null default write_instant(),
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    await db.query(`create index one_time_link_account on one_time_link (account_id)`);
  }

  private async tokens(db: QueryRunner): Promise<void> {
    await db.query(`
      create table access_token (
        id uuid primary key,
        secret_hash bytea not null unique,
        name text not null check (length(name) between 1 and 300),
        scope_kind text not null check (scope_kind in ('ALL', 'BOARD', 'PLAN')),
        scope_id uuid references node (id),
        requests_per_minute integer check (requests_per_minute > 0),
        node_limit integer check (node_limit > 0),
        created_by_id uuid not null references account (id),
        created_at timestamptz not null default write_instant(),
        expires_at timestamptz not null,
        revoked_at timestamptz,
        last_used_at timestamptz,
        check ((scope_kind = 'ALL') = (scope_id is null)),
        constraint access_token_at_most_a_year check (expires_at <= created_at + interval '366 days')
      )`);
    await db.query(`create index access_token_created_by on access_token (created_by_id)`);
  }

  /** Guesses are counted by a keyed hash of the account or the address: who guessed cannot be read from the table. */
  private async signingIn(db: QueryRunner): Promise<void> {
    await db.query(`
      create table sign_in_attempt (
        id uuid primary key,
        key bytea not null,
        attempted_at timestamptz not null default now()
      )`);
    await db.query(`create index sign_in_attempt_key on sign_in_attempt (key, attempted_at)`);
  }

  /** An account with its links; that its sessions were ended is one of its columns. No hash of a secret is in it. */
  private async snapshots(db: QueryRunner): Promise<void> {
    await db.query(`alter function snapshot(text, uuid) rename to snapshot_of_register`);
    await db.query(`
      create function snapshot_of_access(of_table text, of_id uuid) returns jsonb language sql stable set search_path = public as $$
        select jsonb_build_object('account', to_jsonb(a) - 'password_hash' || jsonb_build_object('has_password', a.password_hash is not null),
          'links', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'purpose', l.purpose, 'expires_at', l.expires_at,
            'used_at', l.used_at) order by l.id), '[]') from one_time_link l where l.account_id = a.id))
        from account a where of_table = 'account' and a.id = of_id
        union all select jsonb_build_object('access_token', to_jsonb(t) - 'secret_hash' - 'last_used_at')
        from access_token t where of_table = 'access_token' and t.id = of_id $$`);
    await db.query(`
      create function snapshot(of_table text, of_id uuid) returns jsonb
        language sql stable set search_path = public set timezone = 'UTC' as $$
        select case when of_table in ('account', 'access_token') then snapshot_of_access(of_table, of_id)
          else snapshot_of_register(of_table, of_id) end $$`);
  }

  /** Which account wrote. Names are not unique, and change; rows of the log that have no account keep their hash. */
  private async actors(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table change add column actor_id uuid,
        drop constraint change_subject_table_check,
        add constraint change_subject_table_check check
          (subject_table in ('node', 'relationship', 'progress_update', 'account', 'access_token'))`);
    await db.query(
      digest(`|| case when c.actor_id is null then '[]' else jsonb_build_array(c.actor_id) end`),
    );
    await db.query(`drop function record_change`);
    await db.query(recording(', by_account uuid default null', 'row.actor_id := by_account;'));
  }

  /** Only while nobody has an account: what accounts did stands in the log, in a form that the release before cannot check. */
  async down(db: QueryRunner): Promise<void> {
    const [used]: { used: boolean }[] = await db.query(`select exists (select from public.account) as used`);
    if (used!.used) {
      throw new Error(`${this.name} made accounts. To go back, restore the backup from before it.`);
    }
    // What is made anew here goes where it was, whatever the path of the one who goes back.
    await db.query(`set local search_path = public`);
    await db.query(`drop function record_change`);
    await db.query(recording('', ''));
    await db.query(digest(''));
    await db.query(`alter table change drop column actor_id cascade`);
    await db.query(`
      alter table change drop constraint change_subject_table_check,
        add constraint change_subject_table_check check (subject_table in ('node', 'relationship', 'progress_update'))`);
    await db.query(`select recreate_read_views()`);
    await db.query(`drop function snapshot`);
    await db.query(`drop function snapshot_of_access`);
    await db.query(`alter function snapshot_of_register(text, uuid) rename to snapshot`);
    await db.query(`drop table sign_in_attempt, access_token, one_time_link, session, account`);
  }
}

/** The hash of a row of the log; with what is added to it when the row names an account. */
const digest = (added: string) => `
  create or replace function change_digest(c change) returns bytea language sql stable parallel safe as $$
    select sha256(c.previous_hash || convert_to((jsonb_build_array(c.seq, extract(epoch from c.recorded_at), c.actor, c.operation,
      c.request_id, c.subject_table, c.subject_id, c.subject_kind, c.touches, encode(c.payload_hash, 'hex')) ${added})::text, 'UTF8')) $$`;

const recording = (parameter: string, assignment: string) => `
  create function record_change(
    at timestamptz, by_actor text, by_operation text, by_request text, with_reason text,
    of_table text, of_id uuid, of_kind text, old_state jsonb, new_state jsonb${parameter}
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
    ${assignment}
    row.hash := change_digest(row);
    insert into change select row.*;
    insert into change_payload select payload.*;
    return row.seq;
  end $$`;
