import DiffersIcon from '@mui/icons-material/CallSplitOutlined';
import Box from '@mui/material/Box';

/** Two papers cannot both be right. The register keeps both. */
export function DiffersMark() {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        color: 'error.main',
        fontSize: '0.875rem',
        fontWeight: 650,
      }}
    >
      <DiffersIcon sx={{ fontSize: '1.1em' }} aria-hidden />
      The papers differ
    </Box>
  );
}
