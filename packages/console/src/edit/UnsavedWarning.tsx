import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect, useEffectEvent, useId } from 'react';
import { useBlocker } from 'react-router-dom';

interface UnsavedWarningProps {
  isUnsaved: () => boolean;
  /** Set when the form itself asks, before it is cancelled. */
  isAsked: boolean;
  onStay: () => void;
  onLeave: () => void;
}

/** Asks before what was typed is thrown away: by another address, the form's own button, or the browser's. */
export function UnsavedWarning({ isUnsaved, isAsked, onStay, onLeave }: UnsavedWarningProps) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isUnsaved() && !isAsked && currentLocation.pathname !== nextLocation.pathname,
  );
  const titleId = useId();
  const onUnload = useEffectEvent((event: BeforeUnloadEvent) => {
    if (isUnsaved()) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: BeforeUnloadEvent) => onUnload(event);
    window.addEventListener('beforeunload', listener);
    return () => window.removeEventListener('beforeunload', listener);
  }, []);

  const isBlocked = blocker.state === 'blocked';
  const stay = () => {
    blocker.reset?.();
    onStay();
  };
  return (
    <Dialog open={isAsked || isBlocked} onClose={stay} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>Leave without saving?</DialogTitle>
      <DialogContent>What you typed here is not saved.</DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button variant="contained" onClick={stay}>
          Stay here
        </Button>
        <Button color="error" onClick={() => (isBlocked ? blocker.proceed() : onLeave())}>
          Leave
        </Button>
      </DialogActions>
    </Dialog>
  );
}
