import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type FieldNode,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import sql, { type Sql, join, raw } from 'sql-template-tag';
import { badUserInput } from '../shared/errors.js';
import { connection } from './connection.js';
import type { ReadContext } from './context.js';
import { type FieldRead, type Relation, readOf, sourceOf } from './field.js';
import { orderBy, source, where } from './parts.js';
import { Row } from './row.js';
import type { Asked, OutputType, Selection } from './selection.js';
import { type Part, list, missing, scalar, scalarOfJson, text } from './text.js';
import { KIND, valueKey, walkedKey } from './walk.js';

/** Objects and lists in one statement. A fragment that others use over and over could make it grow without bounds. */
const MAX_RELATIONS = 400;

/**
 * What the text is for. `finished`: it is the answer, as it goes to the client. `walked`: GraphQL goes over it; its keys
 * are marked so that they are told apart from what else a row carries (`read/schema.ts`).
 */
export type Purpose = 'finished' | 'walked';

/**
 * Turns the selection of a query into one SQL expression that makes the answer's JSON text, level by level: what was
 * asked for, under the keys and in the order in which it was asked for.
 */
export class Compiler {
  /** Whether a field was met that code works out: then the text cannot be finished in SQL. */
  needsCode = false;
  private relations = 0;

  constructor(
    readonly selection: Selection,
    readonly ctx: ReadContext,
    private readonly purpose: Purpose,
  ) {}

  /** A field that holds rows, or parts of its parent's row. */
  relation(asked: Asked, read: FieldRead, parent: Row): Sql {
    this.relations += 1;
    if (this.relations > MAX_RELATIONS)
      throw badUserInput(`A query may ask for ${MAX_RELATIONS} objects and lists at once. Ask in several.`);
    const type = getNamedType(asked.field.type);
    if (read.how === 'embedded') {
      const object = this.object(asked.nodes, type as OutputType, parent);
      if (!read.unless) return object;
      return sql`case when ${read.unless(parent, this.ctx)} then ${this.missing(asked)} else ${object} end`;
    }
    if (read.how === 'computed' || read.how === 'sql')
      throw new Error(`${asked.field.name} is not read as rows`);
    const rowType = (read.how === 'connection' ? nodeTypeOf(type as GraphQLObjectType) : type) as OutputType;
    // A page may be ordered and cut by an index that begins with the kind; other rows under a parent are found by a key.
    const child = this.row(rowType, parent.canJoin && read.how !== 'connection');
    const args = this.selection.argumentsOf(asked);
    const relation = read.relation(parent, child, args as never, this.ctx);
    if (read.how === 'connection') return connection(this, asked, args, rowType, child, relation);
    const object = this.object(asked.nodes, rowType, child);
    if (read.how === 'one') return this.one(asked, relation, object, parent, child);
    const rows = list(object, orderBy(relation.order ?? []));
    if (!relation.places) return sql`(select ${rows} from ${source(child, relation)} ${where(relation)})`;
    // A list with a place for each id, also where there is no such row.
    const found = sql`(select ${object} from ${source(child, relation)} ${where(relation, sql`${child.id} = place.id`)})`;
    return sql`(select ${list(sql`coalesce(${found}, 'null')`, sql`order by place.number`)}
      from unnest(${relation.places}::uuid[]) with ordinality as place(id, number))`;
  }

  private one(asked: Asked, relation: Relation, object: Sql, parent: Row, child: Row): Sql {
    const none = this.missing(asked);
    if (relation.id && relation.isShown && parent.canJoin && child.isIdAlone) {
      parent.joinId(child, relation.id);
      return object;
    }
    // The view of everything is looked into: PostgreSQL would join it by reading all of it.
    if (relation.id && parent.canJoin && !child.source.anything) {
      parent.join(child, relation.id);
      return sql`case when ${child.id} is null then ${none} else ${object} end`;
    }
    const named = relation.id ? [sql`${child.id} = ${relation.id}`] : [];
    return sql`coalesce((select ${object} from ${source(child, relation)} ${where(relation, ...named)}
      ${orderBy(relation.order ?? [])} limit 1), ${none})`;
  }

  private row(type: OutputType, isKeyed: boolean): Row {
    return new Row(this.ctx.nextRow(), sourceOf(type), true, isKeyed);
  }

  /** The JSON object of one row. */
  object(nodes: readonly FieldNode[], type: OutputType, row: Row): Sql {
    if (isObjectType(type)) return this.objectOf(this.selection.of(type, nodes), row);
    const cases = this.selection.byType(type, nodes).map(({ types, fields }) => {
      const view = types.length === 1 ? row.as(sourceOf(types[0]!)) : row;
      return { types, object: this.objectOf(fields, view, { row, types }) };
    });
    const rest = cases.pop()!;
    if (cases.length === 0) return rest.object;
    const whens = cases.flatMap(({ types, object }) =>
      types.map((one) => sql`when ${kindOf(one)} then ${object}`),
    );
    return sql`case ${row.node('kind')} ${join(whens, ' ')} else ${rest.object} end`;
  }

  private objectOf(fields: readonly Asked[], row: Row, abstract?: Abstract): Sql {
    const marks = new Map<string, Sql>();
    if (abstract && this.purpose === 'walked') marks.set(KIND, sql`to_json(${abstract.row.node('kind')})`);
    const plain: Asked[] = [];
    for (const asked of fields) {
      const read = readOf(asked.field);
      if (read?.how !== 'computed') plain.push(asked);
      else {
        this.needsCode = true;
        for (const [name, column] of Object.entries(read.columns)) {
          marks.set(valueKey(name), sql`coalesce(to_json(${column(row, this.ctx)}), 'null')`);
        }
      }
    }
    return this.members(plain, (asked) => this.value(asked, row, abstract), marks);
  }

  /** An object of the fields asked for. What only code needs to know goes along where code goes over it. */
  members(fields: readonly Asked[], valueOf: (asked: Asked) => Part, marks = new Map<string, Sql>()): Sql {
    const isWalked = this.purpose === 'walked';
    const entries: [key: string, value: Part][] = isWalked ? [...marks] : [];
    for (const asked of fields) {
      // GraphQL itself knows the types of what it walks.
      if (isWalked && asked.field.name === '__typename') continue;
      entries.push([isWalked ? walkedKey(asked.key) : asked.key, valueOf(asked)]);
    }
    return text([
      '{',
      ...entries.flatMap(([key, value], at) => [`${at > 0 ? ',' : ''}"${key}":`, value]),
      '}',
    ]);
  }

  private value(asked: Asked, row: Row, abstract?: Abstract): Part {
    const { field, on } = asked;
    if (field.name === '__typename') return abstract ? typeNameOf(abstract) : `"${on.name}"`;
    const read = readOf(field);
    const isObject = isCompositeType(getNamedType(field.type));
    if (isObject && read && read.how !== 'sql') return this.relation(asked, read, row);
    const value = read?.how === 'sql' ? read.sql(row, this.ctx) : columnOf(asked, row);
    return isObject
      ? this.ofJson(asked, value)
      : sql`coalesce(${scalar(field.type, value)}, ${this.missing(asked)})`;
  }

  /** What is asked of a finished JSON value. */
  private ofJson(asked: Asked, value: Sql): Sql {
    const json = raw(`j${this.ctx.nextRow()}`);
    // Worked out once, however often it is looked into.
    return sql`(select ${this.shaped(asked, asked.field.type, sql`${json}.v`)}
      from (select to_json(${value}) as v offset 0) ${json})`;
  }

  private shaped(asked: Asked, of: GraphQLOutputType, json: Sql): Sql {
    const none = missing(of, this.purpose === 'finished');
    const type = getNullableType(of);
    if (isListType(type)) {
      const item = raw(`j${this.ctx.nextRow()}`);
      const items = list(this.shaped(asked, type.ofType, sql`${item}.v`), sql`order by ${item}.place`);
      return sql`case json_typeof(${json}) when 'array' then
        (select ${items} from json_array_elements(${json}) with ordinality as ${item}(v, place)) else ${none} end`;
    }
    if (!isObjectType(type)) return sql`coalesce(${scalarOfJson(type, json)}, ${none})`;
    const object = this.members(this.selection.of(type, asked.nodes), (member) => {
      const { name, type: memberType } = member.field;
      if (name === '__typename') return `"${type.name}"`;
      return this.shaped(member, memberType, sql`(${json} -> ${raw(`'${name}'`)})`);
    });
    return sql`case json_typeof(${json}) when 'object' then ${object} else ${none} end`;
  }

  private missing(asked: Asked): Sql {
    return missing(asked.field.type, this.purpose === 'finished');
  }
}

/** A row of one of several kinds, which it tells itself. */
interface Abstract {
  row: Row;
  types: readonly GraphQLObjectType[];
}

function typeNameOf({ row, types }: Abstract): Sql {
  const names = types.map((one) => sql`when ${kindOf(one)} then ${raw(`'"${one.name}"'`)}`);
  return sql`case ${row.node('kind')} ${join(names, ' ')} end`;
}

/** GraphQL names hold letters, digits and underscores only, so that quoting them is safe. */
const kindOf = (type: GraphQLObjectType): Sql => raw(`'${type.name.toUpperCase()}'`);

/** A plain field is the column of its own name. */
function columnOf({ field, on }: Asked, row: Row): Sql {
  if (field.name === 'id') return row.id;
  const column = field.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return isNodeField(on, field.name) ? row.node(column) : row.own(column);
}

/** Fields of the GovernanceNode interface stand in the table `node`, all others in the kind's own. */
function isNodeField(type: OutputType, name: string): boolean {
  if (type.name === 'GovernanceNode') return true;
  return type.getInterfaces().some((face) => face.name === 'GovernanceNode' && name in face.getFields());
}

function nodeTypeOf(connectionType: GraphQLObjectType): GraphQLNamedType {
  return getNamedType(connectionType.getFields()['nodes']!.type);
}
