import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import TextField from '@mui/material/TextField';
import { SignInDocument, SignInMethodsDocument } from '@golden-thread/schema/writing';
import type { FormEvent } from 'react';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { FormFault } from './FormFault';
import { given } from './given';
import { PasswordField } from './PasswordField';
import { useCredentials } from './useCredentials';

/** Address and password, and the council's own sign-in where the register has one. */
export function SignInForm({ onDone, from = '/' }: { onDone: () => void; from?: string }) {
  const { send, faults, isBusy } = useCredentials();
  const methods = useRegisterQuery(SignInMethodsDocument, {}).data?.signInMethods;
  const singleSignOn = methods?.singleSignOnUrl;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = given(event.currentTarget);
    const input = { email: typed('email'), password: typed('password') };
    if (await send((dataProvider, key) => dataProvider.write(SignInDocument, input, { key }))) onDone();
  };

  return (
    <Box sx={{ display: 'grid', gap: 2.5, maxWidth: 420 }}>
      {singleSignOn && (
        <>
          <Button
            variant="contained"
            href={`${singleSignOn}?${new URLSearchParams({ returnTo: from }).toString()}`}
          >
            Sign in with your council account
          </Button>
          <Divider>or with a password of this register</Divider>
        </>
      )}
      <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 2 }}>
        <FormFault message={Object.values(faults)[0]} />
        <TextField
          name="email"
          type="email"
          label="Email address"
          autoComplete="username"
          required
          fullWidth
        />
        <PasswordField name="password" label="Password" />
        <Button
          type="submit"
          variant={singleSignOn ? 'outlined' : 'contained'}
          loading={isBusy}
          loadingPosition="start"
        >
          Sign in
        </Button>
      </Box>
    </Box>
  );
}
