import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { useIsPhone } from './useIsPhone';

interface FormDialogProps {
  title: string;
  lead?: string | undefined;
  onClose: () => void;
  children: ReactNode;
}

/** A short form over the page; on a phone, the whole screen. */
export function FormDialog({ title, lead, onClose, children }: FormDialogProps) {
  const isPhone = useIsPhone();
  const titleId = useId();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      fullScreen={isPhone}
      // A press beside the dialog would throw away what was typed.
      onClose={(_event, reason) => reason === 'escapeKeyDown' && onClose()}
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent sx={{ pb: 2.5 }}>
        {lead && (
          <Typography color="textSecondary" sx={{ mb: 2.5 }}>
            {lead}
          </Typography>
        )}
        {children}
      </DialogContent>
    </Dialog>
  );
}
