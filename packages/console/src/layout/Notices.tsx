import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useNotificationContext, type NotificationPayload } from 'react-admin';
import { useEffect, useEffectEvent } from 'react';
import { StaleNotice } from './StaleNotice';

const SHOWN_FOR = 7000;

/**
 * Says what was done, to the eye and to a screen reader, without taking the focus; that goes away by itself. What was not
 * done as asked stays until it is closed.
 */
export function Notices() {
  const { notifications, setNotifications } = useNotificationContext();
  const done = notifications.find(({ type }) => type === 'success');
  const others = notifications.filter(({ type }) => type !== 'success');
  const close = (notice: NotificationPayload) =>
    setNotifications((all) => all.filter((each) => each !== notice));
  const onShown = useEffectEvent(close);

  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => onShown(done), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [done]);

  return (
    <Box
      className="no-print"
      sx={{
        position: 'fixed',
        left: 16,
        right: 16,
        bottom: 76,
        zIndex: 'snackbar',
        pointerEvents: 'none',
        display: 'grid',
        gap: 1,
      }}
    >
      <Box component="output" sx={{ display: 'block' }}>
        {done && <Notice notice={done} severity="success" role="presentation" onClose={() => close(done)} />}
      </Box>
      {others.map((notice, index) => (
        <Notice
          key={index}
          notice={notice}
          severity={notice.type === 'error' ? 'error' : 'warning'}
          role="alert"
          onClose={() => close(notice)}
        />
      ))}
      <StaleNotice />
    </Box>
  );
}

interface NoticeProps {
  notice: NotificationPayload;
  severity: 'success' | 'warning' | 'error';
  role: 'presentation' | 'alert';
  onClose: () => void;
}

function Notice({ notice: { message }, severity, role, onClose }: NoticeProps) {
  if (typeof message !== 'string') return null;
  return (
    <Alert
      severity={severity}
      variant="filled"
      role={role}
      onClose={onClose}
      closeText="Close the notice"
      sx={{ pointerEvents: 'auto', maxWidth: 560, mx: 'auto', boxShadow: 4 }}
    >
      {message}
    </Alert>
  );
}
