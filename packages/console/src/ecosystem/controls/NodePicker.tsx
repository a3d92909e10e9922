import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { kinds } from '../../shared/kinds';
import type { MapNode } from '../graph/mapGraph';
import { matches } from './matches';

interface NodePickerProps {
  label: string;
  nodes: readonly MapNode[];
  value: MapNode | null;
  onChange: (node: MapNode | null) => void;
  placeholder?: string;
  /** Empties itself once something is chosen: a search, not a setting. */
  isSearch?: boolean;
}

/** Finds anything on the map by its name, its number or another name that papers use for it. */
export function NodePicker({
  label,
  nodes,
  value,
  onChange,
  placeholder,
  isSearch = false,
}: NodePickerProps) {
  const [typed, setTyped] = useState('');
  return (
    <Autocomplete<MapNode>
      options={nodes}
      value={isSearch ? null : value}
      onChange={(_event, node) => onChange(node)}
      clearOnBlur
      // A keyboard on the screen makes room for what was found; any other stays where it is.
      blurOnSelect={isSearch && 'touch'}
      {...(isSearch
        ? { inputValue: typed, onInputChange: (_event, text, why) => setTyped(why === 'input' ? text : '') }
        : {})}
      autoHighlight
      size="small"
      groupBy={(node) => kinds[node.kind].plural}
      getOptionLabel={titleOf}
      getOptionKey={(node) => node.id}
      isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
      filterOptions={(options, { inputValue }) => matches(options, inputValue)}
      noOptionsText="Nothing on this map has such a name"
      renderOption={({ key, ...item }, node, { inputValue }) => (
        <Box component="li" key={key} {...item} sx={{ display: 'block !important' }}>
          <Box component="span" sx={{ display: 'block' }}>
            {titleOf(node)}
          </Box>
          <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem', color: 'text.secondary' }}>
            {[node.type, node.status, aliasFound(node, inputValue)].filter(Boolean).join(' · ')}
          </Box>
        </Box>
      )}
      renderInput={(input) => <TextField {...input} label={label} placeholder={placeholder} />}
      slotProps={{ paper: { sx: { minWidth: 320 } } }}
    />
  );
}

function titleOf(node: MapNode): string {
  return node.reference ? `${node.reference} ${node.name}` : node.name;
}

/** The other name that was typed, where the name itself does not show why it was found. */
function aliasFound(node: MapNode, typed: string): string | null {
  const words = typed.trim().toLowerCase();
  if (words === '' || node.name.toLowerCase().includes(words)) return null;
  const alias = node.aliases.find((each) => each.toLowerCase().includes(words));
  return alias ? `also “${alias}”` : null;
}
