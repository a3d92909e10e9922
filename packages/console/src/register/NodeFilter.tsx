import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useGetList } from 'react-admin';
import { useDeferredValue, useState } from 'react';
import { kinds } from '../shared/kinds';
import type { NodeRef } from '../shared/NodeLink';
import type { FilterField } from './filterFields';
import { useNodes } from './useNodes';

interface NodeFilterProps {
  filter: Extract<FilterField, { type: 'node' }>;
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}

/** One thing of the register, found by its name or another name that the papers use for it. */
export function NodeFilter({ filter, value, onChange }: NodeFilterProps) {
  const [words, setWords] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const wanted = useDeferredValue(words.trim());
  const chosen = useNodes(value ? [value] : []).find((node) => node.id === value) ?? null;
  const found = useGetList<NodeRef>(
    filter.among,
    { filter: { search: wanted === chosen?.name ? '' : wanted }, pagination: { page: 1, perPage: 50 } },
    { enabled: isOpen, placeholderData: (previous) => previous },
  );
  return (
    <Autocomplete<NodeRef>
      options={found.data ?? []}
      value={chosen}
      open={isOpen}
      onOpen={() => setIsOpen(true)}
      onClose={() => setIsOpen(false)}
      inputValue={words}
      onInputChange={(_event, next) => setWords(next)}
      onChange={(_event, next) => onChange(next?.id)}
      // The API has searched already, in other names and texts too.
      filterOptions={(options) => options}
      isOptionEqualToValue={(option, other) => option.id === other.id}
      getOptionLabel={(option) => option.name}
      getOptionKey={(option) => option.id}
      // The list stays inside the page's landmark.
      slotProps={{ popper: { disablePortal: true } }}
      loading={found.isFetching}
      loadingText="Searching …"
      noOptionsText="Nothing matches"
      renderOption={({ key, ...props }, option) => {
        const { Icon } = kinds[option.kind];
        return (
          <li key={key} {...props}>
            <Icon fontSize="small" sx={{ mr: 1, color: 'text.secondary' }} aria-hidden />
            {option.name}
          </li>
        );
      }}
      renderInput={(params) => <TextField {...params} label={filter.label} />}
    />
  );
}
