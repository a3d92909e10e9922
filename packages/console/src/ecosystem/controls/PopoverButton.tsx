import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ExpandIcon from '@mui/icons-material/ExpandMore';
import Popover from '@mui/material/Popover';
import { useState, type ReactNode } from 'react';

interface PopoverButtonProps {
  label: string;
  /** Whether what it opens differs from the usual: a dot says so, and words do for those who do not see it. */
  isChanged: boolean;
  children: ReactNode;
}

/** A button that opens a small panel of choices. */
export function PopoverButton({ label, isChanged, children }: PopoverButtonProps) {
  const [at, setAt] = useState<HTMLElement | null>(null);
  return (
    <>
      <Badge color="secondary" variant="dot" invisible={!isChanged}>
        <Button
          variant="outlined"
          aria-haspopup="dialog"
          aria-expanded={at !== null}
          aria-label={isChanged ? `${label} (changed)` : undefined}
          endIcon={<ExpandIcon />}
          onClick={(event) => setAt(event.currentTarget)}
          sx={{ minHeight: 40, bgcolor: 'background.paper' }}
        >
          {label}
        </Button>
      </Badge>
      <Popover
        open={at !== null}
        anchorEl={at}
        onClose={() => setAt(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': label,
            sx: { width: 430, maxWidth: '94vw', maxHeight: '76dvh' },
          },
        }}
      >
        <Box sx={{ p: 2.25 }}>{children}</Box>
      </Popover>
    </>
  );
}
