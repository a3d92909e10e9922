import Box from '@mui/material/Box';
import { DayField } from '../shared/DayField';
import type { DayRange, FilterField } from './filterFields';

interface DayRangeFilterProps {
  filter: Extract<FilterField, { type: 'days' }>;
  value: DayRange;
  onChange: (value: DayRange | undefined) => void;
}

/** From one day to another, both included; either may stay open. */
export function DayRangeFilter({ filter, value, onChange }: DayRangeFilterProps) {
  const set = (change: DayRange) => {
    const { gte, lte } = { ...value, ...change };
    onChange(gte || lte ? { ...(gte ? { gte } : {}), ...(lte ? { lte } : {}) } : undefined);
  };
  return (
    <Box
      component="fieldset"
      aria-label={filter.label}
      sx={{
        border: 0,
        m: 0,
        p: 0,
        minWidth: 0,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: '1fr 1fr',
        gridColumn: 'span 1',
      }}
    >
      <DayField
        label={`${filter.label} from`}
        value={value.gte ?? ''}
        onChange={(gte) => set({ gte })}
        fullWidth
      />
      <DayField label="until" value={value.lte ?? ''} onChange={(lte) => set({ lte })} fullWidth />
    </Box>
  );
}
