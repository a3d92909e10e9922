import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { DayField } from './DayField';

interface AsAtControlProps {
  day: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** Chooses the day as at which a page or list speaks. */
export function AsAtControl({ day, onChange }: AsAtControlProps) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }} className="no-print">
      <DayField label="As at" value={day ?? ''} onChange={(value) => onChange(value || undefined)} />
      {day && (
        <Button size="small" onClick={() => onChange(undefined)}>
          Back to today
        </Button>
      )}
    </Box>
  );
}
