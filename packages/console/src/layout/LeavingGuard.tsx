import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { LazyLeaveDialog } from '../shared/LazyLeaveDialog';
import { isAnythingUnsaved } from '../shared/unsaved';

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
  return <LazyLeaveDialog isOpen onStay={blocker.reset} onLeave={blocker.proceed} />;
}
