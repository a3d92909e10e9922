import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useListContext } from 'react-admin';
import { formatDate } from '../shared/dates';
import { describeFilter, type FilterField } from './filterFields';
import { useNodes } from './useNodes';

/** What the list is narrowed to, in words; each part can be taken away. */
export function ActiveFilters({ filters }: { filters: readonly FilterField[] }) {
  const { filterValues, setFilters } = useListContext();
  const ids = filters
    .filter((filter) => filter.type === 'node')
    .map((filter): unknown => filterValues[filter.field])
    .filter((id): id is string => typeof id === 'string');
  const nodes = useNodes(ids);
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name;
  const active = filters.flatMap((filter) => {
    const words = describeFilter(filter, filterValues[filter.field], nameOf, formatDate);
    return words ? [{ field: filter.field, words }] : [];
  });
  if (active.length === 0) return null;

  const without = (fields: string[]) =>
    setFilters(Object.fromEntries(Object.entries(filterValues).filter(([field]) => !fields.includes(field))));
  return (
    <Box
      component="fieldset"
      aria-label="Active filters"
      sx={{ border: 0, m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}
    >
      {active.map(({ field, words }) => (
        <Chip
          key={field}
          label={words}
          // The whole chip is the button: the small cross alone would be under 24 pixels and without a name.
          onClick={() => without([field])}
          onDelete={() => without([field])}
          aria-label={`Remove the filter: ${words}`}
          sx={{
            bgcolor: 'primary.light',
            maxWidth: '100%',
            '& .MuiChip-label': { whiteSpace: 'normal' },
            height: 'auto',
            minHeight: 32,
          }}
        />
      ))}
      <Button size="small" onClick={() => without(active.map(({ field }) => field))}>
        Clear all
      </Button>
    </Box>
  );
}
