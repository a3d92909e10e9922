import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  type GraphQLFieldConfigMap,
  type GraphQLFieldResolver,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  TypeMetaFieldDef,
  execute,
  getOperationAST,
  getVariableValues,
  isInputType,
  isNonNullType,
} from 'graphql';
// The rule of the specification for which fields a selection means: see `read/selection.ts`.
import { collectFields } from 'graphql/execution/collectFields.js';
import { Finished } from '../read/answer.js';

type Operation = Omit<ExecutionArgs, 'schema'>;
type Execute = (operation: Operation) => Promise<ExecutionResult>;
type Field = ReturnType<GraphQLObjectType['getFields']>[string];

/** The value of a root field, whatever it is: nothing is done to it. */
const Whole = new GraphQLScalarType({ name: 'Whole', serialize: (value) => value });

/**
 * Executes operations so that what the database finished (`Finished`) goes through untouched: first the root fields
 * alone, as if each were a scalar; then, and only over answers that are not finished, GraphQL's own walk.
 */
export function executeByRoots(schema: GraphQLSchema): Execute {
  const roots = withRoots(schema, true, (field) => ({
    type: isNonNullType(field.type) ? new GraphQLNonNull(Whole) : Whole,
    resolve: (source, args, context, info) =>
      field.resolve!(source, args, context, {
        ...info,
        schema,
        parentType: schema.getType(info.parentType.name) as GraphQLObjectType,
        returnType: field.type,
      }),
  }));
  const walk = withRoots(schema, false, (field) => ({
    type: field.type,
    resolve: (answers: Record<string, unknown>, _args, _context, info) => answers[String(info.path.key)],
  }));
  return async (operation) => {
    const found = await execute({ ...operation, schema: roots });
    const { data } = found;
    if (!data || Object.values(data).every((value) => value instanceof Finished)) return found;
    const fields = fieldsOf(operation, walk);
    const unfinished = Object.keys(data).filter(
      (key) => asksForType(fields.get(key)) || (data[key] !== null && !(data[key] instanceof Finished)),
    );
    if (unfinished.length === 0) return found;
    const document = only(
      unfinished.flatMap((key) => fields.get(key) ?? []),
      operation,
    );
    const walked = await execute({ ...operation, document, schema: walk, rootValue: data });
    const errors = [...(found.errors ?? []), ...(walked.errors ?? [])];
    return {
      data: walked.data && { ...data, ...walked.data },
      ...(errors.length > 0 && { errors }),
    };
  };
}

/** The schema with other root fields: all of its types, or those that values are given in. */
function withRoots(
  schema: GraphQLSchema,
  isInputOnly: boolean,
  change: (field: Field) => { type: Field['type']; resolve: GraphQLFieldResolver<never, unknown> },
): GraphQLSchema {
  const rootOf = (type: GraphQLObjectType | null | undefined) => {
    if (!type) return type;
    const fields = type.toConfig().fields;
    const changed: GraphQLFieldConfigMap<never, unknown> = Object.fromEntries(
      Object.entries(type.getFields()).map(([name, field]) => [name, { ...fields[name], ...change(field) }]),
    );
    return new GraphQLObjectType({ ...type.toConfig(), fields: changed as never });
  };
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const types = schema.toConfig().types.filter((type) => !roots.includes(type as GraphQLObjectType));
  const [query, mutation, subscription] = roots.map(rootOf);
  return new GraphQLSchema({
    ...schema.toConfig(),
    query,
    mutation,
    subscription,
    types: isInputOnly ? types.filter(isInputType) : types,
    assumeValid: true,
  });
}

/** The first pass knows few types, and answers null for the others: only the walk knows them all. */
const asksForType = (nodes: readonly FieldNode[] | undefined) =>
  nodes?.[0]?.name.value === TypeMetaFieldDef.name;

/** The root fields of the operation, by the names under which they are answered. */
function fieldsOf(
  { document, operationName, variableValues }: Operation,
  schema: GraphQLSchema,
): Map<string, readonly FieldNode[]> {
  const asked = getOperationAST(document, operationName)!;
  return collectFields(
    schema,
    Object.fromEntries(fragmentsOf(document).map((fragment) => [fragment.name.value, fragment])),
    getVariableValues(schema, asked.variableDefinitions ?? [], variableValues ?? {}).coerced ?? {},
    schema.getRootType(asked.operation)!,
    asked.selectionSet,
  );
}

/** The document with just these root fields. */
function only(selections: readonly FieldNode[], { document, operationName }: Operation): DocumentNode {
  const asked = getOperationAST(document, operationName)!;
  const narrowed = { ...asked, selectionSet: { ...asked.selectionSet, selections } };
  return { ...document, definitions: [narrowed, ...fragmentsOf(document)] };
}

const fragmentsOf = (document: DocumentNode) =>
  document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
