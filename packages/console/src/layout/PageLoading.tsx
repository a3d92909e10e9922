import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';

export function PageLoading() {
  return (
    <Box
      component="output"
      sx={{ display: 'flex', gap: 2, alignItems: 'center', py: 8, justifyContent: 'center' }}
    >
      <CircularProgress size={22} aria-hidden />
      Loading …
    </Box>
  );
}
