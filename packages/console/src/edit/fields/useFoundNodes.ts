import { useQuery } from '@tanstack/react-query';
import type { NodeKind } from '@golden-thread/schema';
import { SearchRegisterDocument } from '@golden-thread/schema/operations';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../../data/dataProvider';
import { useDebounced } from '../../layout/useDebounced';
import type { NodeRef } from '../../shared/NodeLink';

export interface FoundNode extends NodeRef {
  /** Where the words stand in it: another name, or its text. */
  headline?: string | null;
}

/** Lists to begin with, before a word is typed. Parts of plans are too many to begin with any. */
const LISTS: Partial<Record<NodeKind, string>> = {
  BOARD: 'boards',
  PLAN: 'plans',
  POST: 'posts',
  PERSON: 'people',
  ORGANISATION: 'organisations',
  DOCUMENT: 'documents',
};

const SHOWN = 30;

/** Things of these kinds that the words are found in, or the beginning of their list. */
export function useFoundNodes(
  typed: string,
  kinds: readonly NodeKind[],
  isEnabled: boolean,
): { found: FoundNode[]; isSearching: boolean } {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const words = useDebounced(typed.trim(), 150);
  const answer = useQuery({
    queryKey: ['found', words, kinds],
    queryFn: async ({ signal }): Promise<FoundNode[]> => {
      if (words === '') {
        const list = kinds.map((kind) => LISTS[kind]).find(Boolean);
        if (!list) return [];
        const { data } = await dataProvider.getList<NodeRef>(list, {
          filter: {},
          sort:
            list === 'documents' ? { field: 'publishedOn', order: 'DESC' } : { field: 'name', order: 'ASC' },
          pagination: { page: 1, perPage: SHOWN },
          signal,
        });
        return data;
      }
      const { search } = await dataProvider.query(
        SearchRegisterDocument,
        { query: words, kinds: [...kinds], first: SHOWN },
        { signal },
      );
      return search.nodes.map(({ node, headline }) => ({ ...(node as NodeRef), headline }));
    },
    enabled: isEnabled,
  });
  // Never what was found for other words: whoever types and presses Enter would take the wrong one.
  const isSettled = words === typed.trim();
  return { found: isSettled ? (answer.data ?? []) : [], isSearching: !isSettled || answer.isFetching };
}
