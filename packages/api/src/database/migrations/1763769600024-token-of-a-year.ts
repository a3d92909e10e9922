import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A token lasts to the end of the same day next year, in a leap year too, which may be more than 366 times 24 hours. The API counts
 * the days; this only bounds them.
 */
export class TokenOfAYear1763769600024 implements MigrationInterface {
  name = 'TokenOfAYear1763769600024';

  async up(db: QueryRunner): Promise<void> {
    await bound(db, '1 year 2 days');
  }

  async down(db: QueryRunner): Promise<void> {
    // Of what is written from then on: a token that is there keeps its day.
    await bound(db, '366 days', 'not valid');
  }
}

async function bound(db: QueryRunner, longest: string, of = ''): Promise<void> {
  await db.query(`
    alter table public.access_token
      drop constraint access_token_at_most_a_year,
      add constraint access_token_at_most_a_year check (expires_at <= created_at + interval '${longest}') ${of}`);
}
