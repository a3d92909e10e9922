import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema } from '@golden-thread/api';
import { relationshipTypes } from '@golden-thread/schema';
import { type GraphQLEnumType, type GraphQLNamedType, buildSchema as readSchema } from 'graphql';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { isSpecifiedScalarType, lexicographicSortSchema, printSchema } from 'graphql';
import { expect, test } from 'vitest';

const schema = buildSchema();
const committed = readFileSync(
  fileURLToPath(import.meta.resolve('@golden-thread/schema/schema.graphql')),
  'utf8',
);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);
const rowsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.values(type.getFields())
    : [];
const outputs = types.filter((type) => isObjectType(type) || isInterfaceType(type));
const fields = outputs.flatMap(
  (type) => type.getFields() && Object.values(type.getFields()).map((field) => ({ type, field })),
);

test('the committed schema is what the code emits, and stands on its own', () => {
  const emitted = printSchema(lexicographicSortSchema(schema));
  expect(committed.replace(/^#.*\n\n?/gm, '').trim()).toBe(emitted.trim());
  expect(printSchema(lexicographicSortSchema(readSchema(committed)))).toBe(emitted);
});

test('every type, field, argument and value has a description in words', () => {
  const described = types.flatMap((type) => [
    ...(['Query', 'Mutation', 'Subscription'].includes(type.name)
      ? []
      : [{ name: type.name, description: type.description }]),
    ...rowsOf(type).map((row) => ({ name: `${type.name}.${row.name}`, description: row.description })),
    ...(isEnumType(type) ? type.getValues() : []).map(({ name, description }) => ({
      name: `${type.name}.${name}`,
      description,
    })),
  ]);
  const args = fields.flatMap(({ type, field }) =>
    field.args.map((arg) => ({
      name: `${type.name}.${field.name}(${arg.name})`,
      description: arg.description,
    })),
  );
  const all = [...described, ...args];
  expect(all.length).toBeGreaterThan(500);
  // A description says something: words, with a capital first and a full stop (or more) at the end.
  const poor = all.filter(({ description }) => !/^[A-Z"`(].*[.)]$/s.test(description?.trim() ?? ''));
  expect(poor.map(({ name }) => name)).toEqual([]);
});

test('enum values are written in capitals', () => {
  const values = types
    .filter(isEnumType)
    .flatMap((type) => type.getValues().map((value) => `${type.name}.${value.name}`));
  expect(values.filter((name) => !/^\w+\.[A-Z][A-Z0-9_]*$/.test(name))).toEqual([]);
});

test('lists and booleans are never null, nor what is in a list', () => {
  // nodes(ids) may hold null, for an id that leads nowhere; one fact on a board may be unknown, which is not false; an
  // error may be of the whole entry, and so of no field.
  const exceptions = ['Query.nodes', 'Board.isDecisionMaking', 'UserError.field'];
  const loose = fields.filter(({ field }) => {
    const type = isNonNullType(field.type) ? field.type.ofType : field.type;
    const isBoolean = String(type) === 'Boolean';
    if (!isListType(type)) return isBoolean && !isNonNullType(field.type);
    return !isNonNullType(field.type) || !isNonNullType(type.ofType);
  });
  const names = loose.map(({ type, field }) => `${type.name}.${field.name}`);
  expect(names.filter((name) => !exceptions.includes(name))).toEqual([]);
});

test('what is given back refers to records, never to their keys', () => {
  // A request is no record; what a change was about may be gone, and then its id is all that is left.
  const exceptions = ['Change.requestId', 'Change.subjectId'];
  const keys = fields.filter(({ field }) => /(Id|Ids|_id)$/.test(field.name));
  const names = keys.map(({ type, field }) => `${type.name}.${field.name}`);
  expect(names.filter((name) => !exceptions.includes(name))).toEqual([]);
});

test('every kind of node has a type of its own, which shows what all nodes show', () => {
  const kinds = (schema.getType('NodeKind') as GraphQLEnumType).getValues().map((value) => value.name);
  const implementing = schema
    .getPossibleTypes(schema.getType('GovernanceNode') as never)
    .map((type) => type.name.toUpperCase());
  expect(new Set(implementing)).toEqual(new Set(kinds));
});

test('the relationship types of the schema are those of the catalogue', () => {
  const values = (schema.getType('RelationshipType') as GraphQLEnumType)
    .getValues()
    .map((value) => value.name);
  expect(new Set(values)).toEqual(new Set(relationshipTypes));
});

test('the README says of every code that an error may have what to do', () => {
  const text = (path: string) => readFileSync(new URL(`../../packages/${path}`, import.meta.url), 'utf8');
  const own = ['shared/errors.ts', 'http/faults.ts', 'http/graphql.ts', 'http/rate.ts'].flatMap((file) =>
    [...text(`api/src/${file}`).matchAll(/'([A-Z]+_[A-Z_]+|FORBIDDEN|UNAUTHENTICATED)'/g)].map(
      ([, code]) => code!,
    ),
  );
  expect(own.length).toBeGreaterThan(10);
  // Those of Apollo Server.
  const others = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'];
  const readme = text('schema/README.md');
  const missing = [...own, ...others].filter((code) => !readme.includes(`| \`${code}\` `));
  expect(missing).toEqual([]);
});
