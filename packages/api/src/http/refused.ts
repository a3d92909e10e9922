import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { noteCodes } from './log.js';

const MODERN = 'application/graphql-response+json';

/**
 * GraphQL over HTTP: an operation that is refused before it runs is the caller's fault (400) where the caller asks for
 * `application/graphql-response+json`, and 200 for the older `application/json`.
 */
export function refusedStatus(accept: string | undefined): 200 | 400 {
  return accept?.includes(MODERN) ? 400 : 200;
}

/** Answers with a refusal, where not even GraphQL was asked. */
export function sendRefusal(request: FastifyRequest, reply: FastifyReply, error: GraphQLError): FastifyReply {
  noteCodes(request, [error]);
  const status = refusedStatus(request.headers.accept);
  return reply
    .code(status)
    .type(`${status === 400 ? MODERN : 'application/json'}; charset=utf-8`)
    .header('server-timing', 'db;dur=0.0;desc="0 statements"')
    .send(JSON.stringify({ errors: [{ message: error.message, extensions: error.extensions }] }));
}
