import Box from '@mui/material/Box';
import { useListContext } from 'react-admin';
import { DayRangeFilter } from './DayRangeFilter';
import { DayField } from '../shared/DayField';
import type { FilterField } from './filterFields';
import { NodeFilter } from './NodeFilter';
import { OneTermFilter, TermsFilter, YesNoFilter } from './SelectFilters';

interface FilterPanelProps {
  id: string;
  filters: readonly FilterField[];
}

export function FilterPanel({ id, filters }: FilterPanelProps) {
  const { filterValues, setFilters } = useListContext();
  const set = (field: string) => (value: unknown) => setFilters({ ...filterValues, [field]: value });
  return (
    <Box
      id={id}
      component="fieldset"
      aria-label="Filters"
      sx={{
        display: 'grid',
        gap: 2,
        m: 0,
        mt: 2,
        p: 2,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        bgcolor: 'background.paper',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 230px), 1fr))',
      }}
    >
      {filters.map((filter) => (
        <FilterControl
          key={filter.field}
          filter={filter}
          value={filterValues[filter.field]}
          onChange={set(filter.field)}
        />
      ))}
    </Box>
  );
}

interface FilterControlProps {
  filter: FilterField;
  value: unknown;
  onChange: (value: unknown) => void;
}

function FilterControl({ filter, value, onChange }: FilterControlProps) {
  switch (filter.type) {
    case 'terms':
      return (
        <TermsFilter
          filter={filter}
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={onChange}
        />
      );
    case 'oneTerm':
      return (
        <OneTermFilter
          filter={filter}
          value={typeof value === 'string' ? value : undefined}
          onChange={onChange}
        />
      );
    case 'yesNo':
      return (
        <YesNoFilter
          filter={filter}
          value={typeof value === 'boolean' ? value : undefined}
          onChange={onChange}
        />
      );
    case 'day':
      return (
        <DayField
          label={filter.label}
          value={typeof value === 'string' ? value : ''}
          onChange={(day) => onChange(day === '' ? undefined : day)}
          fullWidth
        />
      );
    case 'days':
      return <DayRangeFilter filter={filter} value={value ?? {}} onChange={onChange} />;
    default:
      return (
        <NodeFilter
          filter={filter}
          value={typeof value === 'string' ? value : undefined}
          onChange={onChange}
        />
      );
  }
}
