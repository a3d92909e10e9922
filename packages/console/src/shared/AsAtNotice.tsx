import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import Box from '@mui/material/Box';
import { formatDate } from './dates';

/** Says plainly that a page shows another day than today; also on paper. */
export function AsAtNotice({ day }: { day: string | undefined }) {
  if (!day) return null;
  return (
    <Box
      component="p"
      sx={{
        display: 'flex',
        gap: 1,
        alignItems: 'center',
        m: 0,
        mb: 3,
        px: 2,
        py: 1,
        borderRadius: 1,
        bgcolor: 'secondary.light',
      }}
    >
      <HistoryIcon fontSize="small" aria-hidden />
      <span>
        As at <strong>{formatDate(day)}</strong>: only what held on that day.
      </span>
    </Box>
  );
}
