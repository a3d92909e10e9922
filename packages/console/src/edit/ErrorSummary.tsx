import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useEffect, useRef } from 'react';
import type { EditField } from './editField';
import type { EntryFault } from './useEntry';

interface ErrorSummaryProps {
  faults: readonly EntryFault[];
  fields: readonly EditField[];
  /** Takes the focus to a field. */
  onChoose: (name: string) => void;
}

/** Everything that is wrong with an entry, above the form. It takes the focus, and each line leads to its field. */
export function ErrorSummary({ faults, fields, onChoose }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <Alert
      severity="error"
      variant="outlined"
      ref={summary}
      tabIndex={-1}
      sx={{ mb: 2.5, scrollMarginTop: 90 }}
    >
      <AlertTitle>Not saved</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {faults.map(({ name, message }, index) => (
          <li key={index}>
            {name === null ? (
              message
            ) : (
              <Link
                component="button"
                type="button"
                onClick={() => onChoose(name)}
                sx={{ font: 'inherit', textAlign: 'left', color: 'inherit', minHeight: 24 }}
              >
                {sentence(fields.find((field) => field.name === name)?.label, message)}
              </Link>
            )}
          </li>
        ))}
      </Box>
    </Alert>
  );
}

/** "Address: …", unless the message begins with the field's name. */
function sentence(label: string | undefined, message: string): string {
  return !label || message.startsWith(label) ? message : `${label}: ${message}`;
}
