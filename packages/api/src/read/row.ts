import { nodeKind } from '@golden-thread/schema';
import sql, { type Sql, join, raw } from 'sql-template-tag';

const kindTables = new Set<string>(nodeKind.values.map((kind) => kind.toLowerCase()));

/** Where the rows of a GraphQL type come from. Node kinds have two tables: `node` and their own. */
export interface Source {
  /** The type's own table. Absent for rows that a relation builds itself (a reporting line, a search hit). */
  table?: string;
  /** Set where a row need not be a row of `node`: the view of everything that has an id. */
  anything?: boolean;
}

/**
 * One row source inside a statement. It hands out column names and remembers which tables they need, so that a
 * statement joins only what the query's selection touches.
 */
export class Row {
  private readonly kindTables = new Set<string>();
  private readonly nodeColumns = new Set<string>();
  private readonly joined: Join[] = [];
  /** Whether more than the id is asked of the type's own table. */
  private needsOwn = false;

  constructor(
    readonly number: number,
    readonly source: Source,
    /** Whether it stands in a FROM of its own, so that other rows can be joined to it. */
    readonly canJoin = true,
    /** Whether it is found by a key of another row, which implies its kind. */
    private readonly isKeyed = false,
  ) {}

  /** The alias of the type's own table, or of the FROM item that a relation makes itself. */
  get alias(): Sql {
    this.needsOwn = true;
    return raw(`t${this.number}`);
  }

  get id(): Sql {
    return raw(`t${this.number}.id`);
  }

  /** A column of the type's own table. */
  own(column: string): Sql {
    if (column !== 'id') this.needsOwn = true;
    return raw(`t${this.number}.${column}`);
  }

  /** Whether nothing but its id is asked for so far. */
  get isIdAlone(): boolean {
    return !this.needsOwn && this.nodeColumns.size + this.kindTables.size + this.joined.length === 0;
  }

  /** A column of `node`. */
  node(column: string): Sql {
    if (this.source.table === 'node') return this.own(column);
    if (this.source.anything && column === 'kind') return this.own(column);
    this.nodeColumns.add(column);
    return raw(`n${this.number}.${column}`);
  }

  /** A column of one kind's table, where the row may be of any kind: null for rows of other kinds. */
  ofKind(table: string, column: string): Sql {
    if (this.source.table === table) return this.own(column);
    this.kindTables.add(table);
    return raw(`t${this.number}_${table}.${column}`);
  }

  /** A view of this row as a row of one kind, for a fragment on that kind. */
  as(source: Source): Row {
    if (source.table === this.source.table || !source.table) return this;
    return new KindRow(this, source);
  }

  /**
   * The FROM item where conditions ask for nothing but the id and columns of `node`, as a count often does: then the kind's own
   * table need not be read. Null where they ask for more, or where the rows are not of one kind.
   */
  fromNodeAlone(conditions: Sql): Sql | null {
    const { number, source } = this;
    const asksForMore = new RegExp(`\\bt${number}(\\.(?!id\\b)|_)`).test(conditions.sql);
    if (asksForMore || !kindTables.has(source.table ?? '')) return null;
    return this.nodeAlone();
  }

  /** Joins the one row that has the id, if there is one. */
  join(child: Row, id: Sql): void {
    const item = () => {
      const one = child.hasJoins ? sql`(${child.from()})` : child.from();
      return sql` left join ${one} on ${child.id} = ${id}`;
    };
    this.joined.push({ item, table: child.source.table, id: id.sql, row: child });
  }

  /** The same for a row of which nothing but the id is asked, and which is known to be there. */
  joinId(child: Row, id: Sql): void {
    this.joined.push({ item: () => sql` cross join lateral (select ${id} as id) ${child.alias}` });
  }

  /** A column of the one row of another table that has the id: of the row that is joined already, where it is. */
  through(table: string, id: Sql, column: string): Sql {
    const known = this.joined.find((one) => one.table === table && one.id === id.sql);
    if (known?.row) return known.row.own(column);
    const alias = `t${this.number}_by_${table}`;
    const item = () => sql` left join ${raw(`${table} ${alias} on ${alias}.id = `)}${id}`;
    if (!known) this.joined.push({ item, table, id: id.sql });
    return raw(`${alias}.${column}`);
  }

  /** The FROM item, the type's own tables unless told, with the joins that are needed so far. Call it last. */
  from(own?: Sql): Sql {
    return sql`${this.alone(own)}${this.joins()}`;
  }

  /** The same without the rows that were joined to it, which add no rows. */
  alone(own?: Sql): Sql {
    return sql`${own ?? this.tables()}${this.kinds()}`;
  }

  /**
   * The FROM item of one page of the rows, under the same names: what they are joined with is looked up for the rows of
   * the page alone. Has the column `page_place`.
   */
  page(place: Sql, own: Sql | undefined, rest: Sql): Sql {
    const t = raw(`t${this.number}`);
    const columns = [...this.nodeColumns];
    const n = `n${this.number}`;
    const kept = columns.map((column) => raw(`, ${n}.${column} as n_${column}`));
    const given = columns.map((column) => sql`${t}.n_${raw(`${column} as ${column}`)}`);
    const node =
      given.length === 0 ? sql`` : sql` cross join lateral (select ${join(given, ', ')}) ${raw(n)}`;
    return sql`(select ${place} as page_place, ${t}.*${join([sql``, ...kept], '')}
      from ${this.alone(own)} ${rest}) ${t}${node}${this.kinds()}${this.joins()}`;
  }

  private joins(): Sql {
    return join([sql``, ...this.joined.map(({ item }) => item())], '');
  }

  private get hasJoins(): boolean {
    return this.joined.length > 0 || this.kindTables.size > 0 || this.isWithNode;
  }

  /** A row of a kind is always joined with its node: there it shows whether it was retracted. */
  private get isWithNode(): boolean {
    return this.nodeColumns.size > 0 || kindTables.has(this.source.table ?? '');
  }

  /** The type's rows as the table `node` alone has them. */
  private nodeAlone(): Sql {
    const { number, source } = this;
    return raw(`(select * from node where kind = '${source.table!.toUpperCase()}') n${number}
      cross join lateral (select n${number}.id) t${number}`);
  }

  private kinds(): Sql {
    const { number } = this;
    return raw(
      [...this.kindTables]
        .map((table) => ` left join ${table} t${number}_${table} on t${number}_${table}.id = t${number}.id`)
        .join(''),
    );
  }

  private tables(): Sql {
    const { number, source } = this;
    if (!this.isWithNode) return raw(`${source.table} t${number}`);
    // A row of a kind has the same restrictions in both tables, so that one of them tells whether it is shown.
    if (!this.needsOwn && kindTables.has(source.table ?? '')) return this.nodeAlone();
    // Naming the kind, which the ids imply, lets PostgreSQL use the indexes of node that begin with it.
    const isNamed = !source.anything && !this.isKeyed;
    const ofKind = isNamed ? ` and n${number}.kind = '${source.table?.toUpperCase()}'` : '';
    return raw(
      `${source.table} t${number} ${source.anything ? 'left ' : ''}join node n${number} on n${number}.id = t${number}.id${ofKind}`,
    );
  }
}

/** What is joined to a row. */
interface Join {
  /** The FROM item. Made last, when all columns are known that are asked of it. */
  item: () => Sql;
  /** From which table, by which id, and as which row. */
  table?: string | undefined;
  id?: string;
  row?: Row;
}

class KindRow extends Row {
  constructor(
    private readonly base: Row,
    source: Source,
  ) {
    super(base.number, source, base.canJoin);
  }
  override get alias(): Sql {
    this.own('id');
    return raw(`t${this.number}_${this.source.table}`);
  }
  override own(column: string): Sql {
    return this.base.ofKind(this.source.table as string, column);
  }
  override node(column: string): Sql {
    return this.base.node(column);
  }
  override join(child: Row, id: Sql): void {
    this.base.join(child, id);
  }
  override joinId(child: Row, id: Sql): void {
    this.base.joinId(child, id);
  }
  override through(table: string, id: Sql, column: string): Sql {
    return this.base.through(table, id, column);
  }
}
