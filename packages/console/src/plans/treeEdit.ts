import { createContext, useContext, type ComponentType } from 'react';
import type { NodeRef } from '../shared/NodeLink';
import type { Timescale } from '../shared/TimescaleText';

/** What the tree of a plan shows to those who may change it. It is made in a chunk of its own, that readers never load. */
export interface TreeEdit {
  /** Beside a part: what can be done to it. */
  Tools: ComponentType<{ part: NodeRef }>;
  /** Below the parts of a plan, priority or outcome: one more, in one line. */
  Add: ComponentType<{ parent: NodeRef }>;
  /** Below the timescale of an action: puts another in its place. */
  Revise: ComponentType<{ action: NodeRef & { timescale?: Timescale | null } }>;
}

export const TreeEditContext = createContext<TreeEdit | null>(null);

/** Null for those who read, and outside of a plan's tree. */
export function useTreeEdit(): TreeEdit | null {
  return useContext(TreeEditContext);
}

/** Of the button by which a part is changed: where the focus is while it is moved about. */
export const toolsId = (id: string) => `change-${id}`;
