import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLInterfaceType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import type { FieldsByTypeName, ResolveTree } from 'graphql-parse-resolve-info';
import sql, { type Sql, join, raw } from 'sql-template-tag';
import { badUserInput } from '../shared/errors.js';
import { connection, orderBy } from './connection.js';
import type { ReadContext } from './context.js';
import { type FieldRead, type Relation, sourceKey } from './field.js';
import { Row, type Source } from './row.js';

/** Levels of objects under a root field. The deepest useful query, a golden thread with citations, has eight. */
const MAX_DEPTH = 12;

type OutputType = GraphQLObjectType | GraphQLInterfaceType;

/**
 * Turns the selection of a GraphQL query into one SQL expression that builds the answer as JSON, level by level.
 * Values that need more than their field's name to be told apart (lists with arguments, aliased objects) are
 * keyed by their response key with a leading underscore; `read/schema.ts` has the resolvers that find them there.
 */
export class Compiler {
  private depth = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly ctx: ReadContext,
  ) {}

  /** The value of a field that holds objects. */
  relation(field: ResolveTree, read: FieldRead, type: GraphQLNamedType, parent: Row): Sql {
    if (this.depth >= MAX_DEPTH)
      throw badUserInput(`A query may go ${MAX_DEPTH} levels deep; ${field.name} is deeper.`);
    this.depth += 1;
    try {
      return this.nested(field, read, type, parent);
    } finally {
      this.depth -= 1;
    }
  }

  private nested(field: ResolveTree, read: FieldRead, type: GraphQLNamedType, parent: Row): Sql {
    if (read.how === 'sql') return read.sql(parent, this.ctx);
    if (read.how === 'embedded') {
      const object = this.object(field.fieldsByTypeName, type as OutputType, parent);
      return read.unless
        ? sql`case when ${read.unless(parent, this.ctx)} then null else ${object} end`
        : object;
    }
    const rowType = (read.how === 'connection' ? nodeTypeOf(type as GraphQLObjectType) : type) as OutputType;
    const child = this.row(rowType);
    const relation = read.relation(parent, child, field.args as never, this.ctx);
    if (read.how === 'connection') return connection(this, field, rowType, child, relation);
    const object = this.object(field.fieldsByTypeName, rowType, child);
    const order = orderBy(relation.order ?? []);
    if (read.how === 'one') {
      return sql`(select ${object} from ${source(child, relation)} ${where(relation)} ${order} limit 1)`;
    }
    return sql`(select coalesce(json_agg(${object} ${order}), '[]'::json) from ${source(child, relation)} ${where(relation)})`;
  }

  row(type: OutputType): Row {
    return new Row(this.ctx.nextRow(), sourceOf(type));
  }

  /** The JSON object of one row. */
  object(selection: FieldsByTypeName, type: OutputType, row: Row): Sql {
    const entries = new Map<string, { kind: string | null; value: Sql }[]>();
    for (const [typeName, fields] of Object.entries(selection)) {
      const selected = this.schema.getType(typeName) as OutputType;
      const kind = isAbstractType(type) && isObjectType(selected) ? kindOf(selected) : null;
      const view = kind ? row.as(sourceOf(selected)) : row;
      const on = isObjectType(type) ? type : selected;
      for (const field of Object.values(fields)) {
        const { key, value } = this.entry(field, on, view);
        const values = entries.get(key) ?? [];
        if (!values.some((known) => known.kind === kind)) values.push({ kind, value });
        entries.set(key, values);
      }
    }
    const pairs = [...entries].map(([key, values]) => sql`${literal(key)}, ${this.choice(values, row)}`);
    if (isAbstractType(type)) {
      // What tells the type of the row, and the row itself, whether or not they were asked for.
      if (!entries.has('kind')) pairs.push(sql`'kind', ${row.node('kind')}`);
      if (!entries.has('id')) pairs.push(sql`'id', ${row.id}`);
    }
    return jsonObject(pairs);
  }

  private choice(values: { kind: string | null; value: Sql }[], row: Row): Sql {
    if (values.length === 1 || values.some((value) => value.kind === null)) {
      return (values.find((value) => value.kind === null) ?? values[0])!.value;
    }
    const cases = values.map(
      ({ kind, value }) => sql` when ${literal(kind as string)} then to_json(${value})`,
    );
    return sql`case ${row.node('kind')}${join(cases, '')} end`;
  }

  private entry(field: ResolveTree, type: OutputType, row: Row): { key: string; value: Sql } {
    const definition = type.getFields()[field.name] as GraphQLField<unknown, unknown>;
    const read = readOf(definition);
    const named = getNamedType(definition.type);
    if (read && isCompositeType(named)) {
      return { key: keyOf(field), value: this.relation(field, read, named, row) };
    }
    if (read?.how === 'sql') return { key: field.name, value: read.sql(row, this.ctx) };
    if (field.name === 'id') return { key: 'id', value: row.id };
    const column = snakeCase(field.name);
    return { key: field.name, value: isNodeField(type, field.name) ? row.node(column) : row.own(column) };
  }
}

export const keyOf = (field: { alias: string }) => `_${field.alias}`;

export function readOf(field: { extensions: Readonly<Record<string, unknown>> }): FieldRead | undefined {
  return field.extensions['read'] as FieldRead | undefined;
}

export function sourceOf(type: OutputType): Source {
  return (type.extensions[sourceKey(type.name)] as Source | undefined) ?? {};
}

const kindOf = (type: GraphQLObjectType) => type.name.toUpperCase();

/** Fields of the GovernanceNode interface stand in the table `node`, all others in the kind's own. */
function isNodeField(type: OutputType, name: string): boolean {
  if (type.name === 'GovernanceNode') return true;
  return type.getInterfaces().some((face) => face.name === 'GovernanceNode' && name in face.getFields());
}

function nodeTypeOf(connectionType: GraphQLObjectType): GraphQLNamedType {
  return getNamedType(connectionType.getFields()['nodes']!.type);
}

export function source(row: Row, relation: Relation): Sql {
  return relation.from ? sql`${relation.from}` : row.from();
}

export function where(relation: Relation, ...more: Sql[]): Sql {
  const conditions = [relation.where, ...more].filter((condition) => condition !== undefined);
  return conditions.length === 0 ? sql`` : sql`where ${join(conditions, ' and ')}`;
}

/** PostgreSQL takes at most 100 arguments a call: longer objects are put together from several. */
function jsonObject(pairs: Sql[]): Sql {
  if (pairs.length === 0) return sql`'{}'::json`;
  if (pairs.length <= 50) return sql`json_build_object(${join(pairs, ', ')})`;
  const parts: Sql[] = [];
  for (let start = 0; start < pairs.length; start += 50) {
    parts.push(sql`jsonb_build_object(${join(pairs.slice(start, start + 50), ', ')})`);
  }
  return sql`(${join(parts, ' || ')})::json`;
}

/** GraphQL names hold letters, digits and underscores only, so that quoting them is safe. */
const literal = (name: string): Sql => raw(`'${name}'`);

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
