import { createContext, useContext } from 'react';
import type { Intent } from '../../edit/intents/intent';
import type { NodeRef } from '../../shared/NodeLink';
import type { NewPart } from './QuickAdd';

export interface Step {
  take: () => void;
  /** Why it cannot be taken, where it cannot: then `take` only says so. */
  hindrance: string | null;
}

/** What the controls in the tree of a plan do. */
export interface Editing {
  /** Moves a part among those of its parent, or says why it stays. */
  step: (part: NodeRef, by: -1 | 1) => Step;
  /** Opens what an intent asks for, or the fields of the part. */
  start: (part: NodeRef, intent: Intent | null) => void;
  intentsOf: (part: NodeRef) => readonly Intent[];
  newPartUnder: (parent: NodeRef) => NewPart;
  onAdded: (reference: string) => void;
  /** Whether a new part is being written under one. */
  onBegun: (parentId: string, isBegun: boolean) => void;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('What changes a plan stands in its tree.');
  return editing;
}
