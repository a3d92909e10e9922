import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { rating, type Rating } from '@golden-thread/schema';
import { RatingChip } from '../../shared/RatingChip';
import { Fieldset } from './Fieldset';
import { under, type InputProps } from './inputProps';

export function GroupInput({ field, id, value, onChange, faultAt }: InputProps<'group'>) {
  return (
    <Fieldset legend={field.label} help={field.help} fault={faultAt()}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        {field.parts.map(({ name, label }, index) => (
          <TextField
            key={name}
            id={index === 0 ? id : `${id}-${name}`}
            label={label}
            value={value[name] ?? ''}
            onChange={(event) => onChange({ ...value, [name]: event.target.value })}
            autoComplete="off"
            sx={{ flex: '1 1 160px' }}
            {...under(faultAt(name), undefined)}
          />
        ))}
      </Box>
    </Fieldset>
  );
}

/** What each rating means in a plan, for an action and for its impact. */
export function RatingKeyInput({ field, id, value, onChange, faultAt }: InputProps<'ratingKey'>) {
  const set = (one: Rating, part: 'action' | 'impact', text: string) =>
    onChange({ ...value, [one]: { ...value[one], [part]: text } });
  return (
    <Fieldset legend={field.label} help={field.help} fault={faultAt()}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {rating.values.map((one, index) => {
          const { label } = rating.terms[one];
          return (
            <Box
              key={one}
              sx={{
                display: 'grid',
                gap: 1.25,
                alignItems: 'center',
                gridTemplateColumns: { xs: '1fr', sm: '110px 1fr 1fr' },
              }}
            >
              <div>
                <RatingChip rating={one} />
              </div>
              {(['action', 'impact'] as const).map((part) => (
                <TextField
                  key={part}
                  id={index === 0 && part === 'action' ? id : `${id}-${one}-${part}`}
                  label={part === 'action' ? 'For an action' : 'For its impact'}
                  value={value[one][part]}
                  onChange={(event) => set(one, part, event.target.value)}
                  multiline
                  slotProps={{ htmlInput: { 'aria-label': `${label}, ${part}` } }}
                />
              ))}
            </Box>
          );
        })}
      </Box>
    </Fieldset>
  );
}
