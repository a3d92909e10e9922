import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { CitedForDocument, CitingDocumentsDocument } from '@golden-thread/schema/operations';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../data/dataProvider';
import type { Query } from '../data/query';
import type { Citation } from '../shared/Citations';
import type { CitedFactParts } from './CitedFact';

const PAGE = 500;

/** Statements about one fact that cannot all be right. */
export interface Difference {
  key: string;
  about: Pick<CitedFactParts, 'node' | 'relationship'>;
  field: string | null;
  statements: Citation[];
}

/** The API lists citations paper by paper, so the papers are read through once, newest first. */
export function useDifferences(): UseQueryResult<Difference[]> {
  const { query } = useDataProvider<RegisterDataProvider>();
  return useQuery({
    queryKey: ['query', 'differences'],
    queryFn: async ({ signal }) => differencesAmong(await allCitations(query, signal)),
  });
}

type Statement = CitedFactParts & Pick<Citation, 'document'>;

async function allCitations(query: Query, signal: AbortSignal): Promise<Statement[]> {
  const { documents } = await query(CitingDocumentsDocument, {}, { signal });
  const statements: Statement[] = [];
  for (const document of documents.nodes.filter(({ citedFor }) => citedFor.totalCount > 0)) {
    let after: string | null | undefined;
    do {
      const page = await query(CitedForDocument, { id: document.id, first: PAGE, after }, { signal });
      const cited = page.document?.citedFor;
      statements.push(...(cited?.nodes ?? []).map((citation) => ({ ...citation, document })));
      after = cited?.pageInfo.hasNextPage ? cited.pageInfo.endCursor : null;
    } while (after);
  }
  return statements;
}

/** Groups of statements about the same fact of the same record, at least one of them marked. */
function differencesAmong(statements: readonly Statement[]): Difference[] {
  const groups = new Map<string, Difference>();
  for (const statement of statements) {
    const { field, node, relationship } = statement;
    const key = `${node?.id ?? relationship?.id ?? ''} ${field ?? ''}`;
    const group = groups.get(key) ?? { key, about: { node, relationship }, field, statements: [] };
    group.statements.push(statement);
    groups.set(key, group);
  }
  return [...groups.values()].filter((group) => group.statements.some((statement) => statement.contradicts));
}
