import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../graphql/context.js';
import type { Admission } from '../limits/admission.js';
import type { Contexts } from './context.js';
import { send } from './faults.js';
import { sendRefusal } from './refused.js';
import { noteContext } from './log.js';
import { explorerPage, serveExplorer } from './explorer.js';

interface Parts {
  app: FastifyInstance;
  apollo: ApolloServer<RequestContext>;
  admission: Admission;
  contexts: Contexts;
  explorer: boolean;
}

/** Serves `/graphql`: operations to programs, the explorer to browsers. */
export function serveGraphql({ app, apollo, admission, contexts, explorer }: Parts): void {
  if (explorer) serveExplorer(app);
  const answer = fastifyApolloHandler(apollo, {
    context: async (request, reply) => noteContext(request, await contexts.ofRequest(request, reply)),
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: function (request: FastifyRequest, reply: FastifyReply) {
      if (explorer && request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')) {
        return reply
          .type('text/html')
          .header('content-security-policy', explorerPage.policy)
          .send(explorerPage.html);
      }
      if (Array.isArray(request.body)) {
        return send(
          reply,
          400,
          'BAD_REQUEST',
          'One request holds one operation: send each of a batch by itself.',
        );
      }
      const text = textOf(request);
      const refusal = text === undefined ? null : admission.refusalOf(text);
      if (refusal) return sendRefusal(request, reply, refusal);
      return answer.call(app, request, reply);
    },
  });
}

/** The text of the operation, where the request has one. */
function textOf({ method, query, body }: FastifyRequest): string | undefined {
  const sent = (method === 'GET' ? query : body) as { query?: unknown } | null | undefined;
  return typeof sent?.query === 'string' ? sent.query : undefined;
}
