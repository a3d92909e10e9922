import Box from '@mui/material/Box';
import { thread } from '../theme/palette';

/** The mark and the name; on a phone the mark alone. */
export function Brand() {
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 1.25, whiteSpace: 'nowrap' }}>
      <svg width="30" height="30" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="7" fill="#173f61" />
        <path
          d="M9 24V18c0-4 14-4 14-8V8"
          fill="none"
          stroke={thread.dark}
          strokeWidth="2.6"
          strokeLinecap="round"
        />
        <circle cx="9" cy="24" r="3.4" fill="#fff" />
        <circle cx="23" cy="8" r="3.4" fill="#fff" />
        <circle cx="16" cy="14" r="2.4" fill={thread.dark} />
      </svg>
      <Box
        component="span"
        sx={{
          fontWeight: 720,
          fontSize: '1.1rem',
          letterSpacing: '-0.01em',
          display: { xs: 'none', sm: 'inline' },
        }}
      >
        Golden Thread
      </Box>
    </Box>
  );
}
