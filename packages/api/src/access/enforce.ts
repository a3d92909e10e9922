import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { ErrorCode } from '../shared/errors.js';
import { type Demand, demandsOf, isNothing } from './demands.js';
import { may, roleFor } from './permission.js';
import type { Viewer } from './viewer.js';

export interface AskedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>> | null | undefined;
}

/** Documents are parsed once and asked often: what an operation of one demands is worked out once, too. */
const known = new WeakMap<OperationDefinitionNode, readonly Demand[]>();

/**
 * The error that refuses a viewer a valid operation, by the rules alone: nothing has run yet, and nothing was asked of
 * the database. Null when the rules allow it.
 */
export function refusalOf(
  viewer: Viewer,
  { schema, document, operation, variables }: AskedOperation,
): GraphQLError | null {
  let demands = known.get(operation);
  if (!demands) known.set(operation, (demands = demandsOf(schema, document, operation)));
  const refused = demands.find(
    ({ rule, variable }) =>
      !may(viewer, rule) && (variable === null || isGiven(variable, operation, variables)),
  );
  if (!refused) return null;
  return viewer.kind === 'ANONYMOUS' ? signInFor(refused) : forbid(viewer, refused);
}

function isGiven(
  name: string,
  { variableDefinitions }: OperationDefinitionNode,
  variables: AskedOperation['variables'],
): boolean {
  if (variables && Object.hasOwn(variables, name))
    return variables[name] != null && variables[name] !== false;
  const standard = variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return standard !== undefined && !isNothing(standard);
}

function signInFor(demand: Demand): GraphQLError {
  return error(demand, 'UNAUTHENTICATED', `Sign in: "${demand.path}" is not open to everybody.`);
}

function forbid(viewer: Viewer, demand: Demand): GraphQLError {
  const role = roleFor(demand.rule);
  if (viewer.kind === 'TOKEN') {
    const message = `"${demand.path}" needs an account${role === null ? '' : ` with the role ${role}`}; a token only reads.`;
    return error(demand, 'FORBIDDEN', message);
  }
  const has = viewer.role === null ? 'has no role' : `has the role ${viewer.role}`;
  return error(demand, 'FORBIDDEN', `"${demand.path}" needs the role ${role}; your account ${has}.`);
}

function error({ node, path, rule }: Demand, code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { nodes: node, extensions: { code, path, needs: roleFor(rule) } });
}
