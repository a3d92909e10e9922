import AddIcon from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useId, useRef, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useDataProvider, type RaRecord } from 'react-admin';
import type { RegisterDataProvider } from '../../data/dataProvider';
import { EntryFields } from '../../edit/EntryFields';
import { FieldInput, inputId } from '../../edit/fields/FieldInput';
import type { EditField } from '../../edit/editField';
import { UnsavedWarning } from '../../edit/UnsavedWarning';
import { useEntry } from '../../edit/useEntry';
import { createInput, emptyValues } from '../../edit/values';
import { nextReference } from './nextReference';

export interface NewPart {
  /** "New action in 1.1". */
  label: string;
  resource: string;
  /** Where it goes: the field of the input, and the parent's id. */
  under: { field: string; id: string };
  /** The field of its text: a priority has a name, others a description. */
  text: 'name' | 'description';
  /** The numbers of the parts beside it, and the one that the first of them has. */
  siblings: readonly string[];
  first: string;
}

type AddedPart = RaRecord & { reference: string; version: number };

interface QuickAddProps {
  part: NewPart;
  onAdded: (reference: string) => void;
  /** Told when the line opens and when it closes. */
  onBegun: (isBegun: boolean) => void;
}

/** One more part in one line: its number and its text; the rest can be written later. The next follows at once. */
export function QuickAdd({ part, onAdded, onBegun }: QuickAddProps) {
  // The numbers added since it was opened: the tree may not have them yet.
  const [added, setAdded] = useState<readonly string[] | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAdded(null);
    onBegun(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const open = () => {
    setAdded([]);
    onBegun(true);
  };
  if (added === null) {
    return (
      <Box className="no-print" sx={{ mt: 0.5 }}>
        <Button ref={opener} size="small" startIcon={<AddIcon />} onClick={open}>
          {part.label}
        </Button>
      </Box>
    );
  }
  return (
    <AddLine
      key={added.length}
      part={{ ...part, siblings: [...part.siblings, ...added] }}
      onClose={close}
      onAdded={(reference) => {
        setAdded([...added, reference]);
        onAdded(reference);
      }}
    />
  );
}

function fieldsOf({ text }: NewPart): EditField[] {
  return [
    { type: 'text', name: 'reference', label: 'Number', isRequired: true },
    { type: 'text', name: text, label: text === 'name' ? 'Name' : 'Text', isRequired: true },
  ];
}

const omit = (input: object, field: string): object =>
  Object.fromEntries(Object.entries(input).filter(([name]) => name !== field));

type AddLineProps = Omit<QuickAddProps, 'onBegun'> & { onClose: () => void };

function AddLine({ part, onClose, onAdded }: AddLineProps) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const prefix = useId();
  const fields = fieldsOf(part);
  const suggested = nextReference(part.siblings, part.first);
  const entry = useEntry<AddedPart>({
    fields,
    initial: emptyValues(fields, { reference: suggested }),
    toInput: (values) => ({ ...createInput(fields, values), [part.under.field]: part.under.id }),
    // Changed after its answer was lost: what was added first gets the number and words that stand here now.
    mend: (input, { id, version }) => ({ ...omit(input, part.under.field), id, version }),
    save: async (input, key) => {
      const { data } =
        'id' in input
          ? await dataProvider.update<AddedPart>(part.resource, {
              id: input.id as string,
              data: input,
              previousData: input as AddedPart,
              meta: { key },
            })
          : await dataProvider.create<AddedPart>(part.resource, { data: input, meta: { key } });
      return data;
    },
    onSaved: ({ reference }) => onAdded(reference),
  });
  const { form, faults, isSaving } = entry;
  const [isLeaving, setIsLeaving] = useState(false);
  const cancel = () => (entry.isUnsaved() ? setIsLeaving(true) : onClose());
  const firstField = suggested === '' ? 'reference' : part.text;
  useEffect(() => document.getElementById(inputId(prefix, firstField))?.focus(), [prefix, firstField]);
  useEffect(() => {
    const wrong = faults.find(({ name }) => name !== null)?.name;
    if (wrong) document.getElementById(inputId(prefix, wrong))?.focus();
  }, [faults, prefix]);
  const whole = faults.filter(({ name }) => name === null);
  return (
    <FormProvider {...form}>
      <UnsavedWarning
        isUnsaved={entry.isUnsaved}
        isAsked={isLeaving}
        onStay={() => setIsLeaving(false)}
        onLeave={onClose}
      />
      <Box
        component="form"
        noValidate
        className="no-print"
        aria-label={part.label}
        onSubmit={(event) => {
          event.preventDefault();
          void entry.submit();
        }}
        onKeyDown={(event) => event.key === 'Escape' && cancel()}
        sx={{ my: 1.5 }}
      >
        {whole.map(({ message }) => (
          <Alert key={message} severity="error" variant="outlined" sx={{ mb: 1.5 }}>
            {message}
          </Alert>
        ))}
        <Box
          sx={{
            display: 'grid',
            gap: 1.25,
            alignItems: 'start',
            gridTemplateColumns: { xs: '1fr', md: '140px minmax(0, 1fr) auto' },
          }}
        >
          <EntryFields isSaving={isSaving}>
            {fields.map((field) => (
              <FieldInput key={field.name} field={field} prefix={prefix} />
            ))}
          </EntryFields>
          <Box sx={{ display: 'flex', gap: 1, pt: 0.25 }}>
            <Button type="submit" variant="contained" loading={isSaving} loadingPosition="start">
              Add
            </Button>
            <Button color="inherit" onClick={cancel}>
              {part.siblings.length > 0 ? 'Close' : 'Cancel'}
            </Button>
          </Box>
        </Box>
      </Box>
    </FormProvider>
  );
}
