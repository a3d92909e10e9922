import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

/**
 * Answers are cached by TanStack Query alone, keyed by document and variables. Apollo's normalised cache keeps one
 * value a field of a node, but here the same field of the same board differs with the day (`asAt` stands on the root
 * field), so that cache would mix days.
 */
export function createApolloClient(apiUrl: string): ApolloClient {
  return new ApolloClient({
    // Who is signed in travels in a cookie, also where the API stands on another host.
    link: new HttpLink({ uri: apiUrl, credentials: 'include' }),
    cache: new InMemoryCache(),
    queryDeduplication: false,
    defaultOptions: { query: { fetchPolicy: 'no-cache' } },
  });
}
