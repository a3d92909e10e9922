import sql, { type Sql } from 'sql-template-tag';
import type { Viewer } from '../access/viewer.js';
import type { Row } from './row.js';

/** What one read carries down through its levels. */
export class ReadContext {
  private rows = 0;

  constructor(
    /** The day asked for with `asAt`, if any. */
    readonly asAt: string | null,
    /** Today in Europe/London. */
    readonly today: string,
    /** Who asks. */
    readonly viewer: Viewer,
  ) {}

  nextRow(): number {
    return ++this.rows;
  }

  /** The day on which answers such as "who chairs" are to be true: `asAt`, or today. */
  get day(): Sql {
    return sql`${this.asAt ?? this.today}::date`;
  }

  /** Condition: the period between two dates includes the day. An open end is open. */
  includesDay(from: Sql, to: Sql): Sql {
    return sql`((${from} is null or ${from} <= ${this.day}) and (${to} is null or ${to} > ${this.day}))`;
  }

  /** Condition: the period begins after the day, or ended by it; said so that an index over its ends can be used. */
  excludesDay(from: Sql, to: Sql): Sql {
    return sql`(coalesce(${from}, '-infinity'::date) > ${this.day} or coalesce(${to}, 'infinity'::date) <= ${this.day})`;
  }

  /** Condition: the period of an SQL alias includes the day. */
  inForce(alias: Sql): Sql {
    return this.includesDay(sql`${alias}.valid_from`, sql`${alias}.valid_to`);
  }

  /** Condition: a fact on the day, not only proposed. */
  confirmed(alias: Sql): Sql {
    return sql`(${alias}.status = 'CONFIRMED' and ${this.inForce(alias)})`;
  }

  /** Condition for complete records: all of them, or with `asAt` only those of that day. */
  recorded(alias: Sql): Sql {
    return this.asAt === null ? sql`true` : this.inForce(alias);
  }
}

/** Condition: the node of a row exists on the day, by its dates. */
export function nodeInForce(row: Row, ctx: ReadContext): Sql {
  const [from, to] = [row.node('valid_from'), row.node('valid_to')];
  return ctx.includesDay(from, to);
}

export function nodeOutOfForce(row: Row, ctx: ReadContext): Sql {
  return ctx.excludesDay(row.node('valid_from'), row.node('valid_to'));
}

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

const MINUTE_MS = 60_000;
let known = { minute: -1, day: '' };

/** Today's date where the register's days are counted: 2026-01-07. Worked out once a minute, with which every day begins. */
export function todayInLondon(now = Date.now()): string {
  const minute = Math.floor(now / MINUTE_MS);
  if (minute !== known.minute) known = { minute, day: london.format(now) };
  return known.day;
}
