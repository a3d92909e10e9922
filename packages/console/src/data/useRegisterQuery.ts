import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Kind } from 'graphql';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from './dataProvider';
import type { RegisterDocument } from './query';

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
    queryKey: ['query', operationName(document), variables],
    queryFn: ({ signal }) => dataProvider.query(document, variables, { signal }),
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  });
}

function operationName(document: RegisterDocument<unknown, never>): string {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION && definition.name) return definition.name.value;
  }
  throw new Error('A document needs a named operation.');
}
