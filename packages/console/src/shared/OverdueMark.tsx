import OverdueIcon from '@mui/icons-material/ErrorOutlineOutlined';
import Box from '@mui/material/Box';

export function OverdueMark() {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        color: 'error.main',
        fontWeight: 650,
        whiteSpace: 'nowrap',
      }}
    >
      <OverdueIcon sx={{ fontSize: '1.15em' }} aria-hidden />
      Overdue
    </Box>
  );
}
