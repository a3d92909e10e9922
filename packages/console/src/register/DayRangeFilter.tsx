import Button from '@mui/material/Button';
import { DayField } from '../shared/DayField';
import { addDays, today } from '../shared/dates';
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
  const { ahead } = filter;
  return (
    <>
      <DayField
        label={`${filter.label} from`}
        value={value.gte ?? ''}
        onChange={(gte) => set({ gte })}
        fullWidth
      />
      <DayField
        label={`${filter.label} until`}
        value={value.lte ?? ''}
        onChange={(lte) => set({ lte })}
        fullWidth
      />
      {ahead !== undefined && (
        <Button
          variant="outlined"
          onClick={() => onChange({ gte: today(), lte: addDays(today(), ahead) })}
          sx={{ alignSelf: 'start' }}
        >
          {filter.label} in {ahead} days
        </Button>
      )}
    </>
  );
}
