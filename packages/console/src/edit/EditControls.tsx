import { Suspense, lazy } from 'react';
import type { NodeRef } from '../shared/NodeLink';
import type { Tie } from '../shared/RelationshipSentence';
import { useKeepsRegister, useRights } from './useCan';

/*
 * What a page shows to those who may write. Forms and menus are loaded then, so that readers load none of them.
 */
const RecordActions = lazy(async () => ({ default: (await import('./RecordActions')).RecordActions }));
const TieActions = lazy(async () => ({ default: (await import('./TieActions')).TieActions }));

const TakeBackCitation = lazy(async () => ({
  default: (await import('./TakeBackCitation')).TakeBackCitation,
}));

export function RecordControls({ record }: { record: NodeRef }) {
  const rights = useRights(record.id);
  if (!rights.update && !rights.cite) return null;
  return (
    <Suspense fallback={null}>
      <RecordActions record={record} rights={rights} />
    </Suspense>
  );
}

export function TieControls({ tie }: { tie: Tie }) {
  const rights = useRights(tie.id);
  if (!rights.update) return null;
  return (
    <Suspense fallback={null}>
      <TieActions tie={tie} />
    </Suspense>
  );
}

interface CitationControlsProps {
  id: string;
  /** The record or tie that it is of. */
  of: string;
  document: string;
}

export function CitationControls(props: CitationControlsProps) {
  if (!useKeepsRegister()) return null;
  return (
    <Suspense fallback={null}>
      <TakeBackCitation {...props} />
    </Suspense>
  );
}
