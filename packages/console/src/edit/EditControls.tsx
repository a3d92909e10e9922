import { Suspense, lazy } from 'react';
import type { NodeRef } from '../shared/NodeLink';
import type { Tie } from '../shared/RelationshipSentence';
import { useRights } from './useCan';

/*
 * What a page shows to those who may write. Forms and menus are loaded then, so that readers load none of them.
 */
const RecordActions = lazy(async () => ({ default: (await import('./RecordActions')).RecordActions }));
const TieActions = lazy(async () => ({ default: (await import('./TieActions')).TieActions }));

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
