import type { RelationshipType } from '@golden-thread/schema';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Register, onPostgres, openTestRegister, rowsOf } from '../../kit/register.js';
import { type End, add, refusalOf } from './records.js';

describe.runIf(onPostgres)(
  'writers that race (PostgreSQL only: the embedded database has one connection)',
  () => {
    let register: Register;
    let writers: Client[];

    beforeAll(async () => {
      register = await openTestRegister();
      writers = [1, 2, 3].map(() => new Client({ connectionString: register.url! }));
      await Promise.all(writers.map((writer) => writer.connect()));
    });
    afterAll(async () => {
      await Promise.all(writers.map((writer) => writer.end()));
    });

    const boards = (count: number): Promise<End[]> =>
      Promise.all(Array.from({ length: count }, () => add(register.database, 'BOARD')));
    const insert = (writer: Client, source: End, type: RelationshipType, target: End) =>
      writer.query(
        `insert into relationship (id, type, source_id, source_kind, target_id, target_kind)
       values (gen_random_uuid(), $1, $2, $3, $4, $5)`,
        [type, source.id, source.kind, target.id, target.kind],
      );
    const written = async (ends: End[]): Promise<number> => {
      const ids = [ends.map(({ id }) => id)];
      return (await rowsOf(register.database, `select from relationship where source_id = any($1) and target_id = any($1)`, ids)).length; // prettier-ignore
    };

    interface Race {
      what: string;
      /** One tie for each writer; all of them together may not stand, all but one may. */
      ties: () => Promise<[source: End, type: RelationshipType, target: End][]>;
      constraint: string;
    }
    const races: Race[] = [
      {
        what: 'close a circle of two together',
        ties: async () => {
          const [a, b] = (await boards(2)) as [End, End];
          return [[a, 'REPORTS_TO', b], [b, 'REPORTS_TO', a]]; // prettier-ignore
        },
        constraint: 'relationship_no_cycle',
      },
      {
        what: 'close a circle of three together',
        ties: async () => {
          const [a, b, c] = (await boards(3)) as [End, End, End];
          return [[a, 'REPLACES', b], [b, 'REPLACES', c], [c, 'REPLACES', a]]; // prettier-ignore
        },
        constraint: 'relationship_no_cycle',
      },
      {
        what: 'give a board two chairs',
        ties: async () => {
          const [board] = (await boards(1)) as [End];
          const [a, b] = [await add(register.database, 'POST'), await add(register.database, 'PERSON')];
          return [[a, 'CHAIRS', board], [b, 'CHAIRS', board]]; // prettier-ignore
        },
        constraint: 'relationship_one_per_target',
      },
      {
        what: 'put a board under two parents',
        ties: async () => {
          const [board, a, b] = (await boards(3)) as [End, End, End];
          return [[board, 'SUB_GROUP_OF', a], [board, 'SUB_GROUP_OF', b]]; // prettier-ignore
        },
        constraint: 'relationship_one_per_source',
      },
      {
        what: 'write the same tie',
        ties: async () => {
          const [a, b] = (await boards(2)) as [End, End];
          return [[a, 'CONSULTS', b], [a, 'CONSULTS', b]]; // prettier-ignore
        },
        constraint: 'relationship_once',
      },
      {
        what: 'write a symmetric tie and its mirror',
        ties: async () => {
          const [a, b] = (await boards(2)) as [End, End];
          return [[a, 'PROPOSED_MERGER_WITH', b], [b, 'PROPOSED_MERGER_WITH', a]]; // prettier-ignore
        },
        constraint: 'relationship_once',
      },
    ];

    describe.each(races)('that $what', ({ ties, constraint }) => {
      test('one waits for the other, and is refused when that commits', async () => {
        const all = await ties();
        const last = all.at(-1)!;
        for (const [index, tie] of all.slice(0, -1).entries()) {
          // Those before the last do not hinder each other, so each has a place at the same time.
          await writers[index]!.query('begin');
          if (index === 0) await insert(writers[0]!, ...tie);
          else {
            await writers[index - 1]!.query('commit');
            await insert(writers[index]!, ...tie);
          }
        }
        const loser = writers[all.length - 1]!;
        await loser.query('begin');
        let decided = false;
        const refusal = refusalOf(insert(loser, ...last)).finally(() => (decided = true));
        await new Promise((resolve) => setTimeout(resolve, 100));
        expect(decided).toBe(false);
        await writers[all.length - 2]!.query('commit');
        expect((await refusal).constraint).toBe(constraint);
        await loser.query('rollback');
        expect(await written(all.flatMap(([source, , target]) => [source, target]))).toBe(all.length - 1);
      });

      test('all but one of them get through, however often they start at once', async () => {
        for (let round = 0; round < 15; round++) {
          const all = await ties();
          const results = await Promise.allSettled(all.map((tie, index) => insert(writers[index]!, ...tie)));
          const refused = results.flatMap((result) =>
            result.status === 'rejected' ? [result.reason as { constraint: string }] : [],
          );
          expect(refused.map((reason) => reason.constraint)).toEqual([constraint]);
          expect(await written(all.flatMap(([source, , target]) => [source, target]))).toBe(all.length - 1);
        }
      });
    });

    test('a writer that gives up leaves the place to the one that waits', async () => {
      const [a, b] = (await boards(2)) as [End, End];
      await writers[0]!.query('begin');
      await insert(writers[0]!, a, 'REPORTS_TO', b);
      const second = insert(writers[1]!, b, 'REPORTS_TO', a);
      await writers[0]!.query('rollback');
      await expect(second).resolves.toMatchObject({ rowCount: 1 });
    });

    test.each(['repeatable read', 'serializable'])(
      'a writer at %s is refused, for it would not see the other',
      async (level) => {
        const [a, b] = (await boards(2)) as [End, End];
        await writers[0]!.query(`begin isolation level ${level}`);
        const refusal = await refusalOf(insert(writers[0]!, a, 'REPORTS_TO', b));
        await writers[0]!.query('rollback');
        expect(refusal).toMatchObject({
          code: '25000',
          message: 'relationships are written in read committed transactions only',
        });
      },
    );

    test('a record that is being tied cannot be deleted at the same time', async () => {
      const [a, b] = (await boards(2)) as [End, End];
      await writers[0]!.query('begin');
      await insert(writers[0]!, a, 'CONSULTS', b);
      await writers[1]!.query('begin');
      await writers[1]!.query('delete from board where id = $1', [b.id]);
      const refusal = refusalOf(writers[1]!.query('delete from node where id = $1', [b.id]));
      await writers[0]!.query('commit');
      expect((await refusal).constraint).toBe('relationship_target');
      await writers[1]!.query('rollback');
    });
  },
);
