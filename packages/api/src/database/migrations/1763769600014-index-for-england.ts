import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indexes that keep a register of all of England as quick as one of a single council, each with what it serves. */
export class IndexForEngland1763769600014 implements MigrationInterface {
  name = 'IndexForEngland1763769600014';

  async up(db: QueryRunner): Promise<void> {
    await this.once(db, ['source_id', 'target_id', 'type', 'status']);
  }

  /** Led by the ends, which tell nearly all ties apart, the constraint is checked and built in a third of the time. */
  private async once(db: QueryRunner, columns: readonly string[]): Promise<void> {
    await db.query(`
      alter table relationship drop constraint relationship_once,
        add constraint relationship_once exclude using gist
          (${columns.map((column) => `${column} with =`).join(', ')}, daterange(valid_from, valid_to) with &&)
          where (retracted_at is null)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await this.once(db, ['type', 'source_id', 'target_id', 'status']);
  }
}
