import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { paths, type ResourceName } from '../shared/paths';
import { useKeepsRegister } from './useCan';

/** To the form that adds a record, for those who may. */
export function AddLink({ resource, one }: { resource: ResourceName; one: string }) {
  if (!useKeepsRegister()) return null;
  return (
    <Button component={Link} to={paths.create(resource)} variant="contained" startIcon={<AddIcon />}>
      {`Add ${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`}
    </Button>
  );
}
