import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useRef, type ReactNode } from 'react';
import type { Row } from '../codecs';
import { Fieldset } from './Fieldset';
import { under, type InputProps } from './inputProps';

export function RowsInput({ field, id, value, onChange, faultAt }: InputProps<'rows'>) {
  const { columns } = field;
  const empty: Row = Object.fromEntries(columns.map(({ name }) => [name, '']));
  return (
    <Fieldset legend={field.label} help={field.help} fault={faultAt()}>
      <Entries
        id={id}
        one={field.one}
        values={value}
        empty={empty}
        onChange={onChange}
        render={(row, change, index) => (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, flex: 1 }}>
            {columns.map(({ name, label, isLong }) => (
              <TextField
                key={name}
                label={label}
                value={row[name] ?? ''}
                multiline={isLong ?? false}
                onChange={(event) => change({ ...row, [name]: event.target.value })}
                autoComplete="off"
                sx={{ flex: isLong ? '1 1 100%' : '1 1 160px' }}
                {...under(faultAt(String(index), name), undefined)}
              />
            ))}
          </Box>
        )}
      />
    </Fieldset>
  );
}

interface EntriesProps<Entry> {
  id: string;
  /** "identifier": for the buttons. */
  one: string;
  values: readonly Entry[];
  empty: Entry;
  onChange: (values: Entry[]) => void;
  render: (entry: Entry, change: (entry: Entry) => void, index: number) => ReactNode;
}

/** Several entries, each with its own button to remove it. A new one takes the focus; after a removal the adding button. */
export function Entries<Entry>({ id, one, values, empty, onChange, render }: EntriesProps<Entry>) {
  const list = useRef<HTMLDivElement>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const add = () => {
    onChange([...values, empty]);
    requestAnimationFrame(() => {
      const last = list.current?.lastElementChild;
      last?.querySelector<HTMLElement>('input, textarea')?.focus();
    });
  };
  return (
    <>
      <Box ref={list} sx={{ display: 'grid', gap: 2, mb: values.length > 0 ? 1.5 : 0 }}>
        {values.map((entry, index) => (
          <Box
            key={index}
            // A group within the fieldset: "Citation 2".
            component="fieldset"
            aria-label={`${capitalised(one)} ${index + 1}`}
            sx={{ m: 0, p: 0, border: 0, minWidth: 0, pt: 0.75 }}
          >
            {render(
              entry,
              (changed) => onChange(values.map((other, at) => (at === index ? changed : other))),
              index,
            )}
            <Button
              size="small"
              color="inherit"
              aria-label={`Remove ${one} ${index + 1}`}
              onClick={() => {
                onChange(values.filter((_other, at) => at !== index));
                adding.current?.focus();
              }}
              sx={{ mt: 0.5, color: 'text.secondary' }}
            >
              Remove
            </Button>
          </Box>
        ))}
      </Box>
      <Button id={id} ref={adding} size="small" startIcon={<AddIcon />} onClick={add}>
        {`Add ${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`}
      </Button>
    </>
  );
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
