import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { PasswordSetDocument } from '@golden-thread/schema/writing';
import type { FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { PageHeader } from '../shared/PageHeader';
import { paths } from '../shared/paths';
import { FormFault } from './FormFault';
import { given } from './given';
import { PasswordField } from './PasswordField';
import { useCredentials } from './useCredentials';

/** To which a one-time link leads: a password is chosen, and one is signed in. */
export function PasswordPage() {
  const { link = '' } = useParams();
  const navigate = useNavigate();
  const { send, faults, isBusy } = useCredentials();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = given(event.currentTarget)('password');
    const isSet = await send((dataProvider, key) =>
      dataProvider.write(PasswordSetDocument, { link, password }, { key }),
    );
    if (isSet) void navigate(paths.home(), { replace: true });
  };
  const { password: atPassword, ...others } = faults;
  return (
    <>
      <PageHeader
        title="Choose a password"
        lead="The link works once. From then on you sign in with the password that you choose."
      />
      <Box
        component="form"
        onSubmit={(event) => void submit(event)}
        sx={{ display: 'grid', gap: 2, maxWidth: 420 }}
      >
        <FormFault message={Object.values(others)[0]} />
        <PasswordField name="password" label="New password" isNew fault={atPassword} />
        <Button type="submit" variant="contained" loading={isBusy} loadingPosition="start">
          Choose it and sign in
        </Button>
      </Box>
    </>
  );
}
