import type { FilterPayload, GetListParams, SortPayload } from 'react-admin';

/** Arguments that every list of the API takes; each document types its own filter and order. */
export interface ListVariables {
  filter: Record<string, unknown>;
  orderBy?: { field: string; direction: 'ASC' | 'DESC' }[];
  first?: number;
  offset?: number;
  after?: string;
  asAt?: string;
}

/** The day stands among react-admin's filters, so that it is in the address; the API wants it as an argument. */
export const AS_AT = 'asAt';

/** react-admin's page, sort and filter as arguments of a list of the API. */
export function listVariables(
  { filter, sort, pagination }: Pick<GetListParams, 'filter' | 'sort' | 'pagination'>,
  defaultSort: SortPayload,
): ListVariables {
  const order = sort?.field && sort.field !== 'id' ? sort : defaultSort;
  const page = pagination ?? { page: 1, perPage: 25 };
  return {
    ...filterVariables(filter),
    orderBy: [{ field: enumName(order.field), direction: order.order }],
    first: page.perPage,
    offset: (page.page - 1) * page.perPage,
  };
}

/** Splits the day from the filter; what nobody filled in is left out, `false` is kept. */
export function filterVariables(filter: FilterPayload | undefined): Pick<ListVariables, 'filter' | 'asAt'> {
  const given = Object.entries(filter ?? {}).filter(([, value]) => !isBlank(value));
  const asAt = given.find(([name]) => name === AS_AT)?.[1];
  return {
    filter: Object.fromEntries(given.filter(([name]) => name !== AS_AT)),
    ...(typeof asAt === 'string' ? { asAt } : {}),
  };
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isBlank);
}

/** `validFrom` is VALID_FROM in the API. */
function enumName(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
