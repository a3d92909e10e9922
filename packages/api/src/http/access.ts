import type { ApolloServerPlugin } from '@apollo/server';
import { refusalOf } from '../access/enforce.js';
import type { RequestContext } from '../graphql/context.js';

/**
 * Refuses what the rules do not open to who asks, before anything runs. Who is not signed in is told so by the status,
 * too (401); what stays forbidden has one of its own (403) only where the caller knows that a GraphQL answer may.
 */
export const access: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
      // None by that name: GraphQL says so itself.
      if (!operation) return;
      const { viewer } = contextValue;
      const refusal = refusalOf(viewer, { schema, document, operation, variables: request.variables });
      if (!refusal) return;
      const isModern = request.http?.headers.get('accept')?.includes('application/graphql-response+json');
      const forbidden = isModern ? 403 : 200;
      refusal.extensions['http'] = { status: viewer.kind === 'ANONYMOUS' ? 401 : forbidden };
      throw refusal;
    },
  }),
};
