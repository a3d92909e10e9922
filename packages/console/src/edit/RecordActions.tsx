import EditIcon from '@mui/icons-material/EditOutlined';
import TieIcon from '@mui/icons-material/AddLink';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { fullName } from '../shared/names';
import type { NodeRef } from '../shared/NodeLink';
import { paths } from '../shared/paths';
import { IntentMenu, type MenuLink } from './IntentMenu';
import type { Intent } from './intents/intent';
import { nodeIntents } from './intents/nodeIntents';
import { useRestriction, type Rights } from './useCan';

/** What an officer does from the page of a record. */
export function RecordActions({ record, rights }: { record: NodeRef; rights: Rights }) {
  const { id, kind } = record;
  const { own } = useRestriction(id);
  const resource = paths.resource(kind);
  const target = { id, name: fullName(record), resource };
  return (
    <>
      {rights.update && (
        <>
          <Button component={Link} to={paths.edit(record)} variant="outlined" startIcon={<EditIcon />}>
            Edit
          </Button>
          <Button component={Link} to={paths.addTie(id)} variant="outlined" startIcon={<TieIcon />}>
            Add a tie
          </Button>
        </>
      )}
      <IntentMenu
        links={rights.update ? linksOf(record) : []}
        intents={allowed(nodeIntents(kind, own !== null), rights)}
        target={target}
        home={homeOf(resource)}
      />
    </>
  );
}

function allowed(intents: readonly Intent[], rights: Rights): Intent[] {
  return intents.filter(({ needs }) => rights[needs ?? 'update']);
}

/** What is added to a record beside ties of any kind. */
function linksOf({ id, kind }: NodeRef): MenuLink[] {
  switch (kind) {
    case 'PLAN':
      return [{ label: 'Add a priority …', to: paths.create('priorities', id) }];
    case 'PRIORITY':
      return [{ label: 'Add an outcome …', to: paths.create('outcomes', id) }];
    case 'OUTCOME':
      return [{ label: 'Add an action …', to: paths.create('actions', id) }];
    case 'POST':
      return [{ label: 'Appoint somebody …', to: paths.addTie(id, 'HOLDS target') }];
    case 'PERSON':
      return [{ label: 'Appoint to a post …', to: paths.addTie(id, 'HOLDS source') }];
    default:
      return [];
  }
}

/** Parts of plans have no list of their own. */
function homeOf(resource: ReturnType<typeof paths.resource>): string {
  return resource === 'priorities' || resource === 'outcomes' ? paths.list('plans') : paths.list(resource);
}
