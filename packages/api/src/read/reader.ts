import type { GraphQLResolveInfo } from 'graphql';
import { OperationTypeNode, getNamedType, isListType, isNonNullType } from 'graphql';
import sql, { type Sql } from 'sql-template-tag';
import type { Viewer } from '../access/viewer.js';
import type { Database } from '../database/database.js';
import type { View } from '../database/standpoint.js';
import { badUserInput } from '../shared/errors.js';
import { Finished } from './answer.js';
import { Compiler, type Purpose } from './compile.js';
import { ReadContext, todayInLondon } from './context.js';
import type { FieldRead, Relation } from './field.js';
import { Row } from './row.js';
import { Selection } from './selection.js';
import type { ReadStats } from './stats.js';
import { HOLE } from './text.js';

export interface Standpoint extends Omit<View, 'viewer'> {
  asAt?: string | null;
}

interface RootRead {
  /** Which rows are meant. Absent for a root that only groups other fields (`ecosystem`). */
  rows?: (row: Row, ctx: ReadContext) => Relation;
  /** The standpoint: a day, an instant of the record, with or without what was retracted. */
  view?: Standpoint;
  /** Common table expressions that the fields below refer to by name. */
  with?: (ctx: ReadContext) => Sql;
}

interface ReadingWays {
  /** Whether answers that the database can finish are wanted as text; else all are rows for GraphQL to go over. */
  finishes: boolean;
  /** The change that queries must tell of at least, where they may be answered as of a moment ago. What a mutation answers with is always of now. */
  mayLagTo: number | null;
}

/** Answers a root field of the query with one SQL statement, made from its selection. */
export class Reader {
  constructor(
    private readonly database: Database,
    private readonly stats: ReadStats,
    private readonly viewer: Viewer,
    private readonly ways: ReadingWays,
  ) {}

  /** The same for somebody else: who a request becomes by signing in. */
  as(viewer: Viewer): Reader {
    return new Reader(this.database, this.stats, viewer, this.ways);
  }

  async read<T>(info: GraphQLResolveInfo, root: RootRead): Promise<T> {
    const { asRecorded, includeRetracted } = root.view ?? {};
    if (asRecorded && includeRetracted) {
      throw badUserInput('Give either "asRecorded" or "includeRetracted", not both.');
    }
    const finished = this.ways.finishes ? await this.text(info, root, 'finished') : null;
    if (finished !== null && !finished.includes(HOLE)) {
      return (finished === 'null' ? null : new Finished(finished)) as T;
    }
    const walked = await this.text(info, root, 'walked');
    return JSON.parse(walked!) as T;
  }

  /** The JSON text of the answer; null when it cannot be finished, because code has a part in it. */
  private async text(info: GraphQLResolveInfo, root: RootRead, purpose: Purpose): Promise<string | null> {
    const view = root.view ?? {};
    const ctx = new ReadContext(view.asAt ?? null, todayInLondon(), this.viewer);
    const selection = new Selection(info);
    const read: FieldRead = root.rows
      ? { how: howOf(info), relation: (_parent, child, _args, context) => root.rows!(child, context) }
      : { how: 'embedded' };
    const compiler = new Compiler(selection, ctx, purpose);
    const value = compiler.relation(selection.root, read, new Row(ctx.nextRow(), {}, false));
    if (purpose === 'finished' && compiler.needsCode) return null;
    const prefix = root.with ? sql`with recursive ${root.with(ctx)} ` : sql``;
    const started = performance.now();
    const [row] = await this.database.query<{ value: string }>(sql`${prefix}select ${value} as value`, {
      ...view,
      viewer: this.viewer,
      mayLagTo: info.operation.operation === OperationTypeNode.QUERY ? this.ways.mayLagTo : null,
    });
    this.stats.add(info.fieldName, performance.now() - started);
    return row!.value;
  }
}

function howOf(info: GraphQLResolveInfo): 'one' | 'many' | 'connection' {
  const type = isNonNullType(info.returnType) ? info.returnType.ofType : info.returnType;
  if (isListType(type)) return 'many';
  return getNamedType(type).name.endsWith('Connection') ? 'connection' : 'one';
}
