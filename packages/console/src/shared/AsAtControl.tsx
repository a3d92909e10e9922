import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { DayField } from './DayField';
import { LazyLeaveDialog } from './LazyLeaveDialog';
import { isPageHeld } from './unsaved';

interface AsAtControlProps {
  day: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** Chooses the day as at which a page or list speaks. It asks before that takes away what is not saved of the page. */
export function AsAtControl({ day, onChange }: AsAtControlProps) {
  const [asked, setAsked] = useState<{ day: string | undefined } | null>(null);
  // Counted so that a day which was not taken does not stay in the field.
  const [stays, setStays] = useState(0);
  const choose = (next: string | undefined) => (isPageHeld() ? setAsked({ day: next }) : onChange(next));
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }} className="no-print">
      <DayField
        key={stays}
        label="As at"
        value={day ?? ''}
        onChange={(value) => choose(value || undefined)}
      />
      {day && (
        <Button size="small" onClick={() => choose(undefined)}>
          Back to today
        </Button>
      )}
      {asked && (
        <LazyLeaveDialog
          isOpen
          onStay={() => {
            setAsked(null);
            setStays(stays + 1);
          }}
          onLeave={() => {
            setAsked(null);
            onChange(asked.day);
          }}
        />
      )}
    </Box>
  );
}
