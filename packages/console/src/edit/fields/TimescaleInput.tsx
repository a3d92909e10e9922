import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { DayField } from '../../shared/DayField';
import { DayMonthYear, Understood } from './DateInputs';
import { Fieldset } from './Fieldset';
import type { InputProps } from './inputProps';

/** When an action is to be done: the words as published, and the dates that they mean. */
export function TimescaleInput({ field, id, value, onChange, faultAt }: InputProps<'timescale'>) {
  const fault = faultAt() ?? faultAt('dueOn') ?? faultAt('startOn') ?? faultAt('text');
  const help =
    field.help ?? 'Words alone are read, such as “November 2025” or “January to June 2026”; so are dates.';
  return (
    <Fieldset legend={field.isRequired ? `${field.label} *` : field.label} help={help} fault={fault}>
      <Box sx={{ display: 'grid', gap: 1.75 }}>
        <TextField
          id={id}
          fullWidth
          label="In the paper’s words"
          value={value.text}
          onChange={(event) => onChange({ ...value, text: event.target.value })}
          autoComplete="off"
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}>
          <DayField
            label="From"
            value={value.startOn}
            onChange={(startOn) => onChange({ ...value, startOn })}
          />
          <div>
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
              <Typography component="span" variant="body2">
                Due
              </Typography>
              <DayMonthYear
                id={`${id}-due`}
                label="Due"
                value={value.due}
                onChange={(due) => onChange({ ...value, due })}
              />
            </Box>
            <Understood typed={value.due} />
          </div>
        </Box>
        <FormControlLabel
          label="Ongoing: it has no end"
          control={
            <Checkbox
              checked={value.isOngoing}
              onChange={(_event, isOngoing) => onChange({ ...value, isOngoing })}
            />
          }
        />
        <FormControlLabel
          label="The words name no day"
          control={
            <Checkbox
              checked={value.isUndated}
              onChange={(_event, isUndated) => onChange({ ...value, isUndated })}
            />
          }
        />
      </Box>
    </Fieldset>
  );
}
