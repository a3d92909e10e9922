import CalendarIcon from '@mui/icons-material/CalendarTodayOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import { formatDate } from './dates';
import { readDay } from './readDay';

interface DayFieldProps {
  label: string;
  /** YYYY-MM-DD, or empty. */
  value: string;
  /** Called with a whole day or with an empty string, never with half a date. */
  onChange: (day: string) => void;
  isRequired?: boolean;
  fullWidth?: boolean;
  placeholder?: string;
}

/**
 * A day, shown and typed in words. The browser's own date field follows the browser's language, not the page's: 7/1
 * would be July for one reader and January for another. Its calendar opens from the button.
 */
export function DayField({
  label,
  value,
  onChange,
  isRequired = false,
  fullWidth = false,
  placeholder = 'Day month year',
}: DayFieldProps) {
  const words = value ? formatDate(value) : '';
  const [text, setText] = useState(words);
  const [last, setLast] = useState(value);
  const [isWrong, setIsWrong] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  if (value !== last) {
    setLast(value);
    setText(words);
    setIsWrong(false);
  }

  const settle = () => {
    const day = text.trim() === '' ? '' : readDay(text);
    setIsWrong(day === null);
    if (day === null) return;
    setText(day ? formatDate(day) : '');
    if (day !== value) onChange(day);
  };

  return (
    <TextField
      label={label}
      required={isRequired}
      value={text}
      fullWidth={fullWidth}
      placeholder={placeholder}
      error={isWrong}
      helperText={isWrong ? 'Write a day such as 7 January 2026' : undefined}
      onChange={(event) => setText(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { autoComplete: 'off' },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                size="small"
                edge="end"
                aria-label={`${label}: open the calendar`}
                onClick={() => calendar.current?.showPicker()}
              >
                <CalendarIcon fontSize="small" />
              </IconButton>
              <Box
                component="input"
                ref={calendar}
                type="date"
                tabIndex={-1}
                aria-hidden
                value={value}
                min="1900-01-01"
                max="2199-12-31"
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
                sx={{
                  position: 'absolute',
                  right: 0,
                  bottom: 0,
                  width: 0,
                  height: 0,
                  p: 0,
                  border: 0,
                  opacity: 0,
                }}
              />
            </InputAdornment>
          ),
        },
      }}
      sx={{ width: fullWidth ? undefined : 208 }}
    />
  );
}
