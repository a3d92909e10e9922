import EditIcon from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { Tie } from '../shared/RelationshipSentence';
import { paths } from '../shared/paths';
import { IntentMenu } from './IntentMenu';
import { tieIntents } from './intents/tieIntents';
import { useRestriction } from './useCan';

/** What an officer does from the page of a tie. */
export function TieActions({ tie }: { tie: Tie }) {
  const { own } = useRestriction(tie.id);
  const target = { id: tie.id, name: 'The tie', resource: 'relationships' };
  return (
    <>
      <Button component={Link} to={paths.editTie(tie.id)} variant="outlined" startIcon={<EditIcon />}>
        Edit
      </Button>
      <IntentMenu
        intents={tieIntents(tie.status, Boolean(tie.validTo), own !== null)}
        target={target}
        home={paths.node(tie.source)}
      />
    </>
  );
}
