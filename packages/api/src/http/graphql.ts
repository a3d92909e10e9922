import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../graphql/context.js';
import type { Contexts } from './context.js';
import type { Documents } from './documents.js';
import { send } from './faults.js';
import type { Rates } from './rate.js';
import { sendRefusal } from './refused.js';
import { noteContext } from './log.js';
import { explorerPage, serveExplorer } from './explorer.js';

interface Parts {
  app: FastifyInstance;
  apollo: ApolloServer<RequestContext>;
  documents: Documents;
  contexts: Contexts;
  explorer: boolean;
  rates: Rates;
}

/** Serves `/graphql`: operations to programs, the explorer to browsers. */
export function serveGraphql({ app, apollo, documents, contexts, explorer, rates }: Parts): void {
  if (explorer) serveExplorer(app);
  const answer = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      const context = await contexts.ofRequest(request, reply);
      rates.learn(request, context.viewer);
      return noteContext(request, context);
    },
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    // Put into bytes once: a long text is otherwise measured, joined with its head and put into bytes, each time anew.
    onSend: (_request, _reply, payload, done) =>
      done(null, typeof payload === 'string' ? Buffer.from(payload) : payload),
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
      const refusal = documents.refusalOf(request);
      if (refusal) return sendRefusal(request, reply, refusal);
      return answer.call(app, request, reply);
    },
  });
}
