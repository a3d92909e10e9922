import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { AudienceAccountsDocument } from '@golden-thread/schema/writing';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { useState } from 'react';
import type { RegisterDataProvider } from '../../data/dataProvider';
import { useDebounced } from '../../layout/useDebounced';
import type { AccountRef } from '../codecs';
import { under, type InputProps } from './inputProps';

const SHOWN = 30;

/** People by their accounts, for an audience. */
export function AccountsInput({ field, id, value, onChange, faultAt }: InputProps<'accounts'>) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const search = useDebounced(typed.trim(), 150);
  const answer = useQuery({
    queryKey: ['audience', search],
    queryFn: ({ signal }) =>
      dataProvider.query(AudienceAccountsDocument, { search, first: SHOWN }, { signal }),
    enabled: isOpen,
  });
  const isSettled = search === typed.trim();
  const wrong = value.map((_account, index) => faultAt(String(index))).find(Boolean);
  return (
    <Autocomplete<AccountRef, true>
      id={id}
      multiple
      options={isSettled ? (answer.data?.audienceAccounts.nodes ?? []) : []}
      value={value}
      onOpen={() => setIsOpen(true)}
      onClose={() => setIsOpen(false)}
      inputValue={typed}
      onInputChange={(_event, next) => setTyped(next)}
      onChange={(_event, next) => onChange(next)}
      filterOptions={(options) => options}
      isOptionEqualToValue={(option, other) => option.id === other.id}
      getOptionLabel={(option) => option.name}
      getOptionKey={(option) => option.id}
      slotProps={{ popper: { disablePortal: true } }}
      loading={!isSettled || answer.isFetching}
      loadingText="Searching …"
      noOptionsText="No account matches. An administrator invites people."
      renderInput={(params) => (
        <TextField {...params} label={field.label} {...under(faultAt() ?? wrong, field.help)} />
      )}
    />
  );
}
