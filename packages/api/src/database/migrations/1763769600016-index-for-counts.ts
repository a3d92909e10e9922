import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many there are of a kind that everybody may see: an index of the kind alone is a sixth as long as one over ids. */
export class IndexForCounts1763769600016 implements MigrationInterface {
  name = 'IndexForCounts1763769600016';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create index node_open on node (kind) where retracted_at is null and restrictions is null`,
    );
    await db.query(`comment on index node_open is 'totalCount of a list'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index public.node_open`);
  }
}
