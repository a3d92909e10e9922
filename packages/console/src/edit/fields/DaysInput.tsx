import FormHelperText from '@mui/material/FormHelperText';
import { DayField } from '../../shared/DayField';
import { Fieldset } from './Fieldset';
import type { InputProps } from './inputProps';
import { Entries } from './RowsInput';

/** Several days, in any order: the register puts them in theirs. */
export function DaysInput({ field, id, value, onChange, faultAt }: InputProps<'days'>) {
  return (
    <Fieldset legend={field.label} help={field.help} fault={faultAt()}>
      <Entries
        id={id}
        one={field.one}
        values={value}
        empty=""
        onChange={onChange}
        render={(day, change, index) => (
          <>
            <DayField label={`Day ${index + 1}`} value={day} onChange={change} />
            {faultAt(String(index)) && (
              <FormHelperText error sx={{ mx: 1.75 }}>
                {faultAt(String(index))}
              </FormHelperText>
            )}
          </>
        )}
      />
    </Fieldset>
  );
}
