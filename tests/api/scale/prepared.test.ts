import { expect, test } from 'vitest';
import { onPostgres, openTestRegister } from '../../kit/register.js';

test.skipIf(!onPostgres)(
  'what is asked often is kept planned, also after hundreds of other statements were (skipped without TEST_DATABASE_URL: the embedded database plans by itself)',
  async () => {
    const { database } = await openTestRegister();
    const ask = <T>(text: string) =>
      database.query<T>({ text, values: [] } as unknown as Parameters<typeof database.query>[0]);
    const often = async (text: string) => {
      for (let time = 0; time < 3; time += 1) await ask(text);
    };
    for (let other = 0; other < 600; other += 1) await often(`select ${other} as other`);
    await often('select 1 as newest');
    expect(
      await ask(`select statement from pg_prepared_statements where statement = 'select 1 as newest'`),
    ).toHaveLength(1);
    // Whoever makes up ever new ones does not fill PostgreSQL's memory with their plans.
    const long = '-- of ten thousand characters'.padEnd(10_000, '.');
    for (let other = 0; other < 200; other += 1) await often(`select ${other} as other ${long}\n`);
    const [kept] = await ask<{ characters: number }>(
      'select sum(length(statement))::int as characters from pg_prepared_statements',
    );
    expect(kept!.characters).toBeGreaterThan(500_000);
    expect(kept!.characters).toBeLessThan(1_100_000);
  },
);
