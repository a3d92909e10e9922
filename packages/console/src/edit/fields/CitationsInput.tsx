import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import ListItemText from '@mui/material/ListItemText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { NO_CITATION, type TypedCitation } from '../codecs';
import { useCitedFields } from '../citedFields';
import { Fieldset } from './Fieldset';
import { under, type InputProps } from './inputProps';
import { NodeChoice } from './NodeInputs';
import { Entries } from './RowsInput';

/** Which papers say so, and where. What is cited already stays: these are added. */
export function CitationsInput({ field, id, value, onChange, faultAt }: InputProps<'citations'>) {
  return (
    <Fieldset legend={field.label} help={field.help} fault={faultAt()}>
      <Entries
        id={id}
        one="citation"
        values={value}
        empty={NO_CITATION}
        onChange={onChange}
        render={(citation, change, index) => (
          <CitationFields
            citation={citation}
            onChange={change}
            faultAt={(...path) => faultAt(String(index), ...path)}
          />
        )}
      />
    </Fieldset>
  );
}

interface CitationFieldsProps {
  citation: TypedCitation;
  onChange: (citation: TypedCitation) => void;
  faultAt: (...path: string[]) => string | undefined;
}

export function CitationFields({ citation, onChange, faultAt }: CitationFieldsProps) {
  const set = (change: Partial<TypedCitation>) => onChange({ ...citation, ...change });
  const fields = useCitedFields();
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <NodeChoice
        label="Document"
        kinds={['DOCUMENT']}
        isRequired
        value={citation.document}
        onChange={(document) => set({ document })}
        {...under(faultAt('documentId'), undefined)}
      />
      <TextField
        label="Where in it"
        value={citation.place}
        onChange={(event) => set({ place: event.target.value })}
        autoComplete="off"
        {...under(faultAt('place'), 'Item, section or page, such as “item 6, page 41”.')}
      />
      <TextField
        label="Its own words"
        value={citation.quote}
        onChange={(event) => set({ quote: event.target.value })}
        multiline
        sx={{ gridColumn: '1 / -1' }}
        {...under(faultAt('quote'), 'A short run of them, exactly as printed.')}
      />
      {fields.length > 0 && (
        <TextField
          select
          label="What it states"
          value={citation.field}
          onChange={(event) => set({ field: event.target.value })}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
          {...under(faultAt('field'), undefined)}
        >
          <MenuItem value="">
            <ListItemText primary="The record as a whole" />
          </MenuItem>
          {fields.map(({ name, label }) => (
            <MenuItem key={name} value={name}>
              {label}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextField
        label="Note"
        value={citation.note}
        onChange={(event) => set({ note: event.target.value })}
        autoComplete="off"
        {...under(faultAt('note'), 'How it is read, or how it differs from another paper.')}
      />
      <FormControlLabel
        label="It cannot be true together with another citation: the papers differ"
        control={
          <Checkbox checked={citation.contradicts} onChange={(_event, contradicts) => set({ contradicts })} />
        }
        sx={{ gridColumn: '1 / -1' }}
      />
    </Box>
  );
}
