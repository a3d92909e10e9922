import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import TextField from '@mui/material/TextField';
import { useRef, type FormEvent } from 'react';
import { useConfig } from '../data/ConfigContext';
import { useSignIn } from './useSignIn';

/** Address and password, or the council's own sign-in, whichever this register has. */
export function SignInForm({ onDone }: { onDone: () => void }) {
  const { signIn, fault, isBusy } = useSignIn(onDone);
  const { signInKinds, apiUrl } = useConfig();
  const problem = useRef<HTMLDivElement>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // Read from the form itself: a password manager fills it in without telling React.
    const given = new FormData(event.currentTarget);
    await signIn(String(given.get('email')), String(given.get('password')));
    problem.current?.focus();
  };

  return (
    <Box sx={{ display: 'grid', gap: 2.5, maxWidth: 420 }}>
      {fault !== null && (
        <Alert severity="error" variant="outlined" ref={problem} tabIndex={-1}>
          {fault}
        </Alert>
      )}
      {signInKinds.includes('password') && (
        <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 2 }}>
          <TextField
            name="email"
            type="email"
            label="Email address"
            autoComplete="username"
            required
            fullWidth
          />
          <TextField
            name="password"
            type="password"
            label="Password"
            autoComplete="current-password"
            required
            fullWidth
          />
          <Button type="submit" variant="contained" loading={isBusy} loadingPosition="start">
            Sign in
          </Button>
        </Box>
      )}
      {signInKinds.length > 1 && <Divider>or</Divider>}
      {signInKinds.includes('oidc') && (
        <Button variant="outlined" href={new URL('/auth/oidc/start', apiUrl).href}>
          Sign in with your council account
        </Button>
      )}
    </Box>
  );
}
