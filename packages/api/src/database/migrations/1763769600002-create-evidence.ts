import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Progress, which is only ever added to; citations; and the view of everything that has an id. */
export class CreateEvidence1763769600002 implements MigrationInterface {
  name = 'CreateEvidence1763769600002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table progress_update (
        id uuid primary key,
        action_id uuid not null references action (id),
        recorded_on date not null,
        action_rating text check (action_rating in ('BLUE', 'GREEN', 'AMBER', 'RED', 'GREY')),
        impact_rating text check (impact_rating in ('BLUE', 'GREEN', 'AMBER', 'RED', 'GREY')),
        commentary text,
        created_at timestamptz not null default now(),
        search tsvector generated always as (to_tsvector('english', coalesce(commentary, ''))) stored,
        check (num_nonnulls(action_rating, impact_rating, commentary) > 0)
      )`);
    // Action.progress, Action.rating and every rating summary: the newest by a day
    await db.query(`create index progress_newest on progress_update (action_id, recorded_on desc, id desc)`);
    await db.query(`create index progress_search on progress_update using gin (search)`);
    await db.query(`
      create function append_only() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: % is refused. A correction is a new row.', tg_table_name, tg_op
          using errcode = 'restrict_violation', constraint = tg_table_name || '_append_only';
      end $$`);
    await db.query(`
      create trigger progress_append_only before update or delete or truncate on progress_update
        for each statement execute function append_only()`);

    await db.query(`
      create table citation (
        id uuid primary key,
        node_id uuid references node (id),
        relationship_id uuid references relationship (id),
        progress_update_id uuid references progress_update (id),
        document_id uuid not null references document (id),
        position integer not null check (position > 0),
        place text,
        quote text,
        field text,
        note text,
        contradicts boolean not null default false,
        created_at timestamptz not null default now(),
        constraint citation_of_one_thing check (num_nonnulls(node_id, relationship_id, progress_update_id) = 1)
      )`);
    await db.query(`create index citation_node on citation (node_id, position) where node_id is not null`);
    await db.query(
      `create index citation_relationship on citation (relationship_id, position) where relationship_id is not null`,
    );
    await db.query(
      `create index citation_progress on citation (progress_update_id, position) where progress_update_id is not null`,
    );
    // Document.citedFor
    await db.query(`create index citation_document on citation (document_id, place, id)`);

    await db.query(`
      create view identified as
        select id, kind from node
        union all select id, 'RELATIONSHIP' from relationship
        union all select id, 'CITATION' from citation
        union all select id, 'PROGRESSUPDATE' from progress_update`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop view identified`);
    await db.query(`drop table citation`);
    await db.query(`drop table progress_update`);
    await db.query(`drop function append_only`);
  }
}
