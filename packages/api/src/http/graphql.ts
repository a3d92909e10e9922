import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../graphql/context.js';
import type { Contexts } from './context.js';
import { explorerPage, serveExplorer } from './explorer.js';

/** Serves `/graphql`: operations to programs, the explorer to browsers. */
export function serveGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  contexts: Contexts,
): void {
  serveExplorer(app);
  const answer = fastifyApolloHandler(apollo, { context: async (request) => contexts.ofRequest(request) });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: function (request: FastifyRequest, reply: FastifyReply) {
      if (request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')) {
        return reply
          .type('text/html')
          .header('content-security-policy', explorerPage.policy)
          .send(explorerPage.html);
      }
      return answer.call(app, request, reply);
    },
  });
}
