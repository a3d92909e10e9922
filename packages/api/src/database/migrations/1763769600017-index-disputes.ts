import type { MigrationInterface, QueryRunner } from 'typeorm';

/** citations(filter: { isDisputed }): the few that contradict others are found without looking at all citations. */
export class IndexDisputes1763769600017 implements MigrationInterface {
  name = 'IndexDisputes1763769600017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create index citation_contradicts on public.citation (id) where contradicts`);
    // citations, in their order
    await db.query(
      `create index citation_by_fact on public.citation
         (coalesce(node_id, relationship_id, progress_update_id), coalesce(field, ''), place, id)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index public.citation_by_fact, public.citation_contradicts`);
  }
}
