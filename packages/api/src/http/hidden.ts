import type { FastifyBaseLogger } from 'fastify';
import { faultOf, hiddenFault } from './errors.js';

/** Explains in the log what the caller is told only the number of. */
export function logHidden(log: FastifyBaseLogger, requestId: string, errors: readonly unknown[]): void {
  for (const error of errors) {
    const { extensions } = error as { extensions?: { code?: unknown } };
    const hidden = hiddenFault(error, extensions?.code);
    if (!hidden) continue;
    const { code } = faultOf(hidden).extensions;
    const isOurs = code === 'INTERNAL_SERVER_ERROR';
    log[isOurs ? 'error' : 'warn'](
      { requestId, code, err: hidden },
      isOurs ? 'a request failed' : 'the database did not answer',
    );
  }
}
