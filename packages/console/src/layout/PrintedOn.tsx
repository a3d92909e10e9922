import Box from '@mui/material/Box';
import { formatDate, today } from '../shared/dates';

/** At the foot of a printed page: where it comes from and when it was printed. */
export function PrintedOn() {
  return (
    <Box
      sx={{
        display: 'none',
        '@media print': { display: 'block', mt: '8mm', pt: '2mm', borderTop: '1px solid', fontSize: '9pt' },
      }}
    >
      Golden Thread, the register of boards, plans and actions. Printed on {formatDate(today())} from{' '}
      {window.location.href}
    </Box>
  );
}
