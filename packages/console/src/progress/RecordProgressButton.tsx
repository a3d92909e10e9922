import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useAfterWrite } from '../edit/useAfterWrite';

// What writes is loaded when it is first used: most readers never do.
const RecordProgressDialog = lazy(async () => ({
  default: (await import('./RecordProgressDialog')).RecordProgressDialog,
}));

interface RecordProgressButtonProps {
  actionId: string;
  name: string;
}

export function RecordProgressButton({ actionId, name }: RecordProgressButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const afterWrite = useAfterWrite();
  return (
    <>
      <Button variant="outlined" onClick={() => setIsOpen(true)} aria-label={`Record progress of ${name}`}>
        Record progress
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <RecordProgressDialog
            actionId={actionId}
            name={name}
            onClose={() => setIsOpen(false)}
            onDone={() => {
              setIsOpen(false);
              afterWrite(`The progress of ${name} is recorded.`);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
