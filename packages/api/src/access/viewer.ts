/** What an account may do, each role with all of those before it. */
export const roles = ['READER', 'CONTRIBUTOR', 'OFFICER', 'ADMIN'] as const;
export type Role = (typeof roles)[number];

/** To what a token is narrowed: one board with the plans under it, or one plan. */
export interface Scope {
  kind: 'BOARD' | 'PLAN';
  id: string;
}

/** Who asks: the one thing by which it is decided what a request may read and do. */
export interface Viewer {
  kind: 'ANONYMOUS' | 'ACCOUNT' | 'TOKEN';
  /** Of the account or the token; null for nobody in particular. */
  id: string | null;
  /** As the change log names them. */
  name: string;
  /** Null: may not even read. Anonymous readers of an open register are READERs. */
  role: Role | null;
  /** The person of the register who has the account. */
  personId: string | null;
  /** The session that they signed in with; absent for all others. */
  sessionId?: string;
  /** The restricted things in whose audience they are. */
  clearances: readonly string[];
  /** Null: all that the role may read. */
  scope: Scope | null;
  /** How many nodes one request of theirs may ask for, where it is not the usual number. */
  nodeLimit?: number | null;
  /** How many requests a minute they may make, where it is not the usual number. */
  requestsPerMinute?: number | null;
}

/** Nobody in particular, before a register that is open to all, or that is not. */
export const anonymous = (publicRead: boolean): Viewer => ({
  kind: 'ANONYMOUS',
  id: null,
  name: 'anonymous',
  role: publicRead ? 'READER' : null,
  personId: null,
  clearances: [],
  scope: null,
});

export function hasRole(viewer: Viewer, role: Role): boolean {
  return viewer.role !== null && roles.indexOf(viewer.role) >= roles.indexOf(role);
}

/** Who keeps the register sees all of it: else its refusals would tell them what is hidden. */
export const isKeeper = (viewer: Viewer): boolean => hasRole(viewer, 'OFFICER');
