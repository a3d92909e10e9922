import Button, { type ButtonProps } from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import type { ReactNode } from 'react';

interface HeadButtonProps extends Pick<
  ButtonProps,
  'onClick' | 'disabled' | 'aria-haspopup' | 'aria-expanded'
> {
  label: string;
  icon: ReactNode;
  /** Shows the icon alone; the words stay as its name. */
  isSmall: boolean;
}

/** A button beside the title. */
export function HeadButton({ label, icon, isSmall, ...rest }: HeadButtonProps) {
  if (!isSmall) {
    return (
      <Button variant="outlined" startIcon={icon} {...rest}>
        {label}
      </Button>
    );
  }
  return (
    <Tooltip title={label}>
      {/* A disabled button gives no events to the tooltip; what surrounds it does. */}
      <span>
        <IconButton aria-label={label} color="primary" {...rest}>
          {icon}
        </IconButton>
      </span>
    </Tooltip>
  );
}
