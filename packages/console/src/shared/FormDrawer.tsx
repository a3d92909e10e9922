import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { ClosingContext, useClosing } from './closing';
import type { FormDialogProps } from './FormDialog';
import { useIsPhone } from './useIsPhone';

/** A form beside the page, which stays in sight; on a phone it comes up from below. */
export function FormDrawer({ title, lead, onClose, children }: FormDialogProps) {
  const isPhone = useIsPhone();
  const titleId = useId();
  const { ask, close } = useClosing(onClose);
  return (
    <Drawer
      open
      anchor={isPhone ? 'bottom' : 'right'}
      onClose={close}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': titleId,
          sx: isPhone
            ? { maxHeight: '92dvh', borderTopLeftRadius: 14, borderTopRightRadius: 14 }
            : { width: 'min(560px, 92vw)' },
        },
      }}
    >
      <Box
        sx={{
          position: 'sticky',
          top: 0,
          zIndex: 2,
          display: 'flex',
          gap: 1,
          alignItems: 'flex-start',
          justifyContent: 'space-between',
          bgcolor: 'background.paper',
          borderBottom: 1,
          borderColor: 'divider',
          pl: { xs: 2, sm: 3 },
          pr: 1.5,
          py: 1.25,
        }}
      >
        <Typography variant="h3" component="h2" id={titleId} sx={{ pt: 0.75, overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        <IconButton aria-label="Close" onClick={close}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box sx={{ px: { xs: 2, sm: 3 }, py: 2.5 }}>
        {lead && (
          <Typography color="textSecondary" sx={{ mb: 2.5 }}>
            {lead}
          </Typography>
        )}
        <ClosingContext value={ask}>{children}</ClosingContext>
      </Box>
    </Drawer>
  );
}
