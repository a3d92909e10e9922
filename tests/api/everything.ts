import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';

/** A selection of every field of a type, and of every field of what hangs under it, so many levels down. */
export function everythingOf(schema: GraphQLSchema, type: GraphQLOutputType, levels: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named) && !isInterfaceType(named)) throw new Error(`${named.name} has no fields`);
  // Pages, edges and values without an id cost no level: they are part of the field that holds them.
  const own = 'id' in named.getFields() ? levels - 1 : levels;
  const fields = Object.values(named.getFields()).map((field) => fieldOf(schema, field, own));
  return `{ __typename ${fields.filter(Boolean).join(' ')} }`;
}

function fieldOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, levels: number): string {
  const named = getNamedType(field.type);
  if (isLeafType(named)) return field.name;
  if (levels <= 0 && isRecord(named as GraphQLObjectType)) return `${field.name} { __typename }`;
  return `${field.name} ${everythingOf(schema, field.type, levels)}`;
}

/** Whether a type is, or leads on to, a record of the register. */
const isRecord = (type: GraphQLObjectType): boolean =>
  'id' in type.getFields() || /(Connection|Edge|Line|Path|Step|Thread)$/.test(type.name);

/** Notes the path of every field that holds something: not null, not empty. Lists and pages add nothing to a path. */
export function heldIn(value: unknown, held: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) heldIn(item, held);
  } else if (value !== null && typeof value === 'object') {
    const { __typename: typeName = '' } = value as { __typename?: string };
    for (const [key, inner] of Object.entries(value)) {
      if (inner !== null && !(Array.isArray(inner) && inner.length === 0)) held.add(`${typeName}.${key}`);
      heldIn(inner, held);
    }
  }
}
