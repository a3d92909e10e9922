import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** One line under the title. */
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** Without ground and border, for what has its own. */
  isPlain?: boolean;
}

/** A part of a page under its own h2, found as a region by assistive technology. */
export function Section({ title, lead, actions, children, isPlain = false }: SectionProps) {
  const id = useId();
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{
        mb: 3,
        ...(isPlain
          ? {}
          : {
              bgcolor: 'background.paper',
              border: 1,
              borderColor: 'divider',
              borderRadius: 1.5,
              p: { xs: 2, sm: 3 },
            }),
        '@media print': { border: 0, p: 0, mb: '6mm', '& h2, & h3, & h4': { breakAfter: 'avoid' } },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          justifyContent: 'space-between',
          alignItems: 'baseline',
          mb: lead ? 0.5 : 2,
        }}
      >
        <Typography variant="h2" id={id}>
          {title}
        </Typography>
        {actions}
      </Box>
      {lead && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 2, maxWidth: '75ch' }}>
          {lead}
        </Typography>
      )}
      {children}
    </Box>
  );
}
