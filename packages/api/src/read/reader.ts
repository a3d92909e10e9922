import type { GraphQLResolveInfo } from 'graphql';
import { getNamedType, isListType, isNonNullType } from 'graphql';
import { type ResolveTree, parseResolveInfo } from 'graphql-parse-resolve-info';
import sql, { type Sql } from 'sql-template-tag';
import type { Viewer } from '../access/viewer.js';
import type { Database } from '../database/database.js';
import type { View } from '../database/standpoint.js';
import { badUserInput } from '../shared/errors.js';
import { Compiler } from './compile.js';
import { ReadContext, todayInLondon } from './context.js';
import type { FieldRead, Relation } from './field.js';
import { Row } from './row.js';
import type { ReadStats } from './stats.js';

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

/** Answers a root field of the query with one SQL statement, made from its selection. */
export class Reader {
  constructor(
    private readonly database: Database,
    private readonly stats: ReadStats,
    private readonly viewer: Viewer,
  ) {}

  async read<T>(info: GraphQLResolveInfo, root: RootRead): Promise<T> {
    const view = root.view ?? {};
    if (view.asRecorded && view.includeRetracted) {
      throw badUserInput('Give either "asRecorded" or "includeRetracted", not both.');
    }
    const ctx = new ReadContext(view.asAt ?? null, todayInLondon(), this.viewer);
    const tree = parseResolveInfo(info) as ResolveTree;
    const type = getNamedType(info.returnType);
    const read: FieldRead = root.rows
      ? { how: howOf(info), relation: (_parent, child, _args, context) => root.rows!(child, context) }
      : { how: 'embedded' };
    const value = new Compiler(info.schema, ctx).relation(tree, read, type, new Row(ctx.nextRow(), {}));
    const prefix = root.with ? sql`with recursive ${root.with(ctx)} ` : sql``;
    const started = performance.now();
    const [row] = await this.database.query<{ value: T }>(sql`${prefix}select ${value} as value`, {
      ...view,
      viewer: this.viewer,
    });
    this.stats.statements += 1;
    this.stats.milliseconds += performance.now() - started;
    return row!.value;
  }
}

function howOf(info: GraphQLResolveInfo): 'one' | 'many' | 'connection' {
  const type = isNonNullType(info.returnType) ? info.returnType.ofType : info.returnType;
  if (isListType(type)) return 'many';
  return getNamedType(type).name.endsWith('Connection') ? 'connection' : 'one';
}
