import { lazy, Suspense } from 'react';
import type { LeaveDialogProps } from './LeaveDialog';

const LeaveDialog = lazy(async () => ({ default: (await import('./LeaveDialog')).LeaveDialog }));

/** On pages that all read: only those who write are ever asked, and load what asks them then. */
export function LazyLeaveDialog(props: LeaveDialogProps) {
  return (
    <Suspense fallback={null}>
      <LeaveDialog {...props} />
    </Suspense>
  );
}
