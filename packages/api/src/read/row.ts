import { nodeKind } from '@golden-thread/schema';
import { type Sql, raw } from 'sql-template-tag';

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
  private usesNode = false;

  constructor(
    readonly number: number,
    readonly source: Source,
  ) {}

  /** The alias of the type's own table, or of the FROM item that a relation makes itself. */
  get alias(): Sql {
    return raw(`t${this.number}`);
  }

  get id(): Sql {
    return raw(`t${this.number}.id`);
  }

  /** A column of the type's own table. */
  own(column: string): Sql {
    return raw(`t${this.number}.${column}`);
  }

  /** A column of `node`. */
  node(column: string): Sql {
    if (this.source.table === 'node') return this.own(column);
    if (this.source.anything && column === 'kind') return this.own(column);
    this.usesNode = true;
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
    return raw(`(select * from node where kind = '${source.table!.toUpperCase()}') n${number}
      cross join lateral (select n${number}.id) t${number}`);
  }

  /** The FROM item with the joins that the columns handed out so far need. Call it last. */
  from(): Sql {
    const { number, source } = this;
    const joins = [...this.kindTables].map(
      (table) => ` left join ${table} t${number}_${table} on t${number}_${table}.id = t${number}.id`,
    );
    // A row of a kind is always joined with its node: there it shows whether it was retracted.
    if (this.usesNode || kindTables.has(source.table ?? '')) {
      // Naming the kind, which the ids imply, lets PostgreSQL use the indexes of node that begin with it.
      const ofKind = source.anything ? '' : ` and n${number}.kind = '${source.table?.toUpperCase()}'`;
      joins.unshift(
        ` ${source.anything ? 'left ' : ''}join node n${number} on n${number}.id = t${number}.id${ofKind}`,
      );
    }
    return raw(`${source.table} t${number}${joins.join('')}`);
  }
}

class KindRow extends Row {
  constructor(
    private readonly base: Row,
    source: Source,
  ) {
    super(base.number, source);
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
}
