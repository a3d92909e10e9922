import { type Viewer, isKeeper } from '../access/viewer.js';
import { forbidden } from '../shared/errors.js';

/** Which of the registers that the database holds is read. */
export interface View {
  /** For whom. Without one, as for somebody of whom nothing is known. */
  viewer?: Viewer | undefined;
  asRecorded?: string | null | undefined;
  includeRetracted?: boolean | null | undefined;
}

/** What the names of a statement mean, and the settings that the views behind those names ask for. */
export interface Standpoint {
  path: string;
  settings: Record<string, string>;
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
    throw forbidden('Only officers, who keep the register, are shown retracted entries. Ask without "includeRetracted".');
  }
  const settings = viewer === undefined ? {} : settingsOf(viewer);
  if (asRecorded != null) {
    const recorded = { 'golden_thread.as_recorded': asRecorded, jit: 'off' };
    return { path: 'as_recorded, public', settings: { ...settings, ...recorded } };
  }
  if (keeper) return { path: includeRetracted ? 'public' : KEEPERS_PATH, settings: {} };
  if (viewer?.scope) return { path: 'scoped, public', settings };
  if (viewer !== undefined && clearancesIn(viewer).length > 0) return { path: 'cleared, public', settings };
  return null;
}

/** Tokens lie about in spreadsheets and settings: whatever they may do, they are shown nothing restricted. */
export const seesAll = (viewer: Viewer): boolean => viewer.kind !== 'TOKEN' && isKeeper(viewer);

const clearancesIn = (viewer: Viewer): readonly string[] =>
  viewer.kind === 'TOKEN' ? [] : viewer.clearances;

function settingsOf(viewer: Viewer): Record<string, string> {
  return {
    'golden_thread.sees_all': seesAll(viewer) ? 'on' : '',
    'golden_thread.clearances': `{${clearancesIn(viewer).join(',')}}`,
  };
}
