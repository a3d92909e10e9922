import type { NodeKind } from '@golden-thread/schema';

/** What an address is made of. Slugs are readable and stay; an id is used where there is no slug. */
export interface Addressable {
  kind: NodeKind;
  id: string;
  slug?: string | null;
  /** Number of a part in its plan, such as "1.1 a". */
  reference?: string | null;
}

const SEGMENT = {
  BOARD: 'boards',
  PLAN: 'plans',
  PRIORITY: 'priorities',
  OUTCOME: 'outcomes',
  ACTION: 'actions',
  POST: 'posts',
  PERSON: 'people',
  ORGANISATION: 'organisations',
  DOCUMENT: 'documents',
} as const satisfies Record<NodeKind, string>;

export type ResourceName = (typeof SEGMENT)[NodeKind] | 'relationships';

/** Every address of the console is built here. */
export const paths = {
  home: () => '/',
  ecosystem: (view: { focus?: string; asAt?: string | undefined } = {}) => `/ecosystem${search(view)}`,

  /** The page of anything in the register, on a day if one is given. */
  node: (node: Addressable, asAt?: string) => `/${SEGMENT[node.kind]}/${keyOf(node)}${search({ asAt })}`,

  /** The form that changes a record, and the one that adds one; `parent` is what the new one is part of. */
  edit: (node: Addressable) => `/${SEGMENT[node.kind]}/${node.id}/edit`,
  create: (resource: ResourceName, parent?: string) => `/${resource}/create${search({ in: parent })}`,

  /** The form that adds a tie to a node; `choice` is what to begin with, such as "HOLDS target". */
  addTie: (from: string, choice?: string) => `/relationships/create${search({ from, choice })}`,

  relationship: (id: string) => `/relationships/${id}`,
  editTie: (id: string) => `/relationships/${id}/edit`,

  resource: (kind: NodeKind) => SEGMENT[kind],

  /** A list, filtered. Filters are named as in the API; `asAt` is the day. */
  list: (
    resource: ResourceName,
    filter: Record<string, unknown> = {},
    sort?: { field: string; order: 'ASC' | 'DESC' },
  ) =>
    `/${resource}${search({
      filter: Object.keys(filter).length > 0 ? JSON.stringify(filter) : undefined,
      ...(sort ? { sort: sort.field, order: sort.order } : {}),
    })}`,

  differences: () => '/differences',

  /** What changed for a board between its last meeting, or another day, and the day of the page. */
  boardChanges: (board: Addressable, days: { since?: string | null; asAt?: string | undefined } = {}) =>
    `/boards/${keyOf(board)}/changes${search({ since: days.since ?? undefined, asAt: days.asAt })}`,
  /** What was entered in the register since an instant. */
  changes: (since?: string) => `/changes${search({ since })}`,
  accessibility: () => '/accessibility',

  /** `from` is where to go on afterwards. */
  signIn: (from?: string) => `/login${search({ from: from === '/' ? undefined : from })}`,
  myActions: () => '/my-actions',
  account: () => '/account',
  accounts: () => '/accounts',
  tokens: () => '/tokens',
  restricted: () => '/restricted',

  searchResults: (words: string) => `/search${search({ q: words })}`,
};

function keyOf(node: Addressable): string {
  if (!node.slug) return node.id;
  // An action is found by its plan and its number; the slug of a part begins with that of its plan.
  if (node.kind === 'ACTION') {
    const [plan] = node.slug.split('/');
    // One that holds an underscore would be read as another with a space there.
    return node.reference && plan && !node.reference.includes('_')
      ? `${plan}/${encodeURIComponent(node.reference.replaceAll(' ', '_'))}`
      : node.id;
  }
  return node.slug.split('/').map(encodeURIComponent).join('/');
}

/** Arguments of the API for an action's address: the opposite of what `paths.node` makes of one. */
export function actionKey(key: string): { id: string } | { plan: string; reference: string } {
  const slash = key.indexOf('/');
  if (slash === -1) return { id: key };
  return { plan: key.slice(0, slash), reference: key.slice(slash + 1).replaceAll('_', ' ') };
}

function search(values: Record<string, string | undefined>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
}
