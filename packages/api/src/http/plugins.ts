import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { RequestContext } from '../graphql/context.js';

/**
 * GraphQL over HTTP: a request that cannot be parsed or is not valid is the caller's fault (400) where the caller asks for
 * `application/graphql-response+json`, and 200 for the older `application/json`.
 */
export const httpStatus: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, errors }) => {
      const refused = errors?.some((error) =>
        [
          ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
          ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
        ].includes(error.extensions['code'] as ApolloServerErrorCode),
      );
      if (!refused) return;
      const accepts = request.http?.headers.get('accept') ?? '';
      response.http.status = accepts.includes('application/graphql-response+json') ? 400 : 200;
    },
  }),
};

/** Tells a developer what a request cost: `Server-Timing: db;dur=3.1;desc="1 statements"`, and which request it was. */
export const requestHeaders: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response }) => {
      const { stats, requestId } = contextValue;
      const milliseconds = stats.milliseconds.toFixed(1);
      response.http.headers.set(
        'server-timing',
        `db;dur=${milliseconds};desc="${stats.statements} statements"`,
      );
      response.http.headers.set('x-request-id', requestId);
    },
  }),
};
