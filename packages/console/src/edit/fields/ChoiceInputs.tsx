import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import ListItemText from '@mui/material/ListItemText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { under, type InputProps } from './inputProps';

const menu = { MenuProps: { slotProps: { paper: { sx: { maxHeight: 440, maxWidth: 520 } } } } };

/** One term of a vocabulary, with the meaning of each where it is chosen, and of the chosen one under the field. */
export function TermInput({ field, id, value, onChange, faultAt }: InputProps<'term'>) {
  const { terms } = field.vocabulary;
  const values = field.values ?? field.vocabulary.values;
  // A value that is no longer offered stays chosen until another is.
  const offered = value && !values.includes(value) ? [value, ...values] : values;
  return (
    <TextField
      id={id}
      select
      fullWidth
      label={field.label}
      required={field.isRequired ?? false}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      {...under(faultAt(), terms[value]?.meaning ?? field.help)}
      slotProps={{
        inputLabel: { shrink: true },
        select: {
          ...menu,
          displayEmpty: true,
          renderValue: (chosen) => terms[chosen as string]?.label ?? field.none ?? 'Choose',
        },
      }}
    >
      {!field.isRequired && (
        <MenuItem value="">
          <ListItemText primary={field.none ?? 'Not stated'} secondary="No paper says." />
        </MenuItem>
      )}
      {offered.map((item) => (
        <MenuItem key={item} value={item} sx={{ whiteSpace: 'normal' }}>
          <ListItemText primary={terms[item]?.label} secondary={terms[item]?.meaning} />
        </MenuItem>
      ))}
    </TextField>
  );
}

export function YesNoInput({ field, id, value, onChange, faultAt }: InputProps<'yesNo'>) {
  return (
    <TextField
      id={id}
      select
      fullWidth
      label={field.label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      {...under(faultAt(), field.help)}
      slotProps={{
        inputLabel: { shrink: true },
        select: { ...menu, displayEmpty: true },
      }}
    >
      <MenuItem value="">Not stated</MenuItem>
      <MenuItem value="true">Yes</MenuItem>
      <MenuItem value="false">No</MenuItem>
    </TextField>
  );
}

export function CheckInput({ field, id, value, onChange, faultAt }: InputProps<'check'>) {
  const { error, helperText } = under(faultAt(), field.help);
  const helpId = `${id}-help`;
  return (
    <div>
      <FormControlLabel
        label={field.label}
        control={
          <Checkbox
            id={id}
            checked={value}
            onChange={(_event, isChecked) => onChange(isChecked)}
            slotProps={{ input: { 'aria-describedby': helperText ? helpId : undefined } }}
          />
        }
      />
      {helperText && (
        <FormHelperText id={helpId} error={error} sx={{ ml: 4, mt: 0 }}>
          {helperText}
        </FormHelperText>
      )}
    </div>
  );
}
