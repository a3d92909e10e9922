import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface EmptyProps {
  /** That there is nothing, and why. */
  words: ReactNode;
  /** What to do next, where words do not do. */
  children?: ReactNode;
}

/** Where there is nothing to show: says so, and what to do next. */
export function Empty({ words, children }: EmptyProps) {
  return (
    <>
      <Typography component="div" sx={{ maxWidth: '65ch' }}>
        {words}
      </Typography>
      {children && (
        <Box
          className="no-print"
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1, '&:empty': { mt: 0 } }}
        >
          {children}
        </Box>
      )}
    </>
  );
}
