import { buildSchema } from '@golden-thread/api';
import { type GraphQLEnumType, getNamedType } from 'graphql';
import type { Client } from '../kit/client.js';

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}
export type Row = { id: string } & Record<string, unknown>;
export interface Page {
  nodes: Row[];
  edges: { cursor: string; node: Row }[];
  pageInfo: PageInfo;
  totalCount: number;
}
export interface Order {
  field: string;
  direction: 'ASC' | 'DESC';
}

/** Every list of the register by the name of its query, with all that it can be ordered by. */
export const lists = ['boards', 'plans', 'priorities', 'outcomes', 'actions', 'posts', 'people']
  .concat(['organisations', 'documents', 'relationships'])
  .map((name) => {
    const field = buildSchema().getQueryType()!.getFields()[name]!;
    const argument = field.args.find((arg) => arg.name === 'orderBy')!;
    const input = getNamedType(argument.type);
    const fieldEnum = buildSchema().getType(`${input.name}Field`) as GraphQLEnumType;
    return { name, orderInput: input.name, orderFields: fieldEnum.getValues().map((value) => value.name) };
  });

/** Reads one page: `read(args)` with the arguments of a connection, as variables. */
export type ReadPage = (page: { first: number; after?: string | null; offset?: number }) => Promise<Page>;

const ROW_PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Pages of a list of the register. `row` is what to select of each row beside its id. */
export function pagesOf(
  client: Client,
  { name, orderInput }: { name: string; orderInput: string },
  orderBy: Order[],
  row = '',
): ReadPage {
  const query = `query ($first: Int, $after: String, $offset: Int, $orderBy: [${orderInput}!]) {
    list: ${name}(first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      ${ROW_PAGE} nodes { id ${row} } edges { cursor node { id } } } }`;
  return async (page) => (await client.ask<{ list: Page }>(query, { ...page, orderBy })).list;
}

/** Pages of a list under one record: `outer` holds the place of `inner`, the list with `$page` for its arguments. */
export function pagesUnder(client: Client, outer: string, inner: string, row = 'id'): ReadPage {
  const list = `list: ${inner.replace('$page', 'first: $first, after: $after, offset: $offset')} {
    ${ROW_PAGE} nodes { ${row} } edges { cursor node { ${row} } } }`;
  const query = `query ($first: Int, $after: String, $offset: Int) { ${outer.replace('…', list)} }`;
  return async (page) => {
    const data = await client.ask<Record<string, unknown>>(query, page);
    return ('list' in data ? data['list'] : (Object.values(data)[0] as { list: Page }).list) as Page;
  };
}

/** All pages, each after the last row of the one before. */
export async function walkByCursor(read: ReadPage, first: number): Promise<Page[]> {
  const pages = [await read({ first })];
  while (pages.at(-1)!.pageInfo.hasNextPage && pages.length < 1000) {
    pages.push(await read({ first, after: pages.at(-1)!.pageInfo.endCursor }));
  }
  return pages;
}

/** All pages, each skipping the rows of those before. */
export async function walkByOffset(read: ReadPage, first: number): Promise<Page[]> {
  const pages = [await read({ first })];
  while (pages.at(-1)!.pageInfo.hasNextPage && pages.length < 1000) {
    pages.push(await read({ first, offset: first * pages.length }));
  }
  return pages;
}
