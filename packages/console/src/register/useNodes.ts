import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../data/dataProvider';
import type { NodeRef } from '../shared/NodeLink';

/** Names and addresses of nodes of which only the ids are known, such as those in a filter. */
export function useNodes(ids: readonly string[]): NodeRef[] {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const { data } = useQuery({
    queryKey: ['nodes', ids],
    queryFn: async ({ signal }) =>
      (await dataProvider.getMany<NodeRef>('nodes', { ids: [...ids], signal })).data,
    enabled: ids.length > 0,
    staleTime: Infinity,
  });
  return ids.length > 0 ? (data ?? []) : [];
}
