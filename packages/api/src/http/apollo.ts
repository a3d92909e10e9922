import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../graphql/context.js';
import { secondsUntilSeen } from '../database/reading.js';
import { executeByRoots } from '../graphql/execute.js';
import { replyText } from '../read/answer.js';
import type { Config } from '../config/config.js';
import { limits } from '../limits/limits.js';
import { access } from './access.js';
import type { Documents } from './documents.js';
import { noting } from './log.js';
import { rememberWrites } from './recent-write.js';
import { httpStatus, pricing, serverTiming } from './plugins.js';

interface Parts {
  config: Config;
  app: FastifyInstance;
  schema: GraphQLSchema;
  documents: Documents;
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/** The one way to give Apollo an executor of one's own: a gateway to this very schema. */
function executing(schema: GraphQLSchema): Gateway {
  const execute = executeByRoots(schema);
  return {
    onSchemaLoadOrUpdate: (loaded) => {
      loaded({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, request, context }) =>
        execute({
          document,
          operationName: request.operationName ?? null,
          variableValues: request.variables ?? {},
          contextValue: context,
        }),
    }),
    stop: async () => undefined,
  };
}

/** Where no replica is read, nobody need be told apart. */
function recentWrites({ database }: Config) {
  const replicas = database.kind === 'postgres' ? database.replicas : undefined;
  return replicas && replicas.urls.length > 0 ? [rememberWrites(secondsUntilSeen(replicas.lagSeconds))] : [];
}

/** What parses, validates and executes the operations that come over HTTP. Started. */
export async function startApollo({
  app,
  config,
  schema,
  documents,
  formatError,
}: Parts): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    gateway: executing(schema),
    stringifyResult: replyText,
    introspection: config.door.introspection,
    includeStacktraceInErrorResponses: false,
    // The program stops the server itself, when the last requests are let in.
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    // Nobody adds operations to those that are known by an id: see the trusted documents.
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      documents.plugin,
      access,
      httpStatus,
      noting(app.log),
      pricing(config.door.maxNodes),
      serverTiming,
      ...recentWrites(config),
    ],
  });
  await apollo.start();
  return apollo;
}
