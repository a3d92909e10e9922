import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Kind } from 'graphql';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from './dataProvider';
import type { Query, RegisterDocument } from './query';

/**
 * The answer to a typed document, cached by document and variables. What was shown stays while new variables load, so
 * that a page does not jump when its day or filter changes.
 */
export function useRegisterQuery<Data, Variables>(
  document: RegisterDocument<Data, Variables>,
  variables: Variables,
  options: { enabled?: boolean } = {},
): UseQueryResult<Data> {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  return useQuery({
    ...registerQuery(dataProvider.query, document, variables),
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  });
}

/** How an answer is asked for, and under what it is cached. */
export function registerQuery<Data, Variables>(
  query: Query,
  document: RegisterDocument<Data, Variables>,
  variables: Variables,
) {
  return {
    queryKey: ['query', operationName(document), variables],
    queryFn: ({ signal }: { signal: AbortSignal }) => query(document, variables, { signal }),
  };
}

export function operationName(document: RegisterDocument<unknown, never>): string {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION && definition.name) return definition.name.value;
  }
  throw new Error('A document needs a named operation.');
}
