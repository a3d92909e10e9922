import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { SignInForm } from './SignInForm';

/** Over the page, so that what was typed there stays: when a session has ended, or something needs signing in. */
export function SignInDialog({ onClose }: { onClose: () => void }) {
  const titleId = useId();
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>Sign in to go on</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2.5 }}>
          You are not signed in, or your session has ended. What you typed is still there: sign in, then save
          it again.
        </DialogContentText>
        <SignInForm onDone={onClose} />
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          Not now
        </Button>
      </DialogActions>
    </Dialog>
  );
}
