import ListItemText from '@mui/material/ListItemText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { CheckMark } from '../shared/CheckMark';
import type { FilterField } from './filterFields';

interface TermsFilterProps {
  filter: Extract<FilterField, { type: 'terms' }>;
  value: string[];
  onChange: (value: string[] | undefined) => void;
}

/** Any of several terms, each with its meaning where it is chosen. */
export function TermsFilter({ filter, value, onChange }: TermsFilterProps) {
  const { terms, values } = filter.vocabulary;
  return (
    <TextField
      select
      fullWidth
      label={filter.label}
      value={value}
      onChange={(event) => {
        const chosen = event.target.value as unknown as string[];
        onChange(chosen.length > 0 ? chosen : undefined);
      }}
      slotProps={{
        select: {
          multiple: true,
          renderValue: (chosen) => (chosen as string[]).map((item) => terms[item]?.label ?? item).join(', '),
          MenuProps: {
            anchorOrigin: { vertical: 'bottom', horizontal: 'left' },
            transformOrigin: { vertical: 'top', horizontal: 'left' },
            slotProps: { paper: { sx: { maxHeight: 420, maxWidth: 420 } } },
          },
        },
      }}
    >
      {values.map((item) => (
        <MenuItem key={item} value={item} dense sx={{ whiteSpace: 'normal' }}>
          <CheckMark isChecked={value.includes(item)} />
          <ListItemText primary={terms[item]?.label} secondary={terms[item]?.meaning} />
        </MenuItem>
      ))}
    </TextField>
  );
}

interface OneTermFilterProps {
  filter: Extract<FilterField, { type: 'oneTerm' }>;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** One of a few terms, where the API takes only one. */
export function OneTermFilter({ filter, value, onChange }: OneTermFilterProps) {
  const { terms, values } = filter.vocabulary;
  return (
    <TextField
      select
      fullWidth
      label={filter.label}
      value={value ?? 'any'}
      onChange={(event) => onChange(event.target.value === 'any' ? undefined : event.target.value)}
      slotProps={{
        select: {
          renderValue: (chosen) => terms[chosen as string]?.label ?? 'Any',
          MenuProps: { slotProps: { paper: { sx: { maxHeight: 420, maxWidth: 420 } } } },
        },
      }}
    >
      <MenuItem value="any">Any</MenuItem>
      {values.map((item) => (
        <MenuItem key={item} value={item} dense sx={{ whiteSpace: 'normal' }}>
          <ListItemText primary={terms[item]?.label} secondary={terms[item]?.meaning} />
        </MenuItem>
      ))}
    </TextField>
  );
}

interface YesNoFilterProps {
  filter: Extract<FilterField, { type: 'yesNo' }>;
  value: boolean | undefined;
  onChange: (value: boolean | undefined) => void;
}

export function YesNoFilter({ filter, value, onChange }: YesNoFilterProps) {
  return (
    <TextField
      select
      fullWidth
      label={filter.label}
      value={value === undefined ? 'any' : String(value)}
      onChange={(event) => onChange(event.target.value === 'any' ? undefined : event.target.value === 'true')}
    >
      <MenuItem value="any">Any</MenuItem>
      <MenuItem value="true">{filter.yes}</MenuItem>
      <MenuItem value="false">{filter.no}</MenuItem>
    </TextField>
  );
}
