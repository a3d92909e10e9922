import FilterIcon from '@mui/icons-material/TuneOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useListContext, type RaRecord } from 'react-admin';
import { Suspense, lazy, useId, useState } from 'react';
import { PageLoading } from '../layout/PageLoading';
import { AsAtControl } from '../shared/AsAtControl';
import { AsAtNotice } from '../shared/AsAtNotice';
import { ColumnChooser } from './ColumnChooser';
import type { RegisterDefinition } from './columns';
import { CsvButton } from './CsvButton';
import type { FilterField } from './filterFields';
import { SavedFiltersButton } from './SavedFiltersButton';
import { SearchFilter } from './SearchFilter';
import { useListDay } from './useListDay';

// Its fields are a good part of a list's script, and most readers never open it.
const FilterPanel = lazy(async () => ({ default: (await import('./FilterPanel')).FilterPanel }));

const ActiveFilters = lazy(async () => ({ default: (await import('./ActiveFilters')).ActiveFilters }));

interface RegisterToolbarProps<Row extends RaRecord> {
  register: RegisterDefinition<Row>;
  filters: readonly FilterField[];
  hasDay: boolean;
}

export function RegisterToolbar<Row extends RaRecord>({
  register,
  filters,
  hasDay,
}: RegisterToolbarProps<Row>) {
  const { filterValues } = useListContext();
  const [day, setDay] = useListDay();
  const active = filters.filter((filter) => filterValues[filter.field] !== undefined).length;
  const [isOpen, setIsOpen] = useState(false);
  const panel = useId();
  const hasSearch = register.searchLabel !== undefined;

  return (
    <Box sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        {hasSearch && <SearchFilter label={register.searchLabel ?? ''} />}
        {filters.length > 0 && (
          <Button
            variant={isOpen ? 'contained' : 'outlined'}
            startIcon={<FilterIcon />}
            aria-expanded={isOpen}
            aria-controls={panel}
            onClick={() => setIsOpen(!isOpen)}
          >
            Filters{active > 0 ? ` (${active})` : ''}
          </Button>
        )}
        {hasDay && <AsAtControl day={day} onChange={setDay} />}
        <Box sx={{ ml: { sm: 'auto' }, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <SavedFiltersButton resource={register.resource} />
          <ColumnChooser register={register} />
          <CsvButton register={register} />
        </Box>
      </Box>
      {isOpen && (
        <Suspense fallback={<PageLoading />}>
          <FilterPanel id={panel} filters={filters} />
        </Suspense>
      )}
      {active > 0 && (
        <Suspense fallback={null}>
          <ActiveFilters filters={filters} />
        </Suspense>
      )}
      <Box sx={{ mt: day ? 2 : 0 }}>
        <AsAtNotice day={day} />
      </Box>
    </Box>
  );
}
