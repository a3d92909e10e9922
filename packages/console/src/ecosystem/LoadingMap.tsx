import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';

/** A bar over what is still shown, or in its place the first time. */
export function LoadingMap({ isFirst }: { isFirst: boolean }) {
  const bar = <LinearProgress aria-label="Loading the map" sx={{ mb: 1 }} />;
  if (!isFirst) return bar;
  return (
    <Paper variant="outlined" sx={{ flex: 1, minHeight: 320, borderRadius: 2.5, overflow: 'hidden' }}>
      {bar}
      <Typography color="textSecondary" sx={{ textAlign: 'center', mt: 12 }}>
        Loading the map …
      </Typography>
    </Paper>
  );
}
