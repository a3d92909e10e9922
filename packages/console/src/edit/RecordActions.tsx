import EditIcon from '@mui/icons-material/EditOutlined';
import TieIcon from '@mui/icons-material/AddLink';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { NodeRef } from '../shared/NodeLink';
import { paths } from '../shared/paths';
import { IntentMenu } from './IntentMenu';
import { nodeIntents } from './intents/nodeIntents';

/** What an officer does from the page of a record. */
export function RecordActions({ record }: { record: NodeRef }) {
  const { id, kind, name, reference } = record;
  const resource = paths.resource(kind);
  const target = { id, name: reference ? `${reference} ${name}` : name, resource };
  return (
    <>
      <Button component={Link} to={paths.edit(record)} variant="outlined" startIcon={<EditIcon />}>
        Edit
      </Button>
      <Button component={Link} to={paths.addTie(id)} variant="outlined" startIcon={<TieIcon />}>
        Add a tie
      </Button>
      <IntentMenu intents={nodeIntents(kind)} target={target} home={homeOf(resource)} />
    </>
  );
}

/** Parts of plans have no list of their own. */
function homeOf(resource: ReturnType<typeof paths.resource>): string {
  return resource === 'priorities' || resource === 'outcomes' ? paths.list('plans') : paths.list(resource);
}
