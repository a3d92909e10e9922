import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useNotificationContext } from 'react-admin';
import { useEffect } from 'react';

const SHOWN_FOR = 7000;

/** Says what was done, to the eye and to a screen reader, without taking the focus. */
export function Notices() {
  const { notifications, takeNotification } = useNotificationContext();
  const [first] = notifications;
  // What went wrong is said where it happened: by the form, or in the place of the list.
  const shown = first?.type === 'success' && typeof first.message === 'string' ? first.message : null;

  useEffect(() => {
    if (!first) return undefined;
    const timer = setTimeout(takeNotification, shown === null ? 0 : SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [first, shown, takeNotification]);

  return (
    <Box
      component="output"
      className="no-print"
      sx={{ position: 'fixed', left: 16, right: 16, bottom: 76, zIndex: 'snackbar', pointerEvents: 'none' }}
    >
      {shown !== null && (
        <Alert
          severity="success"
          variant="filled"
          role="presentation"
          onClose={() => takeNotification()}
          closeText="Close the notice"
          sx={{ pointerEvents: 'auto', maxWidth: 560, mx: 'auto', boxShadow: 4 }}
        >
          {shown}
        </Alert>
      )}
    </Box>
  );
}
