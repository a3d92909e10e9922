import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider } from 'react-admin';
import { useEffect, useId, useRef, useState } from 'react';
import type { RegisterDataProvider } from '../../data/dataProvider';
import type { NodeRef } from '../../shared/NodeLink';
import { capitalise, count } from '../../shared/terms';
import { EditForm } from '../EditForm';
import { EntryFields } from '../EntryFields';
import { emptyValues } from '../values';
import { saveTies, tieInput, type TieInput } from './saveTies';
import { tieChoices, type TieChoice } from './tieChoices';
import { endPresentField, newTieFields } from './tieFields';

export interface TieFormProps {
  /** The node, or several of one kind, that the tie is added to. */
  from: readonly [NodeRef, ...NodeRef[]];
  /** The other end, where it is known: only what may tie the two is offered, also when seen from the other. */
  to?: NodeRef;
  /** A choice to begin with, such as "HOLDS target". */
  choice?: string;
  onDone: (ids: string[]) => void;
  onCancel: () => void;
  /** Told when the tie is being saved, and when that is over: nothing of it can be changed meanwhile. */
  onSaving?: (isSaving: boolean) => void;
  isCompact?: boolean;
}

/**
 * Ties a node to another: only what the catalogue allows for its kind, each with its meaning; the other end found by any
 * of its names; dates as published; stated or proposed; with the paper that says so.
 */
export function TieForm({ from, to, choice, onDone, onCancel, onSaving, isCompact = false }: TieFormProps) {
  const [first] = from;
  const [isSaving, setIsSaving] = useState(false);
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const choices = tieChoices(first.kind, to?.kind);
  const [chosenKey, setChosenKey] = useState(choice);
  const chosen = choices.find(({ key }) => key === chosenKey) ?? null;
  const title = from.length === 1 ? first.name : count(from.length, 'record');
  const fields = newTieFields(chosen, to !== undefined);
  const told = (now: boolean) => {
    setIsSaving(now);
    onSaving?.(now);
  };
  const save = async (input: TieInput, key: string) => {
    told(true);
    try {
      return await saveTies(dataProvider.write, input, from, key);
    } finally {
      told(false);
    }
  };
  return (
    <Box sx={{ maxWidth: 860 }}>
      <EntryFields isSaving={isSaving}>
        <TypeChoice
          subject={title}
          choices={choices}
          value={chosen}
          onChange={(next) => setChosenKey(next?.key)}
        />
      </EntryFields>
      {(chosen ?? to) && (
        <Box hidden={!chosen} sx={{ mt: 2.5 }}>
          <EditForm<string[]>
            // Another type may lead to other kinds, so its form begins anew; where the other end is known, what is typed stays.
            key={to ? 'to' : chosen?.key}
            groups={[{ title: 'The tie', fields }]}
            initial={emptyValues([...fields, endPresentField], { status: 'CONFIRMED' })}
            submitLabel={from.length === 1 ? 'Add the tie' : `Add ${count(from.length, 'tie')}`}
            isCompact={isCompact}
            onCancel={onCancel}
            toInput={(values) => (chosen ? tieInput(from, chosen, fields, values, to) : {})}
            save={(input, key) => save(input as TieInput, key)}
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
