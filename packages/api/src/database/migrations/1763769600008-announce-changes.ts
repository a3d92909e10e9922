import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every row of the change log is announced on the channel `golden_thread_change`, with its seq. PostgreSQL delivers an
 * announcement when its transaction commits, in the order of the commits, to every process that listens.
 */
export class AnnounceChanges1763769600008 implements MigrationInterface {
  name = 'AnnounceChanges1763769600008';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function announce_change() returns trigger language plpgsql as $$
      begin
        perform pg_notify('golden_thread_change', new.seq::text);
        return null;
      end $$`);
    await db.query(`
      create trigger change_announced after insert on change
        for each row execute function announce_change()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop trigger change_announced on change`);
    await db.query(`drop function announce_change`);
  }
}
