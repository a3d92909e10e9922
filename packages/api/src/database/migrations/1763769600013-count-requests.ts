import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many requests came from an address or an account in a minute, added up over all processes that serve the register.
 * Nobody misses it after a crash, so that it is kept out of the write-ahead log.
 */
export class CountRequests1763769600013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create unlogged table request_count (
        minute integer not null,
        key bytea not null,
        requests integer not null check (requests > 0),
        primary key (minute, key)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table request_count`);
  }
}
