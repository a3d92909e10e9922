import { LeaveDialog } from '../shared/LeaveDialog';
import { useUnsaved } from '../shared/unsaved';

interface UnsavedWarningProps {
  isUnsaved: () => boolean;
  /** Set when the form itself asks, before it is cancelled. */
  isAsked: boolean;
  onStay: () => void;
  onLeave: () => void;
}

/** Asks before what was typed is thrown away: by the form's own button; by another address or the browser's, the page asks. */
export function UnsavedWarning({ isUnsaved, isAsked, onStay, onLeave }: UnsavedWarningProps) {
  // Whoever was asked already leaves at once.
  useUnsaved(() => isUnsaved() && !isAsked);
  return <LeaveDialog isOpen={isAsked} onStay={onStay} onLeave={onLeave} />;
}
