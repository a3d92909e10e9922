import type { TypedDocumentNode } from '@apollo/client';
import type { Send } from './send';

/** A typed document of @golden-thread/schema/operations. */
export type RegisterDocument<Data, Variables> = TypedDocumentNode<Data, Variables>;

/** Runs a typed document and returns its data. Errors are RegisterErrors, in words for the reader. */
export type Query = <Data, Variables>(
  document: RegisterDocument<Data, Variables>,
  variables?: Variables,
  options?: { signal?: AbortSignal | undefined },
) => Promise<Data>;

export const createQuery =
  (send: Send): Query =>
  (document, variables, options) =>
    send(document, variables, { signal: options?.signal });
