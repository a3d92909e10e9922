import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import { DayField } from '../../shared/DayField';
import { describeTyped, type TypedDate } from '../publishedDate';
import { Fieldset } from './Fieldset';
import type { InputProps } from './inputProps';

/** A date as a paper gives it. Day and month may stay empty: what is left out is the precision. */
export function PublishedInput({ field, id, value, onChange, faultAt }: InputProps<'published'>) {
  const legend = field.isRequired ? `${field.label} *` : field.label;
  return (
    <Fieldset legend={legend} help={field.help} fault={faultAt() ?? faultAt('date') ?? faultAt('text')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}>
        <DayMonthYear id={id} label={field.label} value={value} onChange={onChange} />
        <TextField
          label="In the paper’s words"
          value={value.text}
          onChange={(event) => onChange({ ...value, text: event.target.value })}
          autoComplete="off"
          slotProps={{ htmlInput: { 'aria-label': `${field.label}, in the paper’s words` } }}
          sx={{ flex: '1 1 200px' }}
        />
      </Box>
      <Understood typed={value} />
    </Fieldset>
  );
}

/** What the register will keep, said while it is typed. */
export function Understood({ typed }: { typed: TypedDate }) {
  return (
    <FormHelperText component="output" sx={{ display: 'block', m: 0, mt: 0.75, minHeight: '1.3em' }}>
      {describeTyped(typed) ?? 'Leave the day, or day and month, empty where the paper does not give them.'}
    </FormHelperText>
  );
}

interface DayMonthYearProps {
  id: string;
  label: string;
  value: TypedDate;
  onChange: (value: TypedDate) => void;
}

/** Three short fields, day first, as forms of public bodies in England have them. */
export function DayMonthYear({ id, label, value, onChange }: DayMonthYearProps) {
  const parts = [
    { name: 'day', words: 'Day', width: 68, length: 2 },
    { name: 'month', words: 'Month', width: 84, length: 9 },
    { name: 'year', words: 'Year', width: 92, length: 4 },
  ] as const;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {parts.map(({ name, words, width, length }, index) => (
        <TextField
          key={name}
          id={index === 0 ? id : `${id}-${name}`}
          label={words}
          value={value[name]}
          onChange={(event) => onChange({ ...value, [name]: event.target.value })}
          autoComplete="off"
          slotProps={{
            htmlInput: {
              'aria-label': `${label}, ${words.toLowerCase()}`,
              maxLength: length,
              ...(name === 'month' ? {} : { inputMode: 'numeric' }),
            },
          }}
          sx={{ width }}
        />
      ))}
    </Box>
  );
}

export function DayInput({ field, value, onChange, faultAt }: InputProps<'day'>) {
  const fault = faultAt();
  return (
    <div>
      <DayField
        label={field.label}
        value={value}
        isRequired={field.isRequired ?? false}
        onChange={onChange}
      />
      <FormHelperText error={fault !== undefined} sx={{ mx: 1.75 }}>
        {fault ?? field.help}
      </FormHelperText>
    </div>
  );
}
