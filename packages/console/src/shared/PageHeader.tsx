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
    <Box component="header" sx={{ mb: 3 }}>
      <title>{title === 'Golden Thread' ? title : `${title} · Golden Thread`}</title>
      {overline && (
        <Typography variant="overline" component="div" color="textSecondary" sx={{ mb: 0.5 }}>
          {overline}
        </Typography>
      )}
      <Typography variant="h1" sx={{ maxWidth: '36em' }}>
        {title}
      </Typography>
      {(lead || actions) && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 2,
            alignItems: 'center',
            justifyContent: 'space-between',
            mt: 1.25,
          }}
        >
          <Typography component="div" color="textSecondary" sx={{ maxWidth: '75ch', minWidth: 0 }}>
            {lead}
          </Typography>
          {actions && (
            <Box
              className="no-print"
              sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
            >
              {actions}
            </Box>
          )}
        </Box>
      )}
    </Box>
  );
}
