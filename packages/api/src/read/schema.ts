import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { type FieldRead, readOf } from './field.js';
import { KIND, valueKey, walkedKey } from './walk.js';

type Values = Record<string, unknown>;

/**
 * Makes the schema read what the statements built, where GraphQL goes over it: a value stands under its key of the
 * answer. What a resolver made itself is read by the names of the fields.
 */
export function readThroughRows(schema: GraphQLSchema): GraphQLSchema {
  /** `PROGRESSUPDATE` → `ProgressUpdate`. */
  const typeNames = new Map(Object.keys(schema.getTypeMap()).map((name) => [name.toUpperCase(), name]));
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || roots.has(type as never)) continue;
    if (isInterfaceType(type)) type.resolveType = (row: Values) => typeNames.get(row[KIND] as string);
    if (!isObjectType(type)) continue;
    type.isTypeOf = undefined;
    for (const field of Object.values(type.getFields())) {
      const read = readOf(field);
      field.resolve =
        read?.how === 'computed'
          ? computed(read)
          : (row: Values, _args, _context, info) => {
              const value = row[walkedKey(String(info.path.key))];
              return value === undefined ? row[info.fieldName] : value;
            };
    }
  }
  return schema;
}

function computed({ columns, compute }: Extract<FieldRead, { how: 'computed' }>) {
  const names = Object.keys(columns).map((name) => [name, valueKey(name)] as const);
  return (row: Values) => compute(Object.fromEntries(names.map(([name, key]) => [name, row[key]])) as never);
}
