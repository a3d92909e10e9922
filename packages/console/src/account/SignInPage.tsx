import Typography from '@mui/material/Typography';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { PageHeader } from '../shared/PageHeader';
import { paths } from '../shared/paths';
import { SignInForm } from './SignInForm';
import { refusalWords } from './refusalWords';

/** Where signing in begins; after it, the page from which one came. */
export function SignInPage() {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const refusal = params.get('refused');
  const from = params.get('from');
  return (
    <>
      <PageHeader
        title="Sign in"
        lead="For those who keep the register or record progress. Ask your council’s administrator for an invitation."
      />
      {refusal !== null && (
        <Typography role="alert" sx={{ mb: 2, maxWidth: '60ch' }}>
          {refusalWords(refusal)}
        </Typography>
      )}
      <SignInForm onDone={() => void navigate(from?.startsWith('/') ? from : paths.home(), { replace: true })} />
    </>
  );
}
