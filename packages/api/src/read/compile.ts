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
import { connection } from './connection.js';
import type { ReadContext } from './context.js';
import { type FieldRead, sourceKey } from './field.js';
import { Row, type Source } from './row.js';
import { keyOf, orderBy, source, valueKey, where } from './parts.js';

type OutputType = GraphQLObjectType | GraphQLInterfaceType;
type Fields = Record<string, ResolveTree>;

/** Fields that are asked of every row, or of the rows of one kind. */
interface View {
  on: OutputType;
  kind: string | null;
  fields: Fields;
}

/**
 * Turns the selection of a GraphQL query into one SQL expression that builds the answer as JSON, level by level.
 * Values that need more than their field's name to be told apart (lists with arguments, aliased objects) are
 * keyed by their response key with a leading underscore; `read/schema.ts` has the resolvers that find them there.
 */
export class Compiler {
  constructor(
    readonly schema: GraphQLSchema,
    readonly ctx: ReadContext,
  ) {}

  /** The value of a field that holds objects. */
  relation(field: ResolveTree, read: FieldRead, type: GraphQLNamedType, parent: Row): Sql {
    if (read.how === 'sql') return read.sql(parent, this.ctx);
    if (read.how === 'embedded') {
      const object = this.object(field.fieldsByTypeName, type as OutputType, parent);
      return read.unless
        ? sql`case when ${read.unless(parent, this.ctx)} then null else ${object} end`
        : object;
    }
    if (read.how === 'computed') throw new Error(`${field.name} is computed from values, not read as rows`);
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
    for (const { on, kind, fields } of this.views(selection, type)) {
      const view = kind ? row.as(sourceOf(on)) : row;
      for (const field of Object.values(fields)) {
        for (const { key, value } of this.entries(field, on, view)) {
          const values = entries.get(key) ?? [];
          if (!values.some((known) => known.kind === kind)) values.push({ kind, value });
          entries.set(key, values);
        }
      }
    }
    if (isAbstractType(type)) {
      // What tells the type of the row, and the row itself, whether or not they were asked for.
      entries.set('kind', [{ kind: null, value: row.node('kind') }]);
      entries.set('id', [{ kind: null, value: row.id }]);
    }
    return jsonObject([...entries].map(([key, values]) => sql`${literal(key)}, ${this.choice(values, row)}`));
  }

  /**
   * The parts of a selection that apply to a row: for a kind, all of them as one; for an interface, what is asked of
   * every row, then what is asked of single kinds. A response key that is asked for in several fragments is one field
   * with all that they select.
   */
  private views(selection: FieldsByTypeName, type: OutputType): View[] {
    const parts = Object.entries(selection).map(([name, fields]) => ({
      on: this.schema.getType(name) as OutputType,
      fields,
    }));
    if (isObjectType(type)) {
      const applying = parts.filter(({ on }) => on === type || !isObjectType(on));
      return [{ on: type, kind: null, fields: merged(applying.map(({ fields }) => fields)) }];
    }
    const general = parts.filter(({ on }) => !isObjectType(on)).map((part) => ({ ...part, kind: null }));
    const shared = merged(general.map(({ fields }) => fields));
    const ofKinds = parts.flatMap(({ on, fields }) => {
      if (!isObjectType(on)) return [];
      const both = Object.keys(fields).map((key) => [
        key,
        shared[key] ? mergedField(shared[key], fields[key]!) : fields[key]!,
      ]);
      return [{ on, kind: kindOf(on), fields: Object.fromEntries(both) as Fields }];
    });
    return [...general, ...ofKinds];
  }

  private choice(values: { kind: string | null; value: Sql }[], row: Row): Sql {
    if (values.length === 1) return values[0]!.value;
    const cases = values.map(({ kind, value }) =>
      kind === null ? sql` else to_json(${value})` : sql` when ${literal(kind)} then to_json(${value})`,
    );
    // `else` goes last.
    return sql`case ${row.node('kind')}${join([...cases.slice(1), cases[0]!], '')} end`;
  }

  /** What a field needs of its row: one value, or those that it is computed from. */
  private entries(field: ResolveTree, type: OutputType, row: Row): { key: string; value: Sql }[] {
    const definition = type.getFields()[field.name] as GraphQLField<unknown, unknown>;
    const read = readOf(definition);
    if (read?.how === 'computed') {
      return Object.entries(read.columns).map(([name, column]) => ({
        key: valueKey(name),
        value: column(row, this.ctx),
      }));
    }
    const named = getNamedType(definition.type);
    if (read && isCompositeType(named)) {
      return [{ key: keyOf(field), value: this.relation(field, read, named, row) }];
    }
    if (read?.how === 'sql') return [{ key: field.name, value: read.sql(row, this.ctx) }];
    if (field.name === 'id') return [{ key: 'id', value: row.id }];
    const column = snakeCase(field.name);
    return [{ key: field.name, value: isNodeField(type, field.name) ? row.node(column) : row.own(column) }];
  }
}

function merged(selections: readonly Fields[]): Fields {
  const all: Fields = {};
  for (const [key, field] of selections.flatMap((fields) => Object.entries(fields))) {
    all[key] = all[key] ? mergedField(all[key], field) : field;
  }
  return all;
}

/** One field asked for in two places. GraphQL has made sure that name and arguments agree. */
function mergedField(one: ResolveTree, other: ResolveTree): ResolveTree {
  const fieldsByTypeName = { ...one.fieldsByTypeName };
  for (const [type, fields] of Object.entries(other.fieldsByTypeName)) {
    fieldsByTypeName[type] = merged([fieldsByTypeName[type] ?? {}, fields]);
  }
  return { ...one, fieldsByTypeName };
}

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
