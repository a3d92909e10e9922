import Button from '@mui/material/Button';
import { useRecording } from './recording';

interface RecordProgressButtonProps {
  actionId: string;
  name: string;
  /** Among other things of an action: without the weight of a button. */
  isSmall?: boolean;
}

export function RecordProgressButton({ actionId, name, isSmall = false }: RecordProgressButtonProps) {
  const start = useRecording();
  return (
    <Button
      variant={isSmall ? 'text' : 'outlined'}
      size={isSmall ? 'small' : 'medium'}
      onClick={() => start(actionId, name)}
      aria-label={`Record progress of ${name}`}
      sx={isSmall ? { ml: -0.75, px: 0.75 } : {}}
    >
      Record progress
    </Button>
  );
}
