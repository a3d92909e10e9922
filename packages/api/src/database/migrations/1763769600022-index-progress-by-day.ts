import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was reported in a time, over all of England: read from the index alone, once, and not action by action. */
export class IndexProgressByDay1763769600022 implements MigrationInterface {
  name = 'IndexProgressByDay1763769600022';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create index progress_since on public.progress_update (recorded_on, action_id) include (id, restrictions)`,
    );
    await db.query(
      `comment on index public.progress_since is 'actions(filter: { noProgressSince }) without a plan'`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index public.progress_since`);
  }
}
