import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { PasswordChangeDocument } from '@golden-thread/schema/writing';
import type { FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from './FormFault';
import { given } from './given';
import { PasswordField } from './PasswordField';
import { useCredentials } from './useCredentials';

/** Changes one's own password. */
export function PasswordChange() {
  const notify = useNotify();
  const { send, faults, isBusy } = useCredentials();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = given(form);
    const input = { current: typed('current'), password: typed('password') };
    const isChanged = await send((dataProvider, key) =>
      dataProvider.write(PasswordChangeDocument, input, { key }),
    );
    if (!isChanged) return;
    form.reset();
    notify('Your password is changed. Everywhere else you are signed out.', { type: 'success' });
  };
  const { current, password, ...others } = faults;
  return (
    <Box
      component="form"
      onSubmit={(event) => void submit(event)}
      sx={{ display: 'grid', gap: 2, maxWidth: 420 }}
    >
      <FormFault message={Object.values(others)[0]} />
      <PasswordField name="current" label="Current password" fault={current} />
      <PasswordField name="password" label="New password" isNew fault={password} />
      <Button type="submit" variant="outlined" loading={isBusy} loadingPosition="start">
        Change the password
      </Button>
    </Box>
  );
}
