import { rating } from '@golden-thread/schema';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { RatingMark } from '../../shared/RatingChip';
import { NOT_RATED } from '../codecs';
import { Fieldset } from './Fieldset';
import type { InputProps } from './inputProps';

/** One rating of five or none, each with what it means in this plan beside it: one press, nothing to look up. */
export function RatingInput({ field, id, value, onChange, faultAt }: InputProps<'rating'>) {
  const name = useId();
  return (
    <Fieldset legend={field.label} help={field.help} fault={faultAt()}>
      <RadioGroup
        name={name}
        value={value}
        onChange={(_event, chosen) => onChange(chosen)}
        // The fieldset around it is the group, with its legend as name: one is enough.
        role="presentation"
      >
        {rating.values.map((one, index) => (
          <Choice
            key={one}
            id={index === 0 ? id : `${id}-${one}`}
            value={one}
            isChosen={value === one}
            meaning={field.meanings[one]}
            label={
              <Box component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}>
                <RatingMark rating={one} />
                {rating.terms[one].label}
              </Box>
            }
          />
        ))}
        <Choice id={`${id}-none`} value="" isChosen={value === ''} label={NOT_RATED} meaning="" />
      </RadioGroup>
    </Fieldset>
  );
}

interface ChoiceProps {
  id: string;
  value: string;
  isChosen: boolean;
  label: React.ReactNode;
  meaning: string;
}

function Choice({ id, value, isChosen, label, meaning }: ChoiceProps) {
  return (
    <FormControlLabel
      value={value}
      control={<Radio id={id} size="small" sx={{ py: 0.75 }} />}
      disableTypography
      label={
        <Box
          component="span"
          sx={{ display: 'flex', gap: 1, py: 0.75, alignItems: 'flex-start', minWidth: 0 }}
        >
          <Box component="span" sx={{ flex: 'none', minWidth: 84, fontWeight: 600 }}>
            {label}
          </Box>
          <Typography component="span" variant="body2" color="textSecondary">
            {meaning}
          </Typography>
        </Box>
      }
      sx={{
        alignItems: 'flex-start',
        mx: 0,
        pr: 1,
        borderRadius: 1,
        bgcolor: isChosen ? 'primary.light' : undefined,
      }}
    />
  );
}
