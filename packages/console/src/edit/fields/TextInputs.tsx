import TextField from '@mui/material/TextField';
import { under, type InputProps } from './inputProps';

export function TextInput({ field, id, value, onChange, faultAt }: InputProps<'text'>) {
  return (
    <TextField
      id={id}
      fullWidth
      label={field.label}
      required={field.isRequired ?? false}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      autoComplete="off"
      {...under(faultAt(), field.help)}
    />
  );
}

export function LongTextInput({ field, id, value, onChange, faultAt }: InputProps<'longText'>) {
  return (
    <TextField
      id={id}
      fullWidth
      multiline
      minRows={field.rows ?? 3}
      maxRows={16}
      label={field.label}
      required={field.isRequired ?? false}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      {...under(faultAt(), field.help)}
    />
  );
}

export function LinesInput({ field, id, value, onChange, faultAt }: InputProps<'lines'>) {
  const lines = value.split('\n');
  const wrong = lines.map((_line, index) => faultAt(String(index))).find(Boolean);
  return (
    <TextField
      id={id}
      fullWidth
      multiline
      minRows={2}
      maxRows={12}
      label={field.label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      {...under(faultAt() ?? wrong, field.help ?? 'One a line.')}
    />
  );
}
