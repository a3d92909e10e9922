import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A tie that was entered by mistake and retracted stands in nobody's way: not as a duplicate, a chair, or a step of a cycle. */
export class RetractedTiesBindNothing1763769600005 implements MigrationInterface {
  name = 'RetractedTiesBindNothing1763769600005';

  async up(db: QueryRunner): Promise<void> {
    await this.exclusions(db, 'retracted_at is null');
    await this.cycles(db, 'and r.retracted_at is null', 'or new.retracted_at is not null');
  }

  async down(db: QueryRunner): Promise<void> {
    await this.exclusions(db, 'true');
    await this.cycles(db, '', '');
  }

  private async exclusions(db: QueryRunner, binding: string): Promise<void> {
    await db.query(`
      alter table relationship drop constraint relationship_once, add constraint relationship_once exclude using gist
        (type with =, source_id with =, target_id with =, status with =, daterange(valid_from, valid_to) with &&)
        where (${binding})`);
    for (const [end, types] of [
      ['source', `'SUB_GROUP_OF'`],
      ['target', `'OWNS', 'SENIOR_RESPONSIBLE_FOR', 'CHAIRS'`],
    ]) {
      const name = `relationship_one_per_${end}`;
      await db.query(`
        alter table relationship drop constraint ${name}, add constraint ${name} exclude using gist
          (type with =, ${end}_id with =, daterange(valid_from, valid_to) with &&)
          where (status = 'CONFIRMED' and type in (${types}) and ${binding})`);
    }
  }

  /** As in the migration that made the table, with what is not looked at any more. */
  private async cycles(db: QueryRunner, walked: string, unless: string): Promise<void> {
    await db.query(`
      create or replace function relationship_no_cycle() returns trigger language plpgsql as $$
      declare path text;
      begin
        if new.status <> 'CONFIRMED' ${unless}
          or not (select is_acyclic from relationship_type where type = new.type) then
          return null;
        end if;
        -- One writer of a type at a time from here to the end of the transaction: two that would close a cycle
        -- together cannot pass each other. What the other committed is seen only when each statement reads afresh.
        if current_setting('transaction_isolation') <> 'read committed' then
          raise exception 'relationships are written in read committed transactions only'
            using errcode = 'invalid_transaction_state';
        end if;
        perform pg_advisory_xact_lock(hashtext('relationship_no_cycle'), hashtext(new.type));
        with recursive walk as (
          select new.target_id as id, daterange(new.valid_from, new.valid_to) as during, array[new.source_id, new.target_id] as nodes
          union all
          select r.target_id, walk.during * daterange(r.valid_from, r.valid_to), walk.nodes || r.target_id
          from walk join public.relationship r on r.source_id = walk.id and r.type = new.type and r.status = 'CONFIRMED'
            and walk.during && daterange(r.valid_from, r.valid_to) ${walked}
          where walk.id <> new.source_id and (r.target_id = new.source_id or not r.target_id = any(walk.nodes))
        )
        select string_agg(n.name, ' → ' order by step.position) into path
        from (select nodes from walk where id = new.source_id limit 1) closing,
          unnest(closing.nodes) with ordinality as step(id, position) join public.node n on n.id = step.id;
        if path is not null then
          raise exception '% would lead back to where it began: %', new.type, path
            using errcode = 'check_violation', constraint = 'relationship_no_cycle';
        end if;
        return null;
      end $$`);
  }
}
