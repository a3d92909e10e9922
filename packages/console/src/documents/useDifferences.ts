import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { DisputedFactsDocument, type DisputedFactsQuery } from '@golden-thread/schema/operations';
import { useDataProvider } from 'react-admin';
import { allPages } from '../data/allPages';
import type { RegisterDataProvider } from '../data/dataProvider';
import type { Fact } from './FactOf';

/** So many statements at once, and so often: a page of more would be read by nobody. */
const PAGE = 200;
const MOST_PAGES = 25;

type Statement = DisputedFactsQuery['citations']['nodes'][number];

/** Statements about one fact that cannot all be right. */
export interface Difference {
  key: string;
  about: Fact;
  statements: Statement[];
}

export interface Differences {
  facts: Difference[];
  /** Whether these are all. */
  isWhole: boolean;
}

export function useDifferences(): UseQueryResult<Differences> {
  const { query } = useDataProvider<RegisterDataProvider>();
  return useQuery({
    queryKey: ['query', 'differences'],
    queryFn: async ({ signal }) => {
      const { rows, isWhole } = await allPages(
        async (after) => (await query(DisputedFactsDocument, { first: PAGE, after }, { signal })).citations,
        MOST_PAGES,
      );
      return { facts: byFact(rows), isWhole };
    },
  });
}

function byFact(statements: readonly Statement[]): Difference[] {
  const facts = new Map<string, Difference>();
  for (const statement of statements) {
    const { field, node, relationship, progressUpdate, timescaleRevision } = statement;
    // A citation of a revision names its action as well.
    const record = timescaleRevision ?? node ?? relationship ?? progressUpdate;
    const key = `${record?.id ?? ''} ${field ?? ''}`;
    const fact = facts.get(key) ?? { key, about: statement, statements: [] };
    fact.statements.push(statement);
    facts.set(key, fact);
  }
  return [...facts.values()];
}
