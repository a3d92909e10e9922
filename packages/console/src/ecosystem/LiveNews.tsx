import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { News } from '../data/useLiveChanges';
import { count } from '../shared/terms';

/** What a colleague just changed, said quietly at the edge: the map shows it already, and nothing takes the focus. */
export function LiveNews({ changes, isLost, dismiss }: News) {
  const last = changes.at(-1);
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
      {last && (
        <Paper
          variant="outlined"
          sx={{ pl: 1.75, pr: 0.5, py: 0.75, display: 'flex', alignItems: 'flex-start', gap: 1 }}
        >
          <Typography variant="body2" sx={{ py: 0.5 }}>
            <strong>{last.actor}</strong>: {last.summary}.
            {changes.length > 1 && ` And ${count(changes.length - 1, 'change')} before that.`}
          </Typography>
          <IconButton size="small" aria-label="Close the news" onClick={dismiss}>
            <CloseIcon fontSize="small" />
          </IconButton>
        </Paper>
      )}
    </Box>
  );
}
