import TieIcon from '@mui/icons-material/AddLink';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useAsAt } from '../shared/asAt';
import { paths } from '../shared/paths';
import { useRights } from './useCan';

interface AddTieLinkProps {
  /** The record that is to be tied. */
  to: string;
  /** What ties it, seen from it: "CHAIRS target". */
  choice: string;
  children: string;
}

/** The way on where a record lacks a tie, for those who may add it; not on a day in the past. */
export function AddTieLink({ to, choice, children }: AddTieLinkProps) {
  const asAt = useAsAt();
  const mayUpdate = useRights(to).update;
  if (!mayUpdate || asAt) return null;
  return (
    <Button
      component={Link}
      to={paths.addTie(to, choice)}
      size="small"
      variant="outlined"
      startIcon={<TieIcon />}
    >
      {children}
    </Button>
  );
}
