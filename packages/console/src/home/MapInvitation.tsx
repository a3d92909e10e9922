import MapIcon from '@mui/icons-material/HubOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import { Link } from 'react-router-dom';
import { formatDate } from '../shared/dates';
import { paths } from '../shared/paths';
import { thread } from '../theme/palette';

/** The way to the map, which is what the register is for. */
export function MapInvitation({ day }: { day: string | undefined }) {
  const { palette } = useTheme();
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 2,
        alignItems: 'center',
        justifyContent: 'space-between',
        mb: 3,
        px: { xs: 2, sm: 3 },
        py: 2.5,
        borderRadius: 1.5,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderLeft: `5px solid ${thread[palette.mode]}`,
      }}
    >
      <div>
        <Typography variant="h2">The living map</Typography>
        <Typography color="textSecondary">
          Every board and plan and how they are tied,{' '}
          {day ? `as at ${formatDate(day)}` : 'today or on any day'}.
        </Typography>
      </div>
      <Button
        variant="contained"
        size="large"
        startIcon={<MapIcon />}
        component={Link}
        to={paths.ecosystem({ asAt: day })}
      >
        Open the map
      </Button>
    </Box>
  );
}
