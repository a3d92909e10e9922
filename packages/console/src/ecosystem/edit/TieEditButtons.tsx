import type { RelationshipStatus } from '@golden-thread/schema';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { tieIntents } from '../../edit/intents/tieIntents';
import { paths } from '../../shared/paths';
import type { MapEdits } from './useMapEdits';

interface TieEditButtonsProps {
  id: string;
  status: RelationshipStatus;
  hasEnded: boolean;
  edits: MapEdits;
}

/** What an officer can do to a recorded tie: edit, end, put into force, withdraw, cite, retract. */
export function TieEditButtons({ id, status, hasEnded, edits }: TieEditButtonsProps) {
  const target = { id, name: 'The tie', resource: 'relationships' };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.5 }}>
      <Button size="small" component={Link} to={paths.editTie(id)}>
        Edit
      </Button>
      {tieIntents(status, hasEnded).map((intent) => (
        <Button
          key={intent.key}
          size="small"
          color={intent.isDangerous ? 'error' : 'primary'}
          onClick={() => edits.begin({ what: 'INTENT', intent, target })}
        >
          {intent.label}
        </Button>
      ))}
    </Box>
  );
}
