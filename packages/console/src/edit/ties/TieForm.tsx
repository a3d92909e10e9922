import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider } from 'react-admin';
import { useEffect, useId, useRef, useState } from 'react';
import type { RegisterDataProvider } from '../../data/dataProvider';
import type { NodeRef } from '../../shared/NodeLink';
import { capitalise, count } from '../../shared/terms';
import type { FieldGroup } from '../editField';
import { EditForm } from '../EditForm';
import { emptyValues } from '../values';
import { saveTies, tieInput, type TieInput } from './saveTies';
import { tieChoices, type TieChoice } from './tieChoices';
import { newTieFields } from './tieFields';

export interface TieFormProps {
  /** The node, or several of one kind, that the tie is added to. */
  from: readonly [NodeRef, ...NodeRef[]];
  /** The other end, where it is known: only what may tie the two is offered, also when seen from the other. */
  to?: NodeRef;
  /** A choice to begin with, such as "HOLDS target". */
  choice?: string;
  onDone: (ids: string[]) => void;
  onCancel: () => void;
  isCompact?: boolean;
}

/**
 * Ties a node to another: only what the catalogue allows for its kind, each with its meaning; the other end found by any
 * of its names; dates as published; stated or proposed; with the paper that says so.
 */
export function TieForm({ from, to, choice, onDone, onCancel, isCompact = false }: TieFormProps) {
  const [first] = from;
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const choices = tieChoices(first.kind, to?.kind);
  const [chosen, setChosen] = useState<TieChoice | null>(choices.find(({ key }) => key === choice) ?? null);
  const title = from.length === 1 ? first.name : count(from.length, 'record');
  const groups: FieldGroup[] = chosen ? [{ title: 'The tie', fields: newTieFields(chosen) }] : [];
  const fields = groups.flatMap((group) => group.fields);
  return (
    <Box sx={{ maxWidth: 860 }}>
      <TypeChoice subject={title} choices={choices} value={chosen} onChange={setChosen} />
      {chosen && (
        <Box sx={{ mt: 2.5 }}>
          <EditForm<string[]>
            // Another type may lead to other kinds, so its form begins anew.
            key={chosen.key}
            groups={groups}
            initial={emptyValues(fields, { status: 'CONFIRMED', ...(to ? { other: to } : {}) })}
            submitLabel={from.length === 1 ? 'Add the tie' : `Add ${count(from.length, 'tie')}`}
            isCompact={isCompact}
            onCancel={onCancel}
            toInput={(values) => tieInput(from, chosen, fields, values)}
            save={(input, key) => saveTies(dataProvider.write, input as TieInput, from, key)}
            onSaved={onDone}
          />
        </Box>
      )}
    </Box>
  );
}

const byLabelOrMeaning = createFilterOptions<TieChoice>({
  stringify: ({ label, meaning }) => `${label} ${meaning}`,
});

interface TypeChoiceProps {
  subject: string;
  choices: readonly TieChoice[];
  value: TieChoice | null;
  onChange: (choice: TieChoice | null) => void;
}

/** "Corporate Parenting Board … oversees": what the tie says, with its meaning. */
function TypeChoice({ subject, choices, value, onChange }: TypeChoiceProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // The form is opened to say what ties it: that is where typing begins.
  useEffect(() => {
    input.current?.focus();
  }, []);
  return (
    <Autocomplete<TieChoice>
      id={id}
      options={choices}
      value={value}
      onChange={(_event, next) => onChange(next)}
      autoHighlight
      filterOptions={byLabelOrMeaning}
      getOptionLabel={({ label }) => capitalise(label)}
      getOptionKey={({ key }) => key}
      isOptionEqualToValue={(option, other) => option.key === other.key}
      slotProps={{ popper: { disablePortal: true }, listbox: { sx: { maxHeight: 420 } } }}
      noOptionsText="Nothing in the catalogue matches"
      renderOption={({ key, ...props }, { label, meaning }) => (
        <li key={key} {...props}>
          <div>
            {capitalise(label)} …
            <Typography variant="caption" component="div" color="textSecondary">
              {meaning}
            </Typography>
          </div>
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          required
          inputRef={input}
          sx={{
            bgcolor: 'background.paper',
            '& .MuiFormHelperText-root': { bgcolor: 'background.default', m: 0, px: 1.75, pt: 0.5 },
          }}
          label={`${subject} …`}
          helperText={
            value?.meaning ?? 'Choose what ties it. Type a word to find it, such as “report” or “chair”.'
          }
        />
      )}
    />
  );
}
