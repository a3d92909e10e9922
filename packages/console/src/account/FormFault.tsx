import Alert from '@mui/material/Alert';
import { useEffect, useRef } from 'react';

/** What is wrong with the whole of a form; it takes the focus, so that it is heard. */
export function FormFault({ message }: { message: string | undefined }) {
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (message !== undefined) alert.current?.focus();
  }, [message]);
  if (message === undefined) return null;
  return (
    <Alert severity="error" variant="outlined" ref={alert} tabIndex={-1}>
      {message}
    </Alert>
  );
}
