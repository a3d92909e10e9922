import type { MigrationInterface, QueryRunner } from 'typeorm';

type CatalogueRow = [
  type: string,
  acyclic: boolean,
  symmetric: boolean,
  oneInForcePer: 'SOURCE' | 'TARGET' | null,
  ends: string,
];

/** The catalogue as it was first released. Later types come by later migrations; a test compares the sum with the code. */
// prettier-ignore
const catalogue: CatalogueRow[] = [
  ['REPORTS_TO', true, false, null, 'BOARD>BOARD'],
  ['ACCOUNTABLE_TO', true, false, null, 'BOARD>BOARD BOARD>ORGANISATION'],
  ['SUB_GROUP_OF', true, false, 'SOURCE', 'BOARD>BOARD'],
  ['ESCALATES_TO', true, false, null, 'BOARD>BOARD'],
  ['ASSURES', false, false, null, 'BOARD>BOARD BOARD>PLAN ORGANISATION>BOARD ORGANISATION>PLAN'],
  ['SCRUTINISES', false, false, null, 'BOARD>BOARD BOARD>PLAN'],
  ['INFORMS', false, false, null, 'BOARD>BOARD BOARD>PLAN PLAN>BOARD PLAN>PLAN'],
  ['CONSULTS', false, false, null, 'BOARD>BOARD'],
  ['REPLACES', true, false, null, 'BOARD>BOARD'],
  ['PROPOSED_MERGER_WITH', false, true, null, 'BOARD>BOARD'],
  ['OWNS', false, false, 'TARGET', 'BOARD>PLAN POST>PLAN ORGANISATION>PLAN'],
  ['APPROVES', false, false, null, 'BOARD>PLAN'],
  ['OVERSEES', false, false, null, 'BOARD>PLAN'],
  ['MONITORS', false, false, null, 'BOARD>PLAN ORGANISATION>PLAN'],
  ['CONTRIBUTES_TO', false, false, null, 'BOARD>PLAN BOARD>ACTION BOARD>OUTCOME PLAN>PLAN PLAN>ACTION PLAN>OUTCOME ACTION>PLAN ACTION>ACTION ACTION>OUTCOME ORGANISATION>PLAN ORGANISATION>ACTION ORGANISATION>OUTCOME'],
  ['DELIVERS', true, false, null, 'PLAN>PLAN ACTION>PLAN'],
  ['ALIGNS_WITH', false, true, null, 'PLAN>PLAN'],
  ['SUPERSEDES', true, false, null, 'PLAN>PLAN ACTION>ACTION'],
  ['DEPENDS_ON', true, false, null, 'ACTION>ACTION'],
  ['DUPLICATES', false, false, null, 'ACTION>ACTION'],
  ['RELATES_TO', false, true, null, 'ACTION>ACTION ACTION>OUTCOME OUTCOME>ACTION'],
  ['ESTABLISHES', false, false, null, 'ACTION>BOARD ACTION>PLAN'],
  ['REVIEWS', false, false, null, 'ACTION>BOARD ACTION>PLAN BOARD>BOARD BOARD>PLAN'],
  ['ACCOUNTABLE_FOR', false, false, null, 'POST>ACTION BOARD>ACTION ORGANISATION>ACTION'],
  ['SUPPORTS', false, false, null, 'POST>ACTION BOARD>ACTION ORGANISATION>ACTION'],
  ['SENIOR_RESPONSIBLE_FOR', false, false, 'TARGET', 'POST>PLAN'],
  ['CHAIRS', false, false, 'TARGET', 'POST>BOARD PERSON>BOARD'],
  ['CO_CHAIRS', false, false, null, 'POST>BOARD PERSON>BOARD'],
  ['VICE_CHAIRS', false, false, null, 'POST>BOARD PERSON>BOARD'],
  ['MEMBER_OF', false, false, null, 'POST>BOARD PERSON>BOARD ORGANISATION>BOARD'],
  ['HOLDS', false, false, null, 'PERSON>POST'],
  ['POST_IN', false, false, null, 'POST>ORGANISATION'],
  ['HOSTED_BY', false, false, null, 'BOARD>ORGANISATION'],
  ['PUBLISHES', false, false, null, 'ORGANISATION>DOCUMENT BOARD>DOCUMENT'],
];

/**
 * The one table of ties, with the catalogue's rules kept by the database itself: foreign keys for the kinds at both
 * ends, exclusion constraints for duplicates and for "one at a time", a trigger for cycles. All hold under
 * concurrent writers.
 */
export class CreateRelationships1763769600001 implements MigrationInterface {
  name = 'CreateRelationships1763769600001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table relationship_type (
        type text primary key,
        is_acyclic boolean not null,
        is_symmetric boolean not null,
        one_in_force_per text check (one_in_force_per in ('SOURCE', 'TARGET'))
      )`);
    await db.query(`
      create table relationship_ends (
        type text not null references relationship_type (type),
        source_kind text not null,
        target_kind text not null,
        primary key (type, source_kind, target_kind)
      )`);
    for (const [type, acyclic, symmetric, oneInForcePer, ends] of catalogue) {
      await db.query(`insert into relationship_type values ($1, $2, $3, $4)`, [
        type,
        acyclic,
        symmetric,
        oneInForcePer,
      ]);
      for (const pair of ends.split(' ')) {
        await db.query(`insert into relationship_ends values ($1, $2, $3)`, [type, ...pair.split('>')]);
      }
    }
    await db.query(`
      create table relationship (
        id uuid primary key,
        type text not null,
        source_id uuid not null,
        source_kind text not null,
        target_id uuid not null,
        target_kind text not null,
        status text not null default 'CONFIRMED' check (status in ('CONFIRMED', 'PROPOSED')),
        note text,
        valid_from date,
        valid_from_precision text check (valid_from_precision in ('DAY', 'MONTH', 'YEAR')),
        valid_from_text text,
        valid_to date,
        valid_to_precision text check (valid_to_precision in ('DAY', 'MONTH', 'YEAR')),
        valid_to_text text,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        retracted_at timestamptz,
        retraction_reason text,
        constraint relationship_source foreign key (source_id, source_kind) references node (id, kind),
        constraint relationship_target foreign key (target_id, target_kind) references node (id, kind),
        constraint relationship_allowed foreign key (type, source_kind, target_kind)
          references relationship_ends (type, source_kind, target_kind),
        constraint relationship_not_to_itself check (source_id <> target_id),
        constraint relationship_ends_after_start check (valid_to >= valid_from),
        constraint relationship_valid_from_precision check ((valid_from is null) = (valid_from_precision is null)),
        constraint relationship_valid_to_precision check ((valid_to is null) = (valid_to_precision is null)),
        constraint relationship_retraction check ((retracted_at is null) = (retraction_reason is null)),
        constraint relationship_once exclude using gist
          (type with =, source_id with =, target_id with =, status with =, daterange(valid_from, valid_to) with &&)
          where (retracted_at is null)
      )`);
    // every field that follows ties downward or upward, by type
    await db.query(`create index relationship_from on relationship (source_id, type)`);
    await db.query(`create index relationship_to on relationship (target_id, type)`);
    // relationships(filter: { updatedAt }), and by type
    await db.query(`create index relationship_updated on relationship (updated_at, id)`);
    await db.query(`create index relationship_by_type on relationship (type, valid_from, id)`);
    await this.oneInForce(db);
    await this.keepRules(db);
  }

  /** Two confirmed ties of such a type may not overlap in time at the end that bears one only. */
  private async oneInForce(db: QueryRunner): Promise<void> {
    for (const [end, column] of [
      ['SOURCE', 'source_id'],
      ['TARGET', 'target_id'],
    ] as const) {
      const names = catalogue.filter((row) => row[3] === end).map((row) => `'${row[0]}'`);
      await db.query(`
        alter table relationship add constraint relationship_one_per_${end.toLowerCase()} exclude using gist
          (type with =, ${column} with =, daterange(valid_from, valid_to) with &&)
          where (status = 'CONFIRMED' and retracted_at is null and type in (${names.join(', ')}))`);
    }
  }

  private async keepRules(db: QueryRunner): Promise<void> {
    await db.query(`
      create function relationship_put_in_order() returns trigger language plpgsql set search_path = public as $$
      begin
        -- One writer of a type at a time from here to the end of the transaction: two that would close a cycle
        -- together cannot pass each other, and two that exclude each other wait instead of running into a deadlock.
        perform pg_advisory_xact_lock(hashtext('relationship'), hashtext(new.type));
        -- A symmetric tie is kept once, smaller id first, so that its mirror is refused as a duplicate.
        if new.source_id > new.target_id
          and (select is_symmetric from relationship_type where type = new.type) then
          select new.target_id, new.target_kind, new.source_id, new.source_kind
            into new.source_id, new.source_kind, new.target_id, new.target_kind;
        end if;
        return new;
      end $$`);
    await db.query(`
      create trigger relationship_put_in_order before insert or update on relationship
        for each row execute function relationship_put_in_order()`);
    await db.query(`
      create function relationship_no_cycle() returns trigger language plpgsql set search_path = public as $$
      declare
        -- Where the ties lead from the new one's target, each with the time for which the way there holds, and the
        -- step it was reached from. A place reached for a time already covered is not followed again.
        places uuid[] := array[new.target_id];
        periods daterange[] := array[daterange(new.valid_from, new.valid_to)];
        origins integer[] := array[0];
        step integer := 0;
        next record;
        trail uuid[];
        path text;
      begin
        if new.status <> 'CONFIRMED' or new.retracted_at is not null or not (select is_acyclic from relationship_type where type = new.type) then
          return null;
        end if;
        -- What an earlier writer committed is seen only when each statement reads afresh.
        if current_setting('transaction_isolation') <> 'read committed' then
          raise exception 'relationships are written in read committed transactions only'
            using errcode = 'invalid_transaction_state';
        end if;
        while step < cardinality(places) loop
          step := step + 1;
          for next in
            select r.target_id as place, periods[step] * daterange(r.valid_from, r.valid_to) as period
            from relationship r
            where r.source_id = places[step] and r.type = new.type and r.status = 'CONFIRMED' and r.retracted_at is null
              and periods[step] && daterange(r.valid_from, r.valid_to)
          loop
            if next.place = new.source_id then
              trail := array[next.place];
              while step > 0 loop
                trail := array_prepend(places[step], trail);
                step := origins[step];
              end loop;
              select string_agg(n.name, ' → ' order by stop.position) into path
              from unnest(array_prepend(new.source_id, trail)) with ordinality as stop(id, position)
                join node n on n.id = stop.id;
              raise exception '% would lead back to where it began: %', new.type, path
                using errcode = 'check_violation', constraint = 'relationship_no_cycle';
            end if;
            continue when exists (
              select from unnest(places, periods) as seen(place, period)
              where seen.place = next.place and seen.period @> next.period);
            places := array_append(places, next.place);
            periods := array_append(periods, next.period);
            origins := array_append(origins, step);
          end loop;
        end loop;
        return null;
      end $$`);
    await db.query(`
      create trigger relationship_no_cycle after insert or update on relationship
        for each row execute function relationship_no_cycle()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table relationship`);
    await db.query(`drop table relationship_ends`);
    await db.query(`drop table relationship_type`);
    await db.query(`drop function relationship_no_cycle`);
    await db.query(`drop function relationship_put_in_order`);
  }
}
