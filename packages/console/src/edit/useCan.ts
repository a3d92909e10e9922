import {
  RightsOfDocument,
  ViewerRoleDocument,
  type RestrictionPartsFragment,
} from '@golden-thread/schema/operations';
import { useRegisterQuery } from '../data/useRegisterQuery';
import type { NodeRef } from '../shared/NodeLink';

/*
 * What whoever is here may do, as the API tells it. Every control that writes asks here, and nowhere else; what it shows
 * is a courtesy, since the API decides.
 */

export interface Rights {
  update: boolean;
  retract: boolean;
  cite: boolean;
}

const NONE: Rights = { update: false, retract: false, cite: false };

/** With one record or tie. */
export function useRights(id: string): Rights {
  const { data, isPlaceholderData } = useRegisterQuery(RightsOfDocument, { id });
  const node = isPlaceholderData ? null : data?.node;
  if (!node || !('viewerCanUpdate' in node)) return NONE;
  return {
    update: node.viewerCanUpdate,
    retract: node.viewerCanRetract,
    // Who may change a tie may also say which paper states it.
    cite: 'viewerCanCite' in node ? node.viewerCanCite : node.viewerCanUpdate,
  };
}

export type Restriction = RestrictionPartsFragment;

/** Whether not everybody sees one record or tie: its own restriction, and what restricts it because it hangs on that. */
export function useRestriction(id: string): { own: Restriction | null; by: readonly NodeRef[] } {
  const { data, isPlaceholderData } = useRegisterQuery(RightsOfDocument, { id });
  const node = isPlaceholderData ? null : data?.node;
  if (!node || !('restriction' in node)) return { own: null, by: [] };
  const hangsOn = 'plan' in node ? [node.plan] : 'source' in node ? [node.source, node.target] : [];
  return { own: node.restriction ?? null, by: hangsOn.filter((other) => other.restriction) };
}

/** With the register as a whole: adding records, and what is done to many at once. */
export function useKeepsRegister(): boolean {
  const { data } = useRegisterQuery(ViewerRoleDocument, {});
  return data?.viewer.role === 'OFFICER' || data?.viewer.role === 'ADMIN';
}
