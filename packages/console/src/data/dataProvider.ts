import { NodesByIdsDocument, SearchRegisterDocument } from '@golden-thread/schema/operations';
import type { NodeKind } from '@golden-thread/schema';
import type { DataProvider, GetListParams, Identifier, RaRecord } from 'react-admin';
import { filterVariables, listVariables } from './listQuery';
import type { Query } from './query';
import { RegisterError } from './registerError';
import { readableResources, type ReadableResource } from './resources';

/** react-admin's data provider, reading only, with `query` for pages whose needs go beyond rows. */
export interface RegisterDataProvider extends DataProvider {
  query: Query;
  /** Every row of a list, page after page by cursor, for exports. */
  getAll(resource: string, params: Pick<GetListParams, 'filter' | 'sort' | 'signal'>): Promise<RaRecord[]>;
}

/** Posts, boards and organisations at once: whoever may answer for an action. */
export const PARTIES = 'parties';
const PARTY_KINDS: NodeKind[] = ['POST', 'BOARD', 'ORGANISATION'];

const EXPORT_PAGE = 500;

export function createDataProvider(query: Query): RegisterDataProvider {
  return {
    supportAbortSignal: true,
    query,

    async getList(name, params) {
      if (name === PARTIES) return searchParties(query, params);
      const resource = readable(name);
      const { nodes, totalCount } = await resource.list(
        query,
        listVariables(params, resource.defaultSort),
        params.signal,
      );
      return { data: nodes as never[], total: totalCount };
    },

    async getAll(name, { filter, sort, signal }) {
      const resource = readable(name);
      const variables = { ...listVariables({ filter, sort }, resource.defaultSort), first: EXPORT_PAGE };
      delete variables.offset;
      const rows: RaRecord[] = [];
      let after: string | null | undefined;
      do {
        const page = await resource.list(query, after ? { ...variables, after } : variables, signal);
        rows.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      return rows;
    },

    async getOne(name, params) {
      const record = await readable(name).one(query, String(params.id), params.signal);
      if (!record) throw new RegisterError('The register holds nothing at this address.', 'NOT_FOUND', false);
      return { data: record as never };
    },

    async getMany(_name, params) {
      // The API finds anything by its id, whatever its kind.
      const { nodes } = await query(
        NodesByIdsDocument,
        { ids: params.ids.map(String) },
        { signal: params.signal },
      );
      return { data: nodes.filter((node) => node !== null) as never[] };
    },

    async getManyReference(name, params) {
      const filter = { ...params.filter, [params.target]: params.id } as Record<string, Identifier>;
      const resource = readable(name);
      const variables = listVariables({ ...params, filter }, resource.defaultSort);
      const { nodes, totalCount } = await resource.list(query, variables, params.signal);
      return { data: nodes as never[], total: totalCount };
    },

    create: refuse,
    update: refuse,
    updateMany: refuse,
    delete: refuse,
    deleteMany: refuse,
  };
}

function readable(name: string): ReadableResource {
  const resource = readableResources[name];
  if (!resource) throw new Error(`No resource "${name}".`);
  return resource;
}

async function searchParties(query: Query, params: GetListParams & { signal?: AbortSignal | undefined }) {
  const { filter } = filterVariables(params.filter as Record<string, unknown>);
  const words = typeof filter['search'] === 'string' ? filter['search'] : '';
  if (words === '') {
    const page = await readable('posts').list(
      query,
      { filter: {}, orderBy: [{ field: 'NAME', direction: 'ASC' }], first: params.pagination?.perPage ?? 25 },
      params.signal,
    );
    return { data: page.nodes as never[], total: page.totalCount };
  }
  const { search } = await query(
    SearchRegisterDocument,
    { query: words, kinds: PARTY_KINDS, first: 25 },
    { signal: params.signal },
  );
  return { data: search.nodes.map((found) => found.node) as never[], total: search.totalCount };
}

function refuse(): Promise<never> {
  return Promise.reject(
    new RegisterError('This console reads the register; it does not change it.', 'READ_ONLY', false),
  );
}
