import MapIcon from '@mui/icons-material/HubOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { paths } from './paths';

/** Opens the map at a node, on the page's day. */
export function MapButton({ id, asAt }: { id: string; asAt: string | undefined }) {
  return (
    <Button
      variant="outlined"
      startIcon={<MapIcon />}
      component={Link}
      to={paths.ecosystem({ focus: id, asAt })}
    >
      Show on the map
    </Button>
  );
}
