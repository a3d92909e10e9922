import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { count } from '../../shared/terms';

/** Says that the map is being arranged, above the one that is still shown. */
export function ArrangingNotice({ nodes, isFirst }: { nodes: number; isFirst: boolean }) {
  return (
    <Box
      sx={{
        position: 'absolute',
        zIndex: 6,
        left: '50%',
        top: isFirst ? '42%' : 12,
        transform: 'translateX(-50%)',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        px: 2,
        py: 1,
        minWidth: 220,
      }}
    >
      <Typography variant="body2" gutterBottom>
        Arranging {count(nodes, 'thing')} …
      </Typography>
      <LinearProgress aria-label="Arranging the map" />
    </Box>
  );
}
