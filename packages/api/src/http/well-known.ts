import type { FastifyInstance } from 'fastify';

/** Long enough to be found in a cache, short enough to tell that somebody still looks after it (RFC 9116). */
const VALID_DAYS = 180;

/** Tells whom to write to about a fault in security, and that there is nothing here for search engines. */
export function serveWellKnown(app: FastifyInstance, contact: string): void {
  app.get('/.well-known/security.txt', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(securityText(contact, new Date())),
  );
  app.get('/robots.txt', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send('User-agent: *\nDisallow: /\n'),
  );
}

function securityText(contact: string, now: Date): string {
  const expires = new Date(now.getTime() + VALID_DAYS * 24 * 60 * 60 * 1000);
  return `Contact: ${contact}\nExpires: ${expires.toISOString()}\nPreferred-Languages: en\n`;
}
