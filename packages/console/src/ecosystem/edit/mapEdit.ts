import type { Intent, Target } from '../../edit/intents/intent';
import type { NodeRef } from '../../shared/NodeLink';
import type { RegisterDataProvider } from '../../data/dataProvider';

/** How boards end. */
export type Succession = 'MERGE' | 'REPLACE' | 'DISSOLVE';

/** What is being entered on the map now: one dialog at a time. */
export type MapEdit =
  | { what: 'ADD'; resource: 'boards' | 'plans' }
  | { what: 'CONNECT'; from: NodeRef; to: NodeRef | null }
  | { what: 'INTENT'; intent: Intent; target: Target }
  | { what: 'SUCCESSION'; how: Succession; board: NodeRef };

/** The last thing that was done on the map, and how to take it back. */
export interface LastStep {
  /** "The tie is in the register." */
  done: string;
  /** Does the inverse; or why no single step undoes it. */
  undo: ((dataProvider: RegisterDataProvider) => Promise<unknown>) | { why: string };
  /** What to show on the map now. */
  shows?: { node: string } | { tie: string };
}
