import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import type { NodeKind } from '@golden-thread/schema';
import { useState } from 'react';
import { Headline } from '../../shared/Headline';
import { kinds as kindWords } from '../../shared/kinds';
import type { NodeRef } from '../../shared/NodeLink';
import { under, type InputProps } from './inputProps';
import { useFoundNodes, type FoundNode } from './useFoundNodes';

export function NodeInput({ field, id, value, onChange, faultAt }: InputProps<'node'>) {
  return (
    <NodeChoice
      id={id}
      label={field.label}
      kinds={field.kinds}
      isRequired={field.isRequired ?? false}
      value={value}
      onChange={onChange}
      {...under(faultAt(), field.help)}
    />
  );
}

interface NodeChoiceProps {
  id?: string;
  label: string;
  kinds: readonly NodeKind[];
  isRequired?: boolean;
  value: NodeRef | null;
  onChange: (node: NodeRef | null) => void;
  error?: boolean;
  helperText?: string | undefined;
}

/** One thing of the register, found by its name or by any other name that the papers use for it. */
export function NodeChoice({ id, label, kinds, isRequired, value, onChange, ...beneath }: NodeChoiceProps) {
  const [words, setWords] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const { found, isSearching } = useFoundNodes(words === value?.name ? '' : words, kinds, isOpen);
  return (
    <Autocomplete<NodeRef>
      id={id}
      options={found}
      value={value}
      open={isOpen}
      onOpen={() => setIsOpen(true)}
      onClose={() => setIsOpen(false)}
      inputValue={words}
      onInputChange={(_event, next) => setWords(next)}
      onChange={(_event, next) => onChange(next)}
      {...optionProps(isSearching)}
      renderInput={(params) => (
        <TextField {...params} label={label} required={isRequired ?? false} {...beneath} />
      )}
    />
  );
}

export function NodesInput({ field, id, value, onChange, faultAt }: InputProps<'nodes'>) {
  const wrong = value.map((_node, index) => faultAt(String(index))).find(Boolean);
  return (
    <NodesChoice
      id={id}
      label={field.label}
      kinds={field.kinds}
      value={value}
      onChange={onChange}
      {...under(faultAt() ?? wrong, field.help)}
    />
  );
}

interface NodesChoiceProps {
  id?: string;
  label: string;
  kinds: readonly NodeKind[];
  value: NodeRef[];
  onChange: (nodes: NodeRef[]) => void;
  placeholder?: string;
  isSmall?: boolean;
  error?: boolean;
  helperText?: string | undefined;
}

/** Several things of the register, found likewise. */
export function NodesChoice({
  id,
  label,
  kinds,
  value,
  onChange,
  placeholder,
  isSmall = false,
  ...beneath
}: NodesChoiceProps) {
  const [words, setWords] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const { found, isSearching } = useFoundNodes(words, kinds, isOpen);
  return (
    <Autocomplete<NodeRef, true>
      id={id}
      multiple
      size={isSmall ? 'small' : 'medium'}
      options={found}
      value={value}
      open={isOpen}
      onOpen={() => setIsOpen(true)}
      onClose={() => setIsOpen(false)}
      inputValue={words}
      onInputChange={(_event, next) => setWords(next)}
      onChange={(_event, next) => onChange(next)}
      {...optionProps(isSearching)}
      renderInput={(params) => (
        <TextField {...params} label={label} placeholder={placeholder ?? ''} {...beneath} />
      )}
    />
  );
}

/** How what was found is listed: the API has searched already, in other names and texts too. */
function optionProps(isSearching: boolean) {
  return {
    filterOptions: (options: NodeRef[]) => options,
    isOptionEqualToValue: (option: NodeRef, other: NodeRef) => option.id === other.id,
    getOptionLabel: (option: NodeRef) => option.name,
    getOptionKey: (option: NodeRef) => option.id,
    slotProps: { popper: { disablePortal: true } },
    loading: isSearching,
    loadingText: 'Searching …',
    noOptionsText: 'Nothing matches. Try another of its names; what is new is added to the register first.',
    renderOption: (
      { key, ...props }: React.HTMLAttributes<HTMLLIElement> & { key: React.Key },
      option: NodeRef,
    ) => (
      <li key={key} {...props}>
        <NodeOption node={option} />
      </li>
    ),
  };
}

function NodeOption({ node }: { node: FoundNode }) {
  const { Icon, label } = kindWords[node.kind];
  const { headline } = node;
  return (
    <Box sx={{ display: 'flex', gap: 1.25 }}>
      <Icon fontSize="small" sx={{ color: 'text.secondary', mt: 0.25 }} aria-hidden />
      <div>
        {node.reference && `${node.reference} `}
        {node.name}
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {label}
          {headline && headline.replaceAll('**', '') !== node.name && (
            <>
              {' · '}
              <Headline text={headline} />
            </>
          )}
        </Box>
      </div>
    </Box>
  );
}
