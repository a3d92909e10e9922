import ExpandIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState, type ReactNode } from 'react';

interface DisclosureProps {
  /** What the button says; what it opens is clear from it alone. */
  label: ReactNode;
  /** Heard instead of the label, where several on a page say the same. */
  ariaLabel?: string;
  children: ReactNode;
  isOpenAtFirst?: boolean;
  /** Printed also when closed. */
  isPrinted?: boolean;
}

/** A button that opens and closes what follows it. */
export function Disclosure({
  label,
  ariaLabel,
  children,
  isOpenAtFirst = false,
  isPrinted = false,
}: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const id = useId();
  return (
    <div>
      <Button
        size="small"
        color="inherit"
        className="no-print"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={ariaLabel}
        onClick={() => setIsOpen(!isOpen)}
        startIcon={
          <ExpandIcon sx={{ transform: isOpen ? 'none' : 'rotate(-90deg)', transition: 'transform 120ms' }} />
        }
        sx={{ ml: -0.75, px: 0.75, color: 'primary.main', textAlign: 'left' }}
      >
        {label}
      </Button>
      <Box
        id={id}
        sx={{
          display: isOpen ? 'block' : 'none',
          pt: 1,
          '@media print': { display: isPrinted || isOpen ? 'block' : 'none' },
        }}
      >
        {children}
      </Box>
    </div>
  );
}
