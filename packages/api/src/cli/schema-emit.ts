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
import { faultsOf } from '../access/coverage.js';
import { permissionTable } from '../access/permission-table.js';
import { buildSchema } from '../graphql/schema.js';

/**
 * Writes from the code what is published of it, the schema and the table of permissions; with --check only says whether
 * both are what the code says.
 */
const inRoot = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const header = '# Emitted from packages/api by `pnpm schema:emit`. Never edited by hand.\n\n';

const schema = buildSchema();
const nameless = undescribed(schema);
if (nameless.length > 0) {
  console.error(`These names have no description: ${nameless.join(', ')}.`);
  process.exit(1);
}
const faults = faultsOf(schema);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
const published = {
  'packages/schema/schema.graphql': header + printSchema(lexicographicSortSchema(schema)) + '\n',
  'docs/permissions.md': permissionTable(schema),
};
for (const [path, text] of Object.entries(published)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(inRoot(path), text);
    console.log(`Wrote ${text.split('\n').length} lines to ${path}.`);
  } else if (readFileSync(inRoot(path), 'utf8') === text) {
    console.log(`${path} is what the code says.`);
  } else {
    console.error(
      `${path} is not what the code says. Run pnpm schema:emit, read what changed and commit it.`,
    );
    process.exitCode = 1;
  }
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
