import { createHmac } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { type LoggerOptions, stdTimeFunctions } from 'pino';
import { network } from '../access/throttle.js';
import type { Config } from '../config/config.js';
import type { RequestContext } from '../graphql/context.js';
import { Recent } from '../shared/recent.js';
import { logHidden } from './hidden.js';

/** What the line of a request tells beside its reply: never a variable, a name, a cookie or an address. */
interface Note {
  context: RequestContext | null;
  operation: string | null;
  type: string | null;
  codes: string[];
}

/** By the request, and by the statistics of the context that was made for it: Apollo copies the context itself. */
const notes = new WeakMap<object, Note>();
const LONGEST_NAME = 80;
const MOST_CODES = 5;
/** So many addresses are remembered, each with its hash. */
const ADDRESSES = 1000;

function noteOf(key: object): Note {
  let note = notes.get(key);
  if (!note) notes.set(key, (note = { context: null, operation: null, type: null, codes: [] }));
  return note;
}

/** Remembers for whom and with what a request was answered. */
export function noteContext(request: FastifyRequest, context: RequestContext): RequestContext {
  const note = noteOf(request);
  note.context = context;
  notes.set(context.stats, note);
  return context;
}

export function noteCodes(
  key: object,
  errors: readonly Pick<GraphQLFormattedError, 'extensions'>[] | undefined,
): void {
  const codes = errors?.map(({ extensions }) => String(extensions?.['code'])) ?? [];
  noteOf(key).codes = [...new Set(codes)].slice(0, MOST_CODES);
}

/** Whatever somebody should log by mistake: these never come into it. */
export const loggerOptions = (level: string): LoggerOptions => ({
  level,
  base: null,
  timestamp: stdTimeFunctions.isoTime,
  redact: {
    paths: ['headers', 'cookie', 'authorization', 'password', 'secret', 'token', 'variables', 'body'].flatMap(
      (name) => [name, `*.${name}`, `*.*.${name}`],
    ),
    remove: true,
  },
  serializers: { err: errorForLog },
});

/** An error without the values that it was about: PostgreSQL quotes them, and TypeORM keeps all that were sent. */
function errorForLog(error: Error & { code?: unknown; constraint?: unknown; table?: unknown }): object {
  const { name, message, stack, code, constraint, table } = error;
  const sentence = message.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '"…"').slice(0, 300);
  const places = stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name,
    code,
    constraint,
    table,
    message: sentence,
    at: places?.map((line) => line.trim()).slice(0, 12),
  };
}

/** Addresses are told apart by a hash that means nothing to who has not the register's secret. */
function hashing(secret: string): (address: string) => string {
  const recent = new Recent<string, string>(ADDRESSES);
  const hashed = (address: string) =>
    createHmac('sha256', secret).update(network(address)).digest('base64url').slice(0, 12);
  return (address) => recent.of(address, hashed);
}

/** Writes one line a request, when its reply has been sent, and one for each statement of it that took too long. */
export function logRequests(app: FastifyInstance, { secret, log }: Pick<Config, 'secret' | 'log'>): void {
  const hashed = hashing(secret);
  app.addHook('onResponse', async (request, reply) => {
    const { context, operation, type, codes } = noteOf(request);
    const isHealth = request.url.startsWith('/health/');
    app.log[isHealth ? 'debug' : 'info'](
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? null,
        operation,
        type,
        milliseconds: Math.round(reply.elapsedTime),
        statements: context?.stats.statements ?? 0,
        status: reply.statusCode,
        codes,
        account: context?.viewer.id ?? null,
        from: hashed(request.ip),
      },
      'request',
    );
    for (const { field, milliseconds } of context?.stats.answered ?? []) {
      if (milliseconds < log.slowQueryMs) continue;
      const took = { requestId: request.id, operation, type, field, milliseconds: Math.round(milliseconds) };
      app.log.warn(took, 'slow query');
    }
  });
}

/** Notes what an operation was, and what became of it. */
export function noting(log: FastifyBaseLogger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue }) => ({
      didResolveOperation: async ({ operation }) => {
        const note = noteOf(contextValue.stats);
        note.operation = operation?.name?.value.slice(0, LONGEST_NAME) ?? null;
        note.type = operation?.operation ?? null;
      },
      didEncounterErrors: async ({ errors }) => logHidden(log, contextValue.requestId, errors),
      willSendResponse: async ({ response: { body } }) => {
        if (body.kind === 'single') noteCodes(contextValue.stats, body.singleResult.errors);
      },
    }),
  };
}
