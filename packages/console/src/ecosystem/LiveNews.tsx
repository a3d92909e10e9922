import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { LiveChange } from '../data/live';
import { useLiveChanges } from '../data/useLiveChanges';
import { count } from '../shared/terms';

/** What a colleague just changed, said quietly at the edge: the map shows it already, and nothing takes the focus. */
export function LiveNews() {
  // A map that stays open for days keeps no more than it says.
  const [news, setNews] = useState<{ last: LiveChange; before: number } | null>(null);
  const isLost = useLiveChanges((last) =>
    setNews((known) => ({ last, before: known ? known.before + 1 : 0 })),
  );
  return (
    <Box
      component="output"
      aria-live="polite"
      className="no-print"
      sx={{
        position: 'fixed',
        left: 16,
        bottom: 16,
        zIndex: 'snackbar',
        maxWidth: 'min(440px, calc(100vw - 32px))',
      }}
    >
      {isLost && (
        <Paper variant="outlined" sx={{ px: 1.75, py: 1, mb: 1 }}>
          <Typography variant="body2">
            Changes by colleagues do not arrive just now. It tries again by itself.
          </Typography>
        </Paper>
      )}
      {news && (
        <Paper
          variant="outlined"
          sx={{ pl: 1.75, pr: 0.5, py: 0.75, display: 'flex', alignItems: 'flex-start', gap: 1 }}
        >
          <Typography variant="body2" sx={{ py: 0.5 }}>
            <strong>{news.last.actor}</strong>: {news.last.summary}.
            {news.before > 0 && ` And ${count(news.before, 'change')} before that.`}
          </Typography>
          <IconButton size="small" aria-label="Close the news" onClick={() => setNews(null)}>
            <CloseIcon fontSize="small" />
          </IconButton>
        </Paper>
      )}
    </Box>
  );
}
