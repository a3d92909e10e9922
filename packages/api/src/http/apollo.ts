import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../graphql/context.js';
import type { Config } from '../config/config.js';
import { limits } from '../limits/limits.js';
import { access } from './access.js';
import { httpStatus, pricing, serverTiming } from './plugins.js';

interface Parts {
  config: Config;
  app: FastifyInstance;
  schema: GraphQLSchema;
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/** What parses, validates and executes the operations that come over HTTP. Started. */
export async function startApollo({
  app,
  config,
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
    parseOptions: { maxTokens: limits.tokens },
    formatError,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      access,
      httpStatus,
      pricing(config.maxNodes),
      serverTiming,
    ],
  });
  await apollo.start();
  return apollo;
}
