import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recreateReadViews } from './1763769600009-read-views.js';

/**
 * A citation is shown as long as what it is of: one of a retracted node or relationship only to whom retracted entries are.
 * An action of which progress was reported is never retracted, so that citations of progress need no such look. What was
 * retracted is next to nothing, and has indexes of its own: whatever is read, the look at them costs next to nothing too.
 */
export class CitationsOfWhatStands1763769600020 implements MigrationInterface {
  name = 'CitationsOfWhatStands1763769600020';

  async up(db: QueryRunner): Promise<void> {
    for (const table of ['node', 'relationship']) {
      await db.query(
        `create index ${table}_retracted on public.${table} (id) where retracted_at is not null`,
      );
    }
    await this.recreate(
      db,
      recreateReadViews()
        .replace(/create view \w+\.citation as select t\.\* from public\.citation t where [^;]+/g, `$& and ${STANDS}`)
        .replace('create view live.identified', `create view live.citation as select t.* from public.citation t where ${STANDS};\n      $&`)
        .replace(`'CITATION' from public.citation`, `'CITATION' from live.citation`),
    ); // prettier-ignore
  }

  async down(db: QueryRunner): Promise<void> {
    await this.recreate(db, recreateReadViews());
    for (const table of ['node', 'relationship']) await db.query(`drop index public.${table}_retracted`);
  }

  private async recreate(db: QueryRunner, definition: string): Promise<void> {
    await db.query(definition.replace('create function ', 'create or replace function public.'));
    await db.query(`select public.recreate_read_views()`);
  }
}

const STANDS = `not exists (select from public.node n where n.id = t.node_id and n.retracted_at is not null)
        and not exists (select from public.relationship r where r.id = t.relationship_id and r.retracted_at is not null)`;
