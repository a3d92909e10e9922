import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A date as published: the day, how exactly it is known, and the words. */
const published = (table: string, name: string) => `
  ${name} date,
  ${name}_precision text check (${name}_precision in ('DAY', 'MONTH', 'YEAR')),
  ${name}_text text,
  constraint ${table}_${name}_precision check ((${name} is null) = (${name}_precision is null))`;

/** The tables of the kinds; those that point at others come before them. */
const kinds = [
  'document',
  'organisation',
  'person',
  'post',
  'action',
  'outcome',
  'priority',
  'plan',
  'board',
];

const kind = (table: string) => `
  id uuid primary key,
  kind text not null default '${table.toUpperCase()}' check (kind = '${table.toUpperCase()}'),
  foreign key (id, kind) references node (id, kind)`;

/**
 * The register: `node` holds what all kinds have in common, so that a relationship, a citation, a search or a map
 * has one table to point at; each kind adds a table of its own.
 */
export class CreateRegister1763769600000 implements MigrationInterface {
  name = 'CreateRegister1763769600000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create extension if not exists btree_gist`);
    await db.query(`
      create function joined(words text[]) returns text language sql immutable parallel safe
        as $$ select array_to_string(words, ' ') $$`);
    // Texts and queries are parted into words alike: PostgreSQL's own parser takes "EET/NEET" for a path and the second
    // half of "2025-26" for a negative number, and then neither is found by its parts.
    await db.query(`
      create function search_words(text text) returns text language sql immutable parallel safe
        as $$ select regexp_replace(text, '[^[:alnum:]]+', ' ', 'g') $$`);
    await db.query(`
      create function search_query(words text) returns tsquery language sql immutable parallel safe as $$
        select to_tsquery('english', coalesce(string_agg(word || ':*', ' & '), ''))
        from regexp_split_to_table(lower(words), '[^[:alnum:]]+') as word where word <> '' $$`);

    await db.query(`
      create table node (
        id uuid primary key,
        kind text not null check (kind in
          ('BOARD', 'PLAN', 'PRIORITY', 'OUTCOME', 'ACTION', 'POST', 'PERSON', 'ORGANISATION', 'DOCUMENT')),
        council_id uuid references node (id),
        slug text not null check (slug ~ '^[a-z0-9]+([-./][a-z0-9]+)*$' and length(slug) <= 300),
        name text not null check (length(btrim(name)) between 1 and 300),
        aliases text[] not null default '{}',
        description text,
        ${published('node', 'valid_from')},
        ${published('node', 'valid_to')},
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        retracted_at timestamptz,
        retraction_reason text,
        search tsvector generated always as (
          setweight(to_tsvector('english', search_words(name)), 'A')
          || setweight(to_tsvector('english', search_words(joined(aliases))), 'A')
          || setweight(to_tsvector('english', search_words(coalesce(description, ''))), 'C')) stored,
        unique (id, kind),
        unique (kind, slug),
        check (valid_to >= valid_from),
        constraint node_retraction check ((retracted_at is null) = (retraction_reason is null))
      )`);
    // search(), and every filter { search }
    await db.query(`create index node_search on node using gin (search)`);
    // the map of one council; boards and plans of one council by name
    await db.query(`create index node_council on node (council_id, kind)`);
    // lists of one kind by name, which is their default order
    await db.query(`create index node_kind_name on node (kind, (lower(name) collate "C"), id)`);
    // incremental readers: filter { updatedAt }
    await db.query(`create index node_updated on node (kind, updated_at, id)`);

    await db.query(`
      create table board (${kind('board')},
        board_type text not null,
        status text,
        cadence text,
        terms_of_reference text,
        meetings text,
        is_decision_making boolean
      )`);
    await db.query(`
      create table plan (${kind('plan')},
        plan_type text not null,
        status text,
        ${published('plan', 'starts_on')},
        ${published('plan', 'ends_on')},
        priority_label text not null default 'Priority',
        outcome_label text not null default 'Outcome',
        action_label text not null default 'Action',
        rating_key jsonb not null default '[]' check (jsonb_typeof(rating_key) = 'array')
      )`);
    await db.query(`
      create table priority (${kind('priority')},
        plan_id uuid not null references plan (id),
        reference text not null,
        position integer not null check (position > 0),
        theme text,
        success_measures text[] not null default '{}',
        unique (id, plan_id),
        unique (plan_id, reference),
        unique (plan_id, position) deferrable initially deferred
      )`);
    await db.query(`
      create table outcome (${kind('outcome')},
        plan_id uuid not null,
        priority_id uuid not null,
        reference text not null,
        position integer not null check (position > 0),
        foreign key (priority_id, plan_id) references priority (id, plan_id),
        unique (id, plan_id),
        unique (plan_id, reference),
        unique (plan_id, position) deferrable initially deferred
      )`);
    // Priority.outcomes
    await db.query(`create index outcome_priority on outcome (priority_id, position)`);
    await db.query(`
      create table action (${kind('action')},
        plan_id uuid not null,
        outcome_id uuid not null,
        reference text not null,
        position integer not null check (position > 0),
        is_note boolean not null default false,
        accountable_text text,
        timescale_text text,
        start_on date,
        due_on date,
        timescale_precision text check (timescale_precision in ('DAY', 'MONTH', 'YEAR')),
        is_ongoing boolean not null default false,
        foreign key (outcome_id, plan_id) references outcome (id, plan_id),
        unique (plan_id, reference),
        unique (plan_id, position) deferrable initially deferred,
        check (due_on >= start_on),
        check (timescale_text is not null or (start_on is null and due_on is null and not is_ongoing)),
        check ((due_on is null) = (timescale_precision is null))
      )`);
    // Outcome.actions
    await db.query(`create index action_outcome on action (outcome_id, position)`);
    // actions due in a time, overdue actions
    await db.query(`create index action_due on action (due_on, id)`);

    await db.query(`create table post (${kind('post')}, is_collective boolean not null default false)`);
    await db.query(`create table person (${kind('person')})`);
    await db.query(`create table organisation (${kind('organisation')}, organisation_type text not null)`);
    await db.query(`
      create table document (${kind('document')},
        document_type text not null,
        ${published('document', 'published_on')},
        extracts jsonb not null default '[]' check (jsonb_typeof(extracts) = 'array')
      )`);
    await db.query(`
      create table identifier (
        node_id uuid not null references node (id),
        scheme text not null,
        value text not null,
        primary key (node_id, scheme),
        unique (scheme, value)
      )`);
    await this.keepEachNodeWhole(db);
  }

  /** A node without its kind's row would be a name that leads nowhere: refused when the transaction commits. */
  private async keepEachNodeWhole(db: QueryRunner): Promise<void> {
    await db.query(`
      create function node_is_whole() returns trigger language plpgsql set search_path = public as $$
      declare
        node_id uuid := case tg_op when 'DELETE' then old.id else new.id end;
        node_kind text := case tg_op when 'DELETE' then old.kind else new.kind end;
        whole boolean;
      begin
        if tg_op = 'DELETE' and not exists (select from node where id = node_id) then
          return null;
        end if;
        execute format('select exists (select from %I where id = $1)', lower(node_kind)) into whole using node_id;
        if not whole then
          raise exception 'node % has no row in %', node_id, lower(node_kind)
            using errcode = 'foreign_key_violation', constraint = 'node_is_whole';
        end if;
        return null;
      end $$`);
    await db.query(`
      create constraint trigger node_is_whole after insert on node
        deferrable initially deferred for each row execute function node_is_whole()`);
    for (const table of kinds) {
      await db.query(`
        create constraint trigger node_is_whole after delete on ${table}
          deferrable initially deferred for each row execute function node_is_whole()`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [
      'identifier',
      'document',
      'organisation',
      'person',
      'post',
      'action',
      'outcome',
      'priority',
      'plan',
      'board',
      'node',
    ]) {
      await db.query(`drop table ${table}`);
    }
    await db.query(`drop function node_is_whole`);
    await db.query(`drop function search_query`);
    await db.query(`drop function search_words`);
    await db.query(`drop function joined`);
  }
}
