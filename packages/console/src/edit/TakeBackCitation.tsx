import Button from '@mui/material/Button';
import { CitationRetractDocument } from '@golden-thread/schema/writing';
import { useState } from 'react';
import { IntentDialog } from './intents/IntentDialog';
import type { Intent } from './intents/intent';
import { useAfterWrite } from './useAfterWrite';

interface TakeBackCitationProps {
  id: string;
  of: string;
  document: string;
}

/** Takes back a citation that was wrong. What it was stays in the change log. */
export function TakeBackCitation({ id, of, document }: TakeBackCitationProps) {
  const [isOpen, setIsOpen] = useState(false);
  const afterWrite = useAfterWrite();
  return (
    <>
      <Button
        size="small"
        color="inherit"
        className="no-print"
        aria-label={`Take back the citation of ${document}`}
        onClick={() => setIsOpen(true)}
        sx={{ ml: 0.5, minHeight: 24, py: 0, fontWeight: 500, textDecoration: 'underline' }}
      >
        Take back
      </Button>
      {isOpen && (
        <IntentDialog
          intent={takeBack(id)}
          target={{ id: of, name: document, resource: '' }}
          onClose={() => setIsOpen(false)}
          onDone={() => {
            setIsOpen(false);
            afterWrite('The citation is taken back.');
          }}
        />
      )}
    </>
  );
}

/** The version is that of the record which it is of. */
const takeBack = (id: string): Intent => ({
  key: 'takeBack',
  label: 'Take it back …',
  title: (document) => `Take back the citation of ${document}`,
  lead: 'Only for a citation that was wrong. It is no longer shown, and stays in the change log with your reason.',
  fields: [{ type: 'longText', name: 'reason', label: 'Why it was wrong', isRequired: true, rows: 2 }],
  isDangerous: true,
  run: ({ dataProvider, version, input, key }) =>
    dataProvider.write(CitationRetractDocument, { id, version, reason: String(input['reason']) }, { key }),
  done: () => 'The citation is taken back.',
});
