import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';

/**
 * Answers are cached by TanStack Query alone, keyed by document and variables. Apollo's normalised cache keeps one
 * value a field of a node, but here the same field of the same board differs with the day (`asAt` stands on the root
 * field), so that cache would mix days.
 */
export function createApolloClient(apiUrl: string, onSignInNeeded: () => void): ApolloClient {
  const watch = new ErrorLink(({ error }) => {
    if (CombinedGraphQLErrors.is(error) && error.errors.some(isSignInNeeded)) onSignInNeeded();
  });
  return new ApolloClient({
    // Who is signed in travels in a cookie, also where the API stands on another host.
    link: ApolloLink.from([watch, new HttpLink({ uri: apiUrl, credentials: 'include' })]),
    cache: new InMemoryCache(),
    queryDeduplication: false,
    defaultOptions: { query: { fetchPolicy: 'no-cache' } },
  });
}

const isSignInNeeded = ({ extensions }: { extensions?: Record<string, unknown> }) =>
  extensions?.['code'] === 'UNAUTHENTICATED';
