import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { buildSchema } from '../graphql/schema.js';

/** Writes packages/schema/schema.graphql from the code; with --check only says whether it is what the code says. */
const target = fileURLToPath(new URL('../../../schema/schema.graphql', import.meta.url));
const header = '# Emitted from packages/api by `pnpm schema:emit`. Never edited by hand.\n\n';

const schema = buildSchema();
const nameless = undescribed(schema);
if (nameless.length > 0) {
  console.error(`These names have no description: ${nameless.join(', ')}.`);
  process.exit(1);
}
const emitted = header + printSchema(lexicographicSortSchema(schema)) + '\n';
if (process.argv.includes('--check')) {
  const committed = readFileSync(target, 'utf8');
  if (committed !== emitted) {
    console.error(
      'packages/schema/schema.graphql is not what the code says. Run pnpm schema:emit and commit it.',
    );
    process.exit(1);
  }
  console.log('packages/schema/schema.graphql is what the code says, and every name is described.');
} else {
  writeFileSync(target, emitted);
  console.log(`Wrote ${emitted.split('\n').length} lines to packages/schema/schema.graphql.`);
}

function undescribed(whole: GraphQLSchema): string[] {
  const missing: string[] = [];
  const check = (name: string, thing: { description?: string | null }) => {
    if (!thing.description?.trim()) missing.push(name);
  };
  for (const type of Object.values(whole.getTypeMap())) {
    if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))
      continue;
    if (!['Query', 'Mutation', 'Subscription'].includes(type.name)) check(type.name, type);
    if (isEnumType(type)) type.getValues().forEach((value) => check(`${type.name}.${value.name}`, value));
    if (isInputObjectType(type))
      Object.values(type.getFields()).forEach((field) => check(`${type.name}.${field.name}`, field));
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field);
        field.args.forEach((arg) => check(`${type.name}.${field.name}(${arg.name})`, arg));
      }
    }
  }
  return missing;
}
