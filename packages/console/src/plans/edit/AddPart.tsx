import type { NodeRef } from '../../shared/NodeLink';
import { useEditing } from './editing';
import { QuickAdd } from './QuickAdd';

/** One more part of a plan, priority or outcome. */
export function AddPart({ parent }: { parent: NodeRef }) {
  const { newPartUnder, onAdded, onBegun } = useEditing();
  return (
    <QuickAdd
      part={newPartUnder(parent)}
      onAdded={onAdded}
      onBegun={(isBegun) => onBegun(parent.id, isBegun)}
    />
  );
}
