import { type Scope, type Viewer, isKeeper } from '../access/viewer.js';
import { todayInLondon } from '../read/context.js';
import { forbidden } from '../shared/errors.js';

/** Which of the registers that the database holds is read. */
export interface View {
  /** For whom. Without one, as for somebody of whom nothing is known. */
  viewer?: Viewer | undefined;
  asRecorded?: string | null | undefined;
  includeRetracted?: boolean | null | undefined;
  /** Whether an answer from a moment ago will do, as a replica gives it that has this change at least; without it none will. */
  mayLagTo?: number | null | undefined;
}

/** What the names of a statement mean, and the settings that the views behind those names ask for. */
export interface Standpoint {
  path: string;
  settings: Record<string, string>;
  /** To what a token is narrowed, as at a day. */
  scope?: Scope & { day: string };
}

/**
 * What names mean unless told otherwise: nothing that is retracted, and nothing that is restricted. Whoever forgets to say
 * for whom a statement is reads too little, never too much.
 */
export const OPEN_PATH = 'open, public';

/** What they mean to those who keep the register, and in a write: see the migration that made the schema \`live\`. */
export const KEEPERS_PATH = 'live, public';

/** The standpoint of a view; null where it is the one that the database takes anyway. */
export function standpointOf({ viewer, asRecorded, includeRetracted }: View): Standpoint | null {
  const keeper = viewer !== undefined && seesAll(viewer);
  if (includeRetracted && !keeper) {
    throw forbidden(
      'Only officers, who keep the register, are shown retracted entries. Ask without "includeRetracted".',
    );
  }
  if (asRecorded != null) {
    const recorded = { 'golden_thread.as_recorded': asRecorded, jit: 'off' };
    return {
      path: 'as_recorded, public',
      settings: { ...settingsOf(viewer), ...recorded },
      ...scopeOf(viewer),
    };
  }
  if (keeper) return { path: includeRetracted ? 'public' : KEEPERS_PATH, settings: {} };
  if (viewer?.scope) return { path: 'scoped, public', settings: {}, ...scopeOf(viewer) };
  if (clearancesOf(viewer).length > 0) return { path: 'cleared, public', settings: settingsOf(viewer) };
  return null;
}

/** From where a write looks things up: whoever may not see a thing is told that there is none. */
export function writingFor(writer: Viewer | undefined): Standpoint {
  if (writer === undefined || seesAll(writer)) return { path: KEEPERS_PATH, settings: {} };
  return { path: 'cleared, public', settings: settingsOf(writer) };
}

/** Tokens lie about in spreadsheets and settings: whatever they may do, they are shown nothing restricted. */
export const seesAll = (viewer: Viewer): boolean => viewer.kind !== 'TOKEN' && isKeeper(viewer);

const clearancesOf = (viewer: Viewer | undefined): readonly string[] =>
  viewer === undefined || viewer.kind === 'TOKEN' ? [] : viewer.clearances;

/** The days are those of London: what a board oversees today it may no longer oversee tomorrow. */
const scopeOf = (viewer: Viewer | undefined): Pick<Standpoint, 'scope'> =>
  viewer?.scope ? { scope: { ...viewer.scope, day: todayInLondon() } } : {};

function settingsOf(viewer: Viewer | undefined): Record<string, string> {
  return {
    'golden_thread.sees_all': viewer !== undefined && seesAll(viewer) ? 'on' : '',
    'golden_thread.clearances': `{${clearancesOf(viewer).join(',')}}`,
  };
}
