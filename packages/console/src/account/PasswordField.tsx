import TextField from '@mui/material/TextField';

interface PasswordFieldProps {
  name: string;
  label: string;
  isNew?: boolean;
  fault?: string | undefined;
}

/** A password, typed or filled in by a password manager. */
export function PasswordField({ name, label, isNew = false, fault }: PasswordFieldProps) {
  return (
    <TextField
      name={name}
      type="password"
      label={label}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      required
      fullWidth
      error={fault !== undefined}
      helperText={
        fault ??
        (isNew
          ? 'At least 15 characters. Three or four words that have nothing to do with each other are good.'
          : undefined)
      }
    />
  );
}
