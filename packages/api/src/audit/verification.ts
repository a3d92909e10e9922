import sql from 'sql-template-tag';
import type { Database } from '../database/database.js';
import { OperatorError, badUserInput } from '../shared/errors.js';

/** The last row of the log: whoever keeps it elsewhere can tell later that nothing up to it was cut off or made anew. */
export interface Head {
  seq: number;
  hash: string;
}

export interface Verification {
  rows: number;
  head: Head | null;
  /** The first row that is not as it was written, and what is wrong. */
  fault: { seq: number; words: string } | null;
}

export const headText = (head: Head): string => `${head.seq}:${head.hash}`;

/** Reads "12:9f86…", as `pnpm audit:head` printed it; null when it is of no such form. */
export function parseHead(text: string): Head | null {
  const match = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim());
  return match ? { seq: Number(match[1]), hash: match[2]! } : null;
}

const FORM = 'A head of the change log is written SEQ:HASH, as `pnpm audit:head` prints it.';

export function operatorHead(text: string): Head {
  const head = parseHead(text);
  if (!head) throw new OperatorError(FORM);
  return head;
}

export function askedHead(text: string): Head {
  const head = parseHead(text);
  if (!head) throw badUserInput(FORM);
  return head;
}

export async function readHead(database: Database): Promise<Head | null> {
  const [head] = await database.query<{ seq: string; hash: string }>(
    sql`select seq, encode(hash, 'hex') as hash from public.change order by seq desc limit 1`,
  );
  return head ? { seq: Number(head.seq), hash: head.hash } : null;
}

/** Checks the whole chain, and that it still holds the head of an earlier day. */
export async function verifyLog(database: Database, expected: Head | null): Promise<Verification> {
  const [broken] = await database.query<{ seq: string; fault: string }>(sql`select * from verify_changes()`);
  const [count] = await database.query<{ rows: string }>(sql`select count(*) as rows from public.change`);
  const head = await readHead(database);
  const fault = broken
    ? { seq: Number(broken.seq), words: broken.fault }
    : expected && (await missing(database, expected, head));
  return { rows: Number(count!.rows), head, fault };
}

async function missing(
  database: Database,
  expected: Head,
  head: Head | null,
): Promise<Verification['fault']> {
  const [row] = await database.query<{ hash: string }>(
    sql`select encode(hash, 'hex') as hash from public.change where seq = ${expected.seq}`,
  );
  if (row?.hash === expected.hash) return null;
  if (row)
    return {
      seq: expected.seq,
      words: 'it is not the row that the expected head names: the log was made anew',
    };
  return {
    seq: (head?.seq ?? 0) + 1,
    words: `it is missing, with all rows after it: the log was cut off before row ${expected.seq}, which the expected head names`,
  };
}
