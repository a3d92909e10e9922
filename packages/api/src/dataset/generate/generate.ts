import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type RelationshipType, relationshipRule, relationshipTypes } from '@golden-thread/schema';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { OperatorError } from '../../shared/errors.js';
import { BulkFill } from './bulk.js';
import { makeCouncil } from './council.js';
import { dayOf } from './days.js';
import { MOST_COUNCILS } from './places.js';
import { type Table, columns, tables } from './tables.js';

export interface Wanted {
  councils: number;
  /** The same seed gives the same register, id by id. */
  seed: number;
  /** The day on which the register stands: what was to happen by then has. */
  today: string;
}

/** Rows written, by table. */
export type Written = Record<Table, number>;

/** Fills the empty register of a PostgreSQL with made-up councils: all of them or none. */
export async function generateEngland(
  url: string,
  wanted: Wanted,
  say: (line: string) => void,
): Promise<Written> {
  if (wanted.councils < 1 || wanted.councils > MOST_COUNCILS)
    throw new OperatorError(
      `There can be 1 to ${MOST_COUNCILS} councils; ${wanted.councils} were asked for.`,
    );
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(SETTINGS);
    // As every writer does, so that nobody writes meanwhile.
    await client.query(`select pg_advisory_xact_lock(hashtext('golden-thread-writer'))`);
    await refuseUnlessEmpty(client);
    const written = await fill(client, wanted, say);
    await client.query('commit');
    return written;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

const SETTINGS = `select set_config('search_path', 'public', true), set_config('maintenance_work_mem', '256MB', true),
  set_config('work_mem', '64MB', true)`;

async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ filled: boolean }>(
    'select exists (select from node) or exists (select from change) as filled',
  );
  if (rows[0]!.filled) {
    throw new OperatorError(
      'This register has records already, and made-up councils must not stand among real ones. Name an empty database in DATABASE_URL.',
    );
  }
}

async function fill(client: pg.Client, wanted: Wanted, say: (line: string) => void): Promise<Written> {
  const written = Object.fromEntries(tables.map((table) => [table, 0])) as Written;
  const clock = new Clock(say);
  const bulk = await BulkFill.begin(client, tables);
  // Of tables emptied in the same transaction, PostgreSQL takes the rows as settled: no clearing up follows.
  await client.query(`truncate ${tables.join(', ')}`);
  const ruledTies: string[] = [];
  for (let index = 0; index < wanted.councils; index += 1) {
    const register = makeCouncil(wanted.seed, index, dayOf(wanted.today), ruledTypes);
    for (const table of tables) {
      const lines = register.lines.get(table) ?? [];
      written[table] += lines.length;
      await copy(client, table, lines);
    }
    ruledTies.push(...register.ruledTies);
    clock.tell(`${index + 1} of ${wanted.councils} councils`, totalOf(written));
  }
  await bulk.index((table) => clock.tell(`indexing ${table}`));
  await client.query(WHOLE);
  await bulk.letTriggersRun();
  clock.tell(`adding ${ruledTies.length} ties by the register's rules`);
  written.relationship += ruledTies.length;
  await copy(client, 'relationship', ruledTies, false);
  await bulk.check((table) => clock.tell(`checking the references of ${table}`));
  await client.query(LOG, [
    `Made up with the seed ${wanted.seed} as at ${wanted.today}: ${totalOf(written)} rows, which have no entries of their own.`,
  ]);
  clock.tell('counting for the query planner');
  await client.query('analyze');
  return written;
}

/** Ties that may not lead in a circle, or that have no direction, go in last, when the triggers that see to it run again. */
const ruledTypes: ReadonlySet<RelationshipType> = new Set(
  relationshipTypes.filter((type) => relationshipRule(type).acyclic || relationshipRule(type).symmetric),
);

async function copy(
  client: pg.Client,
  table: Table,
  lines: readonly string[],
  settled = true,
): Promise<void> {
  if (lines.length === 0) return;
  const stream = client.query(
    copyFrom(
      `copy public.${table} (${columns[table].join(', ')}) from stdin${settled ? ' with (freeze)' : ''}`,
    ),
  );
  await pipeline(Readable.from(chunks(lines)), stream);
}

function* chunks(lines: readonly string[]): Generator<string> {
  for (let start = 0; start < lines.length; start += 500) yield lines.slice(start, start + 500).join('');
}

const totalOf = (written: Written) => Object.values(written).reduce((sum, rows) => sum + rows, 0);

class Clock {
  private readonly started = performance.now();
  constructor(private readonly say: (line: string) => void) {}
  tell(what: string, rows?: number) {
    const seconds = (performance.now() - this.started) / 1000;
    const rate = rows === undefined ? '' : `, ${rows} rows, ${Math.round(rows / seconds)} a second`;
    this.say(`${seconds.toFixed(1)} s: ${what}${rate}.`);
  }
}

/** What a trigger sees to one by one: that each node has the row of its kind. */
const WHOLE = `do $$
  declare of_kind text; missing uuid;
  begin
    for of_kind in select distinct kind from node loop
      execute format('select n.id from node n left join %I t on t.id = n.id where n.kind = %L and t.id is null limit 1',
        lower(of_kind), of_kind) into missing;
      if missing is not null then
        raise exception 'node % has no row in %', missing, lower(of_kind);
      end if;
    end loop;
  end $$`;

/**
 * An entry for each of two million rows would take longer than all the rest, and would tell of nothing that happened. The log
 * begins with one, of the first council, that says what was done; what the register said at an instant is refused from then
 * on (see `log_is_whole`), and each later change is recorded with what was there before it, as everywhere.
 */
const LOG = `select record_change(write_instant(), 'dataset england', 'datasetGenerate', null, $1,
    'node', n.id, n.kind, null, snapshot('node', n.id))
  from node n where n.kind = 'ORGANISATION' order by n.id limit 1`;
