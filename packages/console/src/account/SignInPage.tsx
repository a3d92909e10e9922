import Alert from '@mui/material/Alert';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { PageHeader } from '../shared/PageHeader';
import { paths } from '../shared/paths';
import { refusalWords } from './refusalWords';
import { SignInForm } from './SignInForm';

/** Where signing in begins; after it, the page from which one came. */
export function SignInPage() {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const reason = params.get('reason');
  const given = params.get('from');
  // Whoever came from here, by the link of the header for instance, would find the form again.
  const from = given?.startsWith('/') && !given.startsWith(paths.signIn()) ? given : paths.home();
  return (
    <>
      <PageHeader
        title="Sign in"
        lead="For those who keep the register or record progress. An administrator of the register invites you."
      />
      {reason !== null && (
        <Alert severity="error" variant="outlined" sx={{ mb: 2.5, maxWidth: 640 }}>
          {refusalWords(reason)}
        </Alert>
      )}
      <SignInForm from={from} onDone={() => void navigate(from, { replace: true })} />
    </>
  );
}
