import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { faultOf } from './errors.js';

/** What is wrong with a request that never came as far as GraphQL, and what to do. */
const faults: Record<number, { code: string; message: (bodyBytes: number) => string }> = {
  400: {
    code: 'BAD_REQUEST',
    message: () => 'The body of the request is no JSON object. Send {"query": "…", "variables": {…}}.',
  },
  413: {
    code: 'PAYLOAD_TOO_LARGE',
    message: (bodyBytes) =>
      `The body of a request may have ${bodyBytes} bytes; this one has more. Send it in several requests.`,
  },
  415: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: () => 'Send the operation as JSON, with the header Content-Type: application/json.',
  },
};

/** Answers what GraphQL does not answer in the same form: a list of errors, each with a code. */
export function answerFaults(app: FastifyInstance, bodyBytes: number): void {
  app.setNotFoundHandler((_request, reply) =>
    send(reply, 404, 'NOT_FOUND', 'There is nothing at this address. GraphQL is at POST /graphql.'),
  );
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    const known = faults[status] ?? (status < 500 ? faults[400] : undefined);
    if (known) return send(reply, status, known.code, known.message(bodyBytes));
    request.log.error({ err: error, requestId: request.id }, 'a request failed');
    const { message, extensions } = faultOf(error);
    return send(reply, 500, extensions.code, message);
  });
}

export function send(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
