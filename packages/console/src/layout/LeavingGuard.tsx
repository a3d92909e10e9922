import { lazy, Suspense, useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { isAnythingUnsaved } from '../shared/unsaved';

// Only those who write are ever asked.
const LeaveDialog = lazy(async () => ({ default: (await import('../shared/LeaveDialog')).LeaveDialog }));

/** Asks before another address, or the browser's own button, throws away what was typed anywhere on the page. */
export function LeavingGuard() {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && isAnythingUnsaved(),
  );
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (isAnythingUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onUnload);
    return () => window.removeEventListener('beforeunload', onUnload);
  }, []);
  if (blocker.state !== 'blocked') return null;
  return (
    <Suspense fallback={null}>
      <LeaveDialog isOpen onStay={blocker.reset} onLeave={blocker.proceed} />
    </Suspense>
  );
}
