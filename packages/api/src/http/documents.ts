import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { Viewer } from '../access/viewer.js';
import type { RequestContext } from '../graphql/context.js';
import type { Admission } from '../limits/admission.js';
import { type TrustedDocuments, notTrusted, unknownDocument } from '../limits/trusted.js';

interface Sent {
  query?: unknown;
  documentId?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } } | null;
}

/** Which operations are let through to GraphQL, by their texts or by their ids. */
export class Documents {
  constructor(
    private readonly admission: Admission,
    private readonly trusted: TrustedDocuments,
    /** Whether only those of the console are, and those of tokens. */
    private readonly onlyTrusted: boolean,
  ) {}

  /** Why a request is not let through; null when it is. In the place of an id it then has the text. */
  refusalOf(request: FastifyRequest): GraphQLError | null {
    const sent = (request.method === 'GET' ? request.query : request.body) as Sent | null | undefined;
    const id = request.method === 'POST' ? idOf(sent) : undefined;
    if (id !== undefined) {
      const text = this.trusted.textOf(id);
      if (text === undefined) return unknownDocument();
      const { documentId: _id, extensions: _extensions, ...rest } = sent!;
      request.body = { ...rest, query: text };
      return null;
    }
    const text = sent?.query;
    if (typeof text !== 'string') return null;
    const refusal = this.admission.refusalOf(text);
    if (refusal) return refusal;
    // Whether it is a token that comes with it is known only when the register was asked.
    return request.headers.authorization === undefined ? this.refusalTo(null, text) : null;
  }

  /** Why a text is not answered to somebody. */
  refusalTo(viewer: Viewer | null, text: string): GraphQLError | null {
    if (!this.onlyTrusted || viewer?.kind === 'TOKEN' || this.trusted.has(text)) return null;
    return notTrusted();
  }

  /** Refuses what came with a token that is none. */
  readonly plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async () => ({
      didResolveOperation: async ({ source, contextValue: { viewer } }) => {
        const refusal = this.refusalTo(viewer, source);
        if (refusal) throw refusal;
      },
    }),
  };
}

/** As in GraphQL over HTTP's appendix on persisted documents, or as Apollo's clients send it. */
function idOf(sent: Sent | null | undefined): string | undefined {
  if (sent?.query !== undefined) return undefined;
  const id = sent?.documentId ?? sent?.extensions?.persistedQuery?.sha256Hash;
  return typeof id === 'string' ? id : undefined;
}
