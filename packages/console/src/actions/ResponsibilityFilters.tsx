import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { DayField } from '../shared/DayField';
import type { ResponsibilityFilter, Share } from './useResponsibilityFilter';

interface ResponsibilityFiltersProps {
  filter: ResponsibilityFilter;
  onChange: (change: Partial<ResponsibilityFilter>) => void;
}

export function ResponsibilityFilters({ filter, onChange }: ResponsibilityFiltersProps) {
  return (
    <Box
      className="no-print"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}
    >
      <TextField
        select
        label="Answers"
        value={filter.share}
        onChange={(event) => onChange({ share: event.target.value as Share })}
        sx={{ minWidth: 170 }}
      >
        <MenuItem value="any">Alone or jointly</MenuItem>
        <MenuItem value="alone">Alone</MenuItem>
        <MenuItem value="jointly">Jointly with others</MenuItem>
      </TextField>
      <DayField
        label="Due by"
        value={filter.dueBy ?? ''}
        onChange={(day) => onChange({ dueBy: day || undefined })}
      />
      <FormControlLabel
        control={
          <Checkbox
            checked={filter.isOverdue}
            onChange={(event) => onChange({ isOverdue: event.target.checked })}
          />
        }
        label="Only overdue"
      />
    </Box>
  );
}
