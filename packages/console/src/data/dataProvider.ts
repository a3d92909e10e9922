import { NodesByIdsDocument, SearchRegisterDocument } from '@golden-thread/schema/operations';
import type { NodeKind } from '@golden-thread/schema';
import type { DataProvider, GetListParams, Identifier, RaRecord } from 'react-admin';
import type { Watch } from './live';
import { listVariables } from './listQuery';
import type { Query } from './query';
import { RegisterError } from './registerError';
import { readableResources, type ReadableResource } from './resources';
import type { WritableResource } from './writableResources';
import { type Command, type Write, createWrite } from './write';

/**
 * react-admin's data provider, with `query` for pages whose needs go beyond rows and `write` for what is done to a
 * record beyond changing its fields, and `watch` for what others change. `create`, `update` and `delete` want `meta.key`, the Idempotency-Key; `delete`
 * retracts, and wants `meta.version` and `meta.reason`.
 */
export interface RegisterDataProvider extends DataProvider {
  query: Query;
  write: Write;
  command: Command;
  watch: Watch;
  /** Every row of a list, page after page by cursor, for exports. */
  getAll(resource: string, params: Pick<GetListParams, 'filter' | 'sort' | 'signal'>): Promise<RaRecord[]>;
}

/**
 * Lists over several kinds, for choosing from: whoever may answer for an action, or anything. Before a word is typed
 * they show one kind, after that what the search finds.
 */
const acrossKinds: Readonly<Record<string, { kinds?: NodeKind[]; atFirst: string }>> = {
  parties: { kinds: ['POST', 'BOARD', 'ORGANISATION'], atFirst: 'posts' },
  anything: { atFirst: 'boards' },
};

const EXPORT_PAGE = 500;

export function createDataProvider(query: Query, command: Command, watch: Watch): RegisterDataProvider {
  const write = createWrite(command);
  return {
    supportAbortSignal: true,
    query,
    write,
    command,
    watch,

    async getList(name, params) {
      const across = acrossKinds[name];
      if (across) {
        const words = ((params.filter as { search?: string } | undefined)?.search ?? '').trim();
        if (words !== '') return found(query, words, across.kinds, params.signal);
        return this.getList(across.atFirst, params);
      }
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
      const { id, signal, meta } = params as typeof params & { meta?: { forEdit?: boolean } };
      const record = meta?.forEdit
        ? await (await writable(name)).forEdit(query, String(id), signal)
        : await readable(name).one(query, String(id), signal);
      if (!record) throw new RegisterError('The register holds nothing at this address.', 'NOT_FOUND', false);
      return { data: record as never };
    },

    async getMany(_name, params) {
      // The API finds anything by its id, whatever its kind.
      const { nodes } = await query(
        NodesByIdsDocument,
        { ids: params.ids as string[] },
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

    async create(name, params) {
      const record = await (await writable(name)).create(write, params.data, keyOf(params.meta));
      return { data: record as never };
    },

    async update(name, params) {
      const input = { id: params.id, ...params.data };
      const record = await (await writable(name)).update(write, input, keyOf(params.meta));
      return { data: record as never };
    },

    async delete(name, params) {
      const { version, reason } = params.meta as { version: number; reason: string };
      const input = { id: params.id, version, reason };
      const record = await (await writable(name)).retract(write, input, keyOf(params.meta));
      return { data: record as never };
    },

    updateMany: oneByOne,
    deleteMany: oneByOne,
  };
}

/** What writes is loaded when something is first edited: most readers never do. */
async function writable(name: string): Promise<WritableResource> {
  const { writableResources } = await import('./writableResources');
  const resource = writableResources[name];
  if (!resource) throw new Error(`No resource "${name}" that can be written.`);
  return resource;
}

function keyOf(meta: unknown): { key: string } {
  const key = (meta as { key?: string } | undefined)?.key;
  if (!key) throw new Error('A write needs meta.key, the same for every try of one submit.');
  return { key };
}

/** Each record has a version of its own, so each is written by itself, and says itself what became of it. */
function oneByOne(): Promise<never> {
  return Promise.reject(new Error('Records are written one by one.'));
}

function readable(name: string): ReadableResource {
  const resource = readableResources[name];
  if (!resource) throw new Error(`No resource "${name}".`);
  return resource;
}

async function found(
  query: Query,
  words: string,
  kinds: NodeKind[] | undefined,
  signal: AbortSignal | undefined,
) {
  const { search } = await query(SearchRegisterDocument, { query: words, kinds, first: 25 }, { signal });
  return { data: search.nodes.map((result) => result.node) as never[], total: search.totalCount };
}
