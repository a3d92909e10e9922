import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import {
  type ExecutionArgs,
  type GraphQLFormattedError,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  getOperationAST,
  validate,
} from 'graphql';
import { type Server, type SubscribePayload, makeServer } from 'graphql-ws';
import { refusalOf } from '../access/enforce.js';
import type { Viewer } from '../access/viewer.js';
import type { RequestContext } from '../graphql/context.js';
import type { Documents } from '../http/documents.js';
import { logHidden } from '../http/hidden.js';
import type { Admission } from '../limits/admission.js';
import { checkPrice } from '../limits/price.js';
import { badUserInput } from '../shared/errors.js';
import { type Closing, closing, refusing } from './close-codes.js';
import type { Connection } from './connection.js';

interface Protocol {
  schema: GraphQLSchema;
  admission: Admission;
  documents: Documents;
  /** How many nodes a request may ask for. */
  maxNodes: number;
  contextOf: (connection: Connection) => Promise<RequestContext>;
  log: FastifyBaseLogger;
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/** The graphql-transport-ws protocol, for subscriptions only: queries and mutations have their own rules over HTTP. */
export function liveProtocol({ contextOf, formatError, log, ...parts }: Protocol): Server<Connection> {
  const shown = ({ requestId }: Connection, errors: readonly GraphQLError[]) => {
    logHidden(log, requestId, errors);
    return errors.map((error) => formatError(coded(error), cause(error)));
  };
  /** Who connected, or why they may not: a token that cannot be used, or two kinds of credentials at once. */
  const viewerOf = async (connection: Connection): Promise<Viewer | Closing> => {
    try {
      const { viewer } = await contextOf(connection);
      // There is nothing to subscribe to for who may not even read.
      return viewer.role === null ? closing.unauthenticated : viewer;
    } catch (error) {
      if (error instanceof GraphQLError) return refusing(error);
      throw error;
    }
  };
  return makeServer<Record<string, unknown> | undefined, Connection>({
    onConnect: async ({ extra: connection }) => {
      const viewer = await viewerOf(connection);
      if ('reason' in viewer) {
        connection.close(viewer);
        return undefined;
      }
      connection.viewer = viewer;
      return true;
    },
    onSubscribe: ({ extra: connection }, _id, payload) =>
      operationOf(payload, parts, () => contextOf(connection)),
    onNext: ({ extra }, _id, _payload, _args, { data, errors }) =>
      errors ? { data: data ?? null, errors: shown(extra, errors) } : undefined,
    onError: ({ extra }, _id, _payload, errors) => shown(extra, errors),
  });
}

async function operationOf(
  { query, variables, operationName }: SubscribePayload,
  {
    schema,
    admission,
    documents,
    maxNodes,
  }: Pick<Protocol, 'schema' | 'admission' | 'documents' | 'maxNodes'>,
  context: () => Promise<RequestContext>,
): Promise<ExecutionArgs | GraphQLError[]> {
  try {
    const document = admission.parse(query);
    const faults = validate(schema, document);
    if (faults.length > 0) {
      return faults.map((fault) => withCode(fault, ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED));
    }
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
      return [
        badUserInput('Only subscriptions are answered here. Send queries and mutations to POST /graphql.'),
      ];
    }
    const contextValue = await context();
    const refusal =
      documents.refusalTo(contextValue.viewer, query) ??
      refusalOf(contextValue.viewer, { schema, document, operation, variables });
    if (refusal) return [refusal];
    checkPrice(schema, document, operation, variables ?? {}, contextValue.viewer.nodeLimit ?? maxNodes);
    return {
      schema,
      document,
      variableValues: variables ?? {},
      operationName: operationName ?? null,
      contextValue,
    };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [withCode(error, ApolloServerErrorCode.GRAPHQL_PARSE_FAILED)];
  }
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  error.extensions['code'] ??= code;
  return error;
}

/** What GraphQL says of the variables has no path and is the caller's fault; without a code, all else is ours. */
function coded(error: GraphQLError): GraphQLFormattedError {
  const isOurs = !(cause(error) instanceof GraphQLError) || error.path !== undefined;
  const code = isOurs ? ApolloServerErrorCode.INTERNAL_SERVER_ERROR : ApolloServerErrorCode.BAD_USER_INPUT;
  return { ...error.toJSON(), extensions: { code, ...error.extensions } };
}

const cause = (error: GraphQLError): Error => error.originalError ?? error;
