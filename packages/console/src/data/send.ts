import type { ApolloClient } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloLink } from '@apollo/client/link';
import { BaseHttpLink } from '@apollo/client/link/http';
import { lastValueFrom } from 'rxjs';
import { changeSeenHeader } from './changeSeen';
import type { RegisterDocument } from './query';
import { toRegisterError } from './registerError';

interface SendOptions {
  signal?: AbortSignal | undefined;
  headers?: Record<string, string>;
}

/** Sends a typed document and gives its data. Errors are RegisterErrors, in words for the reader. */
export type Send = <Data, Variables>(
  document: RegisterDocument<Data, Variables>,
  variables: Variables | undefined,
  options?: SendOptions,
) => Promise<Data>;

/**
 * Apollo's link without its client: answers are cached by TanStack Query alone, keyed by document and variables. Apollo's
 * normalised cache keeps one value a field of a node, but here the same field of the same board differs with the day
 * (`asAt` stands on the root field), so that cache would mix days; and every first page would load it.
 */
export function createSend(apiUrl: string, onSignInNeeded: () => void): Send {
  // Who is signed in travels in a cookie, also where the API stands on another host.
  const link = new BaseHttpLink({ uri: apiUrl, credentials: 'include' });
  return async <Data, Variables>(
    query: RegisterDocument<Data, Variables>,
    variables: Variables | undefined,
    { signal, headers }: SendOptions = {},
  ) => {
    const context = { fetchOptions: { signal }, headers: { ...headers, ...changeSeenHeader() } };
    try {
      const answer = await lastValueFrom(
        ApolloLink.execute(link, { query, variables: variables ?? {}, context }, NO_CLIENT),
      );
      if (answer.errors?.some(isSignInNeeded)) onSignInNeeded();
      if (answer.errors?.length) throw new CombinedGraphQLErrors(answer);
      return answer.data as Data;
    } catch (error) {
      throw toRegisterError(error);
    }
  };
}

/** A link may ask the client for its cache; this one does not. */
const NO_CLIENT = { client: undefined as unknown as ApolloClient };

const isSignInNeeded = ({ extensions }: { extensions?: Record<string, unknown> }) =>
  extensions?.['code'] === 'UNAUTHENTICATED';
