import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface PageHeaderProps {
  title: string;
  /** What sort of page it is, above the title. */
  overline?: ReactNode;
  /** One or two lines under the title. */
  lead?: ReactNode;
  /** Buttons and links at the right. */
  actions?: ReactNode;
}

/** The one h1 of a page, which also names the browser's tab. */
export function PageHeader({ title, overline, lead, actions }: PageHeaderProps) {
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 2,
        alignItems: 'flex-end',
        justifyContent: 'space-between',
        mb: 3,
      }}
    >
      <title>{title === 'Golden Thread' ? title : `${title} · Golden Thread`}</title>
      <Box sx={{ minWidth: 0, flex: '1 1 28rem' }}>
        {overline && (
          <Typography variant="overline" component="div" color="text.secondary" sx={{ mb: 0.5 }}>
            {overline}
          </Typography>
        )}
        <Typography variant="h1">{title}</Typography>
        {lead && (
          <Typography component="div" color="text.secondary" sx={{ mt: 1, maxWidth: '75ch' }}>
            {lead}
          </Typography>
        )}
      </Box>
      {actions && (
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {actions}
        </Box>
      )}
    </Box>
  );
}
