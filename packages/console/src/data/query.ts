import type { ApolloClient } from '@apollo/client';
import type { TypedDocumentNode } from '@apollo/client';
import { toRegisterError } from './registerError';

/** A typed document of @golden-thread/schema/operations. */
export type RegisterDocument<Data, Variables> = TypedDocumentNode<Data, Variables>;

/** Runs a typed document and returns its data. Errors are RegisterErrors, in words for the reader. */
export type Query = <Data, Variables>(
  document: RegisterDocument<Data, Variables>,
  variables?: Variables,
  options?: { signal?: AbortSignal | undefined },
) => Promise<Data>;

export function createQuery(client: ApolloClient): Query {
  return async <Data, Variables>(
    document: RegisterDocument<Data, Variables>,
    variables?: Variables,
    options?: { signal?: AbortSignal | undefined },
  ) => {
    try {
      const result = await client.query<Data>({
        query: document,
        variables: variables ?? {},
        context: { fetchOptions: { signal: options?.signal } },
      });
      return result.data as Data;
    } catch (error) {
      throw toRegisterError(error);
    }
  };
}
