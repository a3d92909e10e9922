import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';

interface ErrorPanelProps {
  message: string;
  onRetry?: () => void;
  retryLabel?: string;
  severity?: 'error' | 'info';
}

/** What went wrong, in words, with a way on. */
export function ErrorPanel({
  message,
  onRetry,
  retryLabel = 'Try again',
  severity = 'error',
}: ErrorPanelProps) {
  return (
    <Alert
      severity={severity}
      variant="outlined"
      action={
        onRetry && (
          <Button color="inherit" size="small" onClick={onRetry}>
            {retryLabel}
          </Button>
        )
      }
    >
      {message}
    </Alert>
  );
}
