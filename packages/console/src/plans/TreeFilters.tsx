import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { DayField } from '../shared/DayField';
import type { NodeRef } from '../shared/NodeLink';
import { isActive, noFilter, onlyChoices, type Only, type TreeFilter } from './treeFilter';

interface TreeFiltersProps {
  filter: TreeFilter;
  onChange: (change: Partial<TreeFilter>) => void;
  parties: NodeRef[];
}

export function TreeFilters({ filter, onChange, parties }: TreeFiltersProps) {
  return (
    <Box
      className="no-print"
      sx={{
        display: 'grid',
        gap: 1.5,
        alignItems: 'start',
        mb: 2,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 200px), 1fr))',
      }}
    >
      <TextField
        type="search"
        label="Words in the plan"
        value={filter.words}
        onChange={(event) => onChange({ words: event.target.value })}
      />
      <TextField
        select
        label="Show"
        value={filter.only}
        onChange={(event) => onChange({ only: event.target.value as Only })}
      >
        {Object.entries(onlyChoices).map(([value, label]) => (
          <MenuItem key={value} value={value}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label="Accountable or supporting"
        value={parties.some((party) => party.id === filter.party) ? filter.party : 'any'}
        onChange={(event) =>
          onChange({ party: event.target.value === 'any' ? undefined : event.target.value })
        }
        slotProps={{ select: { MenuProps: { slotProps: { paper: { sx: { maxHeight: 420 } } } } } }}
      >
        <MenuItem value="any">Anyone</MenuItem>
        {parties.map((party) => (
          <MenuItem key={party.id} value={party.id}>
            {party.name}
          </MenuItem>
        ))}
      </TextField>
      <DayField
        label="Due by"
        value={filter.dueBy ?? ''}
        onChange={(day) => onChange({ dueBy: day || undefined })}
        fullWidth
      />
      <DayField
        label="No progress since"
        value={filter.noProgressSince ?? ''}
        onChange={(day) => onChange({ noProgressSince: day || undefined })}
        fullWidth
      />
      {isActive(filter) && (
        <Button onClick={() => onChange(noFilter)} sx={{ justifySelf: 'start' }}>
          Clear all
        </Button>
      )}
    </Box>
  );
}
