import type { ClientBase } from 'pg';

interface Part {
  table: string;
  drop: string;
  make: string;
}

/**
 * The indexes and constraints of tables while they are filled. Kept row by row they cost most of the time; taken off and made
 * again, with the definitions that the database itself gives, they hold for every row just the same. All of it is in the
 * transaction of the caller, so that the tables never stand without them for anybody else.
 */
export class BulkFill {
  private constructor(
    private readonly client: ClientBase,
    private readonly tables: readonly string[],
    private readonly indexes: readonly Part[],
    private readonly references: readonly Part[],
  ) {}

  /** Takes off what is checked and kept row by row, the tables' own triggers too. */
  static async begin(client: ClientBase, tables: readonly string[]): Promise<BulkFill> {
    const parts = async (statement: string) => (await client.query<Part>(statement, [tables])).rows;
    const fill = new BulkFill(client, tables, await parts(INDEXES), await parts(REFERENCES));
    for (const { drop } of [...fill.references, ...fill.indexes]) await client.query(drop);
    for (const table of tables) await client.query(`alter table public.${table} disable trigger user`);
    return fill;
  }

  /** Makes the indexes and the constraints that are kept by one. */
  async index(say: (table: string) => void): Promise<void> {
    await this.make(this.indexes, say);
  }

  /** Lets the tables' own triggers run again. */
  async letTriggersRun(): Promise<void> {
    for (const table of this.tables)
      await this.client.query(`alter table public.${table} enable trigger user`);
  }

  /** Checks every reference from these tables and to them. */
  async check(say: (table: string) => void): Promise<void> {
    await this.make(this.references, say);
  }

  private async make(parts: readonly Part[], say: (table: string) => void): Promise<void> {
    let table = '';
    for (const part of parts) {
      if (part.table !== table) say((table = part.table));
      await this.client.query(part.make);
    }
  }
}

/** Of the tables $1. A constraint that has an index comes with it. */
const INDEXES = `
  select t.relname as table,
    case when c.oid is null then format('drop index public.%I', i.relname)
      else format('alter table public.%I drop constraint %I', t.relname, c.conname) end as drop,
    case when c.oid is null then pg_get_indexdef(x.indexrelid)
      else format('alter table public.%I add constraint %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid)) end
      || coalesce(format('; comment on index public.%I is %L', i.relname, obj_description(i.oid, 'pg_class')), '') as make
  from pg_index x
    join pg_class i on i.oid = x.indexrelid
    join pg_class t on t.oid = x.indrelid and t.relnamespace = 'public'::regnamespace
    left join pg_constraint c on c.conindid = x.indexrelid and c.contype in ('p', 'u', 'x')
  where t.relname = any($1) order by t.relname, x.indisprimary desc, i.relname`;

/** From the tables $1, and from others to them. */
const REFERENCES = `
  select t.relname as table, format('alter table public.%I drop constraint %I', t.relname, c.conname) as drop,
    format('alter table public.%I add constraint %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid)) as make
  from pg_constraint c
    join pg_class t on t.oid = c.conrelid and t.relnamespace = 'public'::regnamespace
    join pg_class target on target.oid = c.confrelid
  where c.contype = 'f' and (t.relname = any($1) or target.relname = any($1)) order by t.relname, c.conname`;
