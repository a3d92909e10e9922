import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { newKey } from '../data/write';
import { FormDialog } from '../shared/FormDialog';

export interface Question {
  title: string;
  /** What follows from it. */
  lead: string;
  /** On the button that does it. */
  label: string;
  run: (key: string) => Promise<void>;
}

/** Says what follows before it is done. A refusal stays in the dialog, in the register's own words. */
export function Confirm({ question, onClose }: { question: Question; onClose: () => void }) {
  const [key] = useState(newKey);
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const run = async () => {
    setIsBusy(true);
    try {
      await question.run(key);
      onClose();
    } catch (error) {
      setFault(error instanceof Error ? error.message : 'The register could not answer just now.');
      setIsBusy(false);
    }
  };
  return (
    <FormDialog title={question.title} lead={question.lead} onClose={onClose}>
      {fault !== null && (
        <Alert severity="error" variant="outlined" sx={{ mb: 2.5 }}>
          {fault}
        </Alert>
      )}
      <Box sx={{ display: 'flex', gap: 1.5, justifyContent: 'flex-end', flexWrap: 'wrap' }}>
        <Button color="inherit" onClick={onClose}>
          Cancel
        </Button>
        <Button variant="contained" loading={isBusy} onClick={() => void run()}>
          {question.label}
        </Button>
      </Box>
    </FormDialog>
  );
}
