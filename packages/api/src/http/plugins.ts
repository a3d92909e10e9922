import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { RequestContext } from '../graphql/context.js';
import { type Price, checkPrice } from '../limits/price.js';
import type { ErrorCode } from '../shared/errors.js';
import { refusedStatus } from './refused.js';

/** With which codes an operation is refused that the caller has to mend. */
const refusals: readonly unknown[] = [
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  'BAD_USER_INPUT' satisfies ErrorCode,
  'QUERY_TOO_COMPLEX' satisfies ErrorCode,
  'DOCUMENT_NOT_TRUSTED' satisfies ErrorCode,
];

/** What is refused before it runs is no fault of the server. */
export const httpStatus: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, errors }) => {
      const { body } = response;
      const ran = body.kind === 'single' && 'data' in body.singleResult;
      if (ran || !errors?.some((error) => refusals.includes(error.extensions['code']))) return;
      response.http.status = refusedStatus(request.http?.headers.get('accept'));
    },
  }),
};

/** Refuses an operation that asks for more rows than it may, before any is read; tells of every other what it asked for. */
export function pricing(nodes: number): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => {
      let price: Price | null = null;
      return {
        didResolveOperation: async ({ schema, document, operation, request, contextValue: { viewer } }) => {
          if (operation)
            price = checkPrice(
              schema,
              document,
              operation,
              request.variables ?? {},
              viewer.nodeLimit ?? nodes,
            );
        },
        willSendResponse: async ({ response: { body } }) => {
          if (price === null || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: price };
        },
      };
    },
  };
}

/** Tells a developer what a request cost: `Server-Timing: db;dur=3.1;desc="1 statements"`. */
export const serverTiming: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response }) => {
      const { stats } = contextValue;
      const milliseconds = stats.milliseconds.toFixed(1);
      response.http.headers.set(
        'server-timing',
        `db;dur=${milliseconds};desc="${stats.statements} statements"`,
      );
    },
  }),
};
