import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { PageHeader } from '../shared/PageHeader';
import { paths } from '../shared/paths';

export function NotFoundPage() {
  return (
    <>
      <PageHeader
        title="Nothing at this address"
        lead="The address may be mistyped, or the link may be old. Search finds everything in the register by name."
      />
      <Link component={RouterLink} to={paths.home()}>
        Go to the home page
      </Link>
    </>
  );
}
