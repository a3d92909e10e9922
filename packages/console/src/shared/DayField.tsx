import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { isDay } from './dates';

interface DayFieldProps {
  label: string;
  /** YYYY-MM-DD, or empty. */
  value: string;
  /** Called with a whole day or with an empty string, never with half a date. */
  onChange: (day: string) => void;
  fullWidth?: boolean;
}

/** The browser's own date field: typed, picked, and spoken in the reader's way. */
export function DayField({ label, value, onChange, fullWidth = false }: DayFieldProps) {
  const [text, setText] = useState(value);
  const [last, setLast] = useState(value);
  if (value !== last) {
    setLast(value);
    setText(value);
  }
  return (
    <TextField
      type="date"
      label={label}
      value={text}
      fullWidth={fullWidth}
      onChange={(event) => {
        const typed = event.target.value;
        setText(typed);
        // While a year is being typed its first digits make dates of the first century.
        if (typed === '' || (isDay(typed) && typed >= '1900-01-01')) onChange(typed);
      }}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: '1900-01-01', max: '2199-12-31' } }}
      sx={{ minWidth: 150 }}
    />
  );
}
