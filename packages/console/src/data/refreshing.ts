import type { Query } from '@tanstack/react-query';

/** What forms begin with: read once, when they open. */
const OF_FORMS: ReadonlySet<unknown> = new Set(['edit', 'version', 'create', 'create on the map']);

/** What is asked for anew when something was written: all but what a form was filled from, while somebody types in it. */
export const isShown = ({ queryKey, state }: Query): boolean =>
  !OF_FORMS.has(queryKey[0]) || state.data === undefined;

/** Who is here and what they may do. */
const OF_RIGHTS: ReadonlySet<unknown> = new Set(['Viewer', 'ViewerRole', 'RightsOf']);

/** While somebody types it is not asked anew who they are: when their session ends, their form must not go. */
export const isRight = ({ queryKey }: Query): boolean =>
  queryKey[0] === 'query' && OF_RIGHTS.has(queryKey[1]);

let refreshedAt = -Infinity;

/** One's own writes are shown as soon as they are done: news of them need no second look. */
export const refreshing = {
  note: () => {
    refreshedAt = Date.now();
  },
  wasDoneSince: (time: number) => refreshedAt >= time,
};
