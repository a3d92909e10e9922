import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../graphql/context.js';
import { access } from './access.js';
import { httpStatus, requestHeaders } from './plugins.js';

/** A query of more tokens than this is not one that a person or a tool writes. */
export const MAX_TOKENS = 5000;

interface Parts {
  app: FastifyInstance;
  schema: GraphQLSchema;
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/** What parses, validates and executes the operations that come over HTTP. Started. */
export async function startApollo({
  app,
  schema,
  formatError,
}: Parts): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The program stops the server itself, when the last requests are let in.
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      access,
      httpStatus,
      requestHeaders,
    ],
  });
  await apollo.start();
  return apollo;
}
