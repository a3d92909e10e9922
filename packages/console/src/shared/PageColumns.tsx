import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A page's body beside its facts; one under the other where there is no room. */
export function PageColumns({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: { xs: 0, lg: 3 },
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 300px' },
        '@media print': { display: 'block' },
      }}
    >
      <Box sx={{ order: { lg: 2 } }}>{aside}</Box>
      <Box sx={{ minWidth: 0 }}>{children}</Box>
    </Box>
  );
}
