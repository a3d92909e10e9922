import { type GraphQLSchema, getNamedType, isCompositeType, isInterfaceType, isObjectType } from 'graphql';
import { readOf } from './compile.js';
import type { FieldRead } from './field.js';
import { valueKey } from './parts.js';

/**
 * Makes the schema read what the statements built: a plain field is a property of its row, an object or list stands
 * under its response key. Nothing else runs for a field, which is what keeps a thousand rows cheap.
 */
export function readThroughRows(schema: GraphQLSchema): GraphQLSchema {
  /** `PROGRESSUPDATE` → `ProgressUpdate`. */
  const typeNames = new Map(Object.keys(schema.getTypeMap()).map((name) => [name.toUpperCase(), name]));
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || roots.has(type as never)) continue;
    if (isInterfaceType(type)) type.resolveType = (row: { kind: string }) => typeNames.get(row.kind);
    if (!isObjectType(type)) continue;
    type.isTypeOf = undefined;
    const isPage = /(Connection|Edge)$/.test(type.name) && type.name !== 'EcosystemEdge';
    for (const field of Object.values(type.getFields())) {
      const read = readOf(field);
      if (read?.how === 'computed') {
        field.resolve = computed(read);
        continue;
      }
      const keyed = read !== undefined || isPage;
      field.resolve =
        keyed && isCompositeType(getNamedType(field.type))
          ? (row: Record<string, unknown>, _args, _context, info) => row[`_${info.path.key}`]
          : undefined;
    }
  }
  return schema;
}

function computed({ columns, compute }: Extract<FieldRead, { how: 'computed' }>) {
  const names = Object.keys(columns).map((name) => [name, valueKey(name)] as const);
  return (row: Record<string, unknown>) =>
    compute(Object.fromEntries(names.map(([name, key]) => [name, row[key]])) as never);
}
