import { nodeKind, relationshipTypes, type NodeKind, type RelationshipType } from '@golden-thread/schema';
import type { Direction } from '../arrange/metrics';
import type { FocusHow } from '../graph/focus';
import type { Follow } from '../graph/walk';
import { isDay } from '../../shared/dates';

/** Everything that a reader chose on the map. All of it stands in the address. Nodes are named by slug, or by id. */
export interface MapState {
  view: 'MAP' | 'TABLE';
  kinds: readonly NodeKind[];
  /** Relationship types that are left out. */
  hiddenTypes: readonly RelationshipType[];
  withProposed: boolean;
  withThrough: boolean;
  /** Nodes of which the parts, or the ties of every kind, are shown. */
  opened: readonly string[];
  /** Nodes of which everything below is folded away. */
  folded: readonly string[];
  asAt: string | null;
  /** The other day of a comparison, as a rule the earlier; null when none is made. */
  since: string | null;
  selected: Selected | null;
  focus: Focus | null;
  path: PathEnds | null;
  direction: Direction;
  /** Whether boards stand in lanes by their type. */
  lanes: boolean;
}

/** A tie stands for the whole line that it shares with others. */
export type Selected = { node: string } | { tie: string };

/** A node with what has to do with it; near it, within so many steps. */
export interface Focus {
  node: string;
  how: FocusHow;
  depth: number;
  /** Whether the rest is taken away, or only dimmed. */
  hidesRest: boolean;
}

export interface PathEnds {
  from: string;
  to: string | null;
  follow: Follow;
}

export const MAX_DEPTH = 4;

export const PLAIN_FOCUS = { how: 'NEAR', depth: 1, hidesRest: false } as const satisfies Omit<Focus, 'node'>;

export const DEFAULT_KINDS: readonly NodeKind[] = ['BOARD', 'PLAN'];

export const DEFAULT_STATE: MapState = {
  view: 'MAP',
  kinds: DEFAULT_KINDS,
  hiddenTypes: [],
  withProposed: true,
  withThrough: true,
  opened: [],
  folded: [],
  asAt: null,
  since: null,
  selected: null,
  focus: null,
  path: null,
  direction: 'DOWN',
  lanes: false,
};

/** Names in the address. `focus` and `asAt` are what other pages link with: see shared/paths.ts. */
const NAMES = {
  view: 'view',
  kinds: 'kinds',
  hidden: 'without',
  proposed: 'proposed',
  through: 'through',
  opened: 'open',
  folded: 'fold',
  asAt: 'asAt',
  since: 'since',
  node: 'node',
  tie: 'tie',
  focus: 'focus',
  how: 'what',
  depth: 'depth',
  rest: 'rest',
  from: 'from',
  to: 'to',
  follow: 'follow',
  direction: 'direction',
  lanes: 'lanes',
} as const;

/** The state with the earlier of two days as the one from which is compared, whichever way round they were given. */
export function inOrder(state: MapState, now: string): MapState {
  const { since, asAt } = state;
  const day = asAt ?? now;
  if (since === null || since <= day) return state;
  return { ...state, since: day, asAt: since === now ? null : since };
}

/** Reads an address; whatever in it cannot be understood is as if it were not there. */
export function readState(params: URLSearchParams): MapState {
  const text = (name: keyof typeof NAMES) => params.get(NAMES[name]) || null;
  const list = (name: keyof typeof NAMES) => (params.get(NAMES[name]) ?? '').split(',').filter(Boolean);
  const kinds = nodeKind.values.filter((kind) => list('kinds').includes(kind.toLowerCase()));
  const [node, tie, focus, from] = [text('node'), text('tie'), text('focus'), text('from')];
  const [asAt, since] = [text('asAt'), text('since')];
  return {
    view: text('view') === 'table' ? 'TABLE' : 'MAP',
    kinds: kinds.length > 0 ? kinds : DEFAULT_KINDS,
    hiddenTypes: relationshipTypes.filter((type) => list('hidden').includes(type.toLowerCase())),
    withProposed: text('proposed') !== 'no',
    withThrough: text('through') !== 'no',
    opened: list('opened'),
    folded: list('folded'),
    asAt: isDay(asAt) ? asAt : null,
    since: isDay(since) ? since : null,
    selected: node ? { node } : tie ? { tie } : null,
    focus: focus
      ? {
          node: focus,
          how: howOf(text('how')),
          depth: depthOf(text('depth')),
          hidesRest: text('rest') === 'hidden',
        }
      : null,
    path: from ? { from, to: text('to'), follow: text('follow') === 'up' ? 'UP' : 'ANY' } : null,
    direction: text('direction') === 'right' ? 'RIGHT' : 'DOWN',
    lanes: text('lanes') === 'yes',
  };
}

/** What the address of the page says, before there is a page. */
export function stateInAddress(): MapState {
  const [, search] = window.location.hash.split('?');
  return readState(new URLSearchParams(search));
}

/** Whether a map has more on it than ELK would be asked to arrange, as far as can be told before the register answers. */
export const isLikelyLarge = ({ kinds }: MapState): boolean => kinds.includes('ACTION');

/** The shortest address that reads as this state: what is as usual is left out. */
export function writeState(state: MapState): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: keyof typeof NAMES, value: string | null | undefined | false) => {
    if (value) params.set(NAMES[name], value);
  };
  const isUsualKinds = state.kinds.join() === DEFAULT_KINDS.join();
  put('view', state.view === 'TABLE' && 'table');
  put('kinds', !isUsualKinds && state.kinds.join(',').toLowerCase());
  put('hidden', state.hiddenTypes.join(',').toLowerCase());
  put('proposed', !state.withProposed && 'no');
  put('through', !state.withThrough && 'no');
  put('opened', state.opened.join(','));
  put('folded', state.folded.join(','));
  put('asAt', state.asAt);
  put('since', state.since);
  put('node', state.selected && 'node' in state.selected && state.selected.node);
  put('tie', state.selected && 'tie' in state.selected && state.selected.tie);
  put('focus', state.focus?.node);
  put('how', state.focus && state.focus.how !== 'NEAR' && state.focus.how.toLowerCase());
  put('depth', state.focus && state.focus.depth !== 1 && String(state.focus.depth));
  put('rest', state.focus?.hidesRest && 'hidden');
  put('from', state.path?.from);
  put('to', state.path?.to);
  put('follow', state.path?.follow === 'UP' && 'up');
  put('direction', state.direction === 'RIGHT' && 'right');
  put('lanes', state.lanes && 'yes');
  return params;
}

function howOf(text: string | null): FocusHow {
  return FOCUS_HOWS.find((how) => how.toLowerCase() === text) ?? 'NEAR';
}

const FOCUS_HOWS: readonly FocusHow[] = ['NEAR', 'BELOW', 'ACCOUNTABILITY', 'THREADS'];

function depthOf(text: string | null): number {
  const depth = Number(text ?? 1);
  return Number.isInteger(depth) && depth >= 1 && depth <= MAX_DEPTH ? depth : 1;
}

/** Whether anything but the view and the selection differs from the map as it opens. */
export function isChanged(state: MapState): boolean {
  const plain = { ...state, view: DEFAULT_STATE.view, selected: null };
  return writeState(plain).toString() !== '';
}

/** The choices of what is shown and how: while they stay the same, the map stays put, whatever its day and its data. */
export function choicesKey(state: MapState): string {
  const { focus, ...rest } = state;
  const kept = focus?.hidesRest || focus?.how !== 'NEAR' ? focus : null;
  return writeState({
    ...rest,
    view: DEFAULT_STATE.view,
    focus: kept,
    selected: null,
    path: null,
    asAt: null,
    since: null,
  }).toString();
}
