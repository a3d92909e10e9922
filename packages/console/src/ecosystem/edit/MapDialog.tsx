import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, type ReactNode } from 'react';
import { useIsPhone } from '../../shared/useIsPhone';

interface MapDialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog over the map, in which something is entered. */
export function MapDialog({ title, onClose, children }: MapDialogProps) {
  const isPhone = useIsPhone();
  const titleId = useId();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      fullScreen={isPhone}
      // A press beside the dialog would throw away what was typed.
      onClose={(_event, reason) => reason === 'escapeKeyDown' && onClose()}
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId} component="h2">
        {title}
      </DialogTitle>
      <DialogContent sx={{ pb: 2.5 }}>{children}</DialogContent>
    </Dialog>
  );
}
