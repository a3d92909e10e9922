import { useInfiniteQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { PageOf } from './allPages';
import type { RegisterDataProvider } from './dataProvider';
import type { RegisterDocument } from './query';
import { operationName } from './useRegisterQuery';

interface CountedPage<Row> extends PageOf<Row> {
  totalCount: number;
}

/** A list that is read on as long as there is more. `pageOf` finds it in the answer. */
export function useRegisterPages<Data, Variables extends object, Row>(
  document: RegisterDocument<Data, Variables & { after?: string | null }>,
  variables: Variables,
  pageOf: (data: Data) => CountedPage<Row>,
) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const answer = useInfiniteQuery({
    queryKey: ['query', 'pages', operationName(document), variables],
    queryFn: async ({ pageParam, signal }) =>
      pageOf(await dataProvider.query(document, { ...variables, after: pageParam }, { signal })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  return {
    ...answer,
    rows: answer.data?.pages.flatMap(({ nodes }) => nodes) ?? [],
    totalCount: answer.data?.pages.at(-1)?.totalCount,
  };
}
