import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useAsAt } from '../shared/asAt';
import { paths } from '../shared/paths';
import { useRights } from './useCan';

interface AddPartLinkProps {
  to: 'priorities' | 'outcomes' | 'actions';
  /** What it becomes part of. */
  under: string;
  /** In the plan's own word. */
  label: string;
}

/** The way on where a part of a plan has no parts, for those who may add one; not on a day in the past. */
export function AddPartLink({ to, under, label }: AddPartLinkProps) {
  const asAt = useAsAt();
  const mayUpdate = useRights(under).update;
  if (!mayUpdate || asAt) return null;
  return (
    <Button
      component={Link}
      to={paths.create(to, under)}
      size="small"
      variant="outlined"
      startIcon={<AddIcon />}
    >
      {`Add ${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label.toLowerCase()}`}
    </Button>
  );
}
