import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { ClosingContext, useClosing } from './closing';
import { useIsPhone } from './useIsPhone';

export interface FormDialogProps {
  title: string;
  lead?: string | undefined;
  isWide?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A form over the page; on a phone, the whole screen. */
export function FormDialog({ title, lead, isWide = false, onClose, children }: FormDialogProps) {
  const isPhone = useIsPhone();
  const titleId = useId();
  const { ask, close } = useClosing(onClose);
  return (
    <Dialog
      open
      fullWidth
      maxWidth={isWide ? 'md' : 'sm'}
      fullScreen={isPhone}
      // A press beside the dialog would throw away what was typed.
      onClose={(_event, reason) => reason === 'escapeKeyDown' && close()}
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId} component="h2">
        {title}
      </DialogTitle>
      <DialogContent sx={{ pb: 2.5 }}>
        {lead && (
          <Typography color="textSecondary" sx={{ mb: 2.5 }}>
            {lead}
          </Typography>
        )}
        <ClosingContext value={ask}>{children}</ClosingContext>
      </DialogContent>
    </Dialog>
  );
}
