import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useDataProvider } from 'react-admin';
import { useId, useState } from 'react';
import type { RegisterDataProvider } from '../../data/dataProvider';
import { EditForm } from '../EditForm';
import type { Intent, Target } from '../intents/intent';
import { createInput, emptyValues, type Values } from '../values';
import { ChosenNames } from './ChosenNames';
import { runAll, type Outcome } from './runAll';

interface BulkDialogProps {
  intent: Intent;
  targets: readonly Target[];
  /** "3 boards". */
  what: string;
  onClose: () => void;
  onDone: (message: string) => void;
}

/** Asks once, does it to each, and says which were refused and why. */
export function BulkDialog({ intent, targets, what, onClose, onDone }: BulkDialogProps) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null);
  const titleId = useId();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={(_event, reason) => reason === 'escapeKeyDown' && outcomes === null && onClose()}
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>{intent.title(what)}</DialogTitle>
      <DialogContent sx={{ pb: 2.5 }}>
        {outcomes ? (
          <Refusals outcomes={outcomes} onClose={() => onDone(summary(outcomes))} />
        ) : (
          <>
            {intent.lead && (
              <Typography color="textSecondary" sx={{ mb: 2.5 }}>
                {intent.lead}
              </Typography>
            )}
            <ChosenNames targets={targets} />
            <EditForm<Outcome[]>
              groups={[{ title: intent.label, fields: intent.fields }]}
              initial={emptyValues(intent.fields)}
              submitLabel={intent.label.replace(' …', '')}
              isDangerous={intent.isDangerous ?? false}
              isCompact
              onCancel={onClose}
              toInput={(values) => createInput(intent.fields, values)}
              save={(input, key) => runAll(dataProvider, intent, targets, input as Values, key)}
              onSaved={(done) => {
                if (done.every(({ refusal }) => refusal === null)) onDone(intent.done(what));
                else setOutcomes(done);
              }}
            />
          </>
        )}
      </DialogContent>
    </Dialog>
  );
}

function summary(outcomes: readonly Outcome[]): string {
  const refused = outcomes.filter(({ refusal }) => refusal !== null).length;
  return `${outcomes.length - refused} of ${outcomes.length} done.`;
}

function Refusals({ outcomes, onClose }: { outcomes: readonly Outcome[]; onClose: () => void }) {
  return (
    <>
      <Alert severity="warning" variant="outlined">
        {summary(outcomes)} The others were refused:
      </Alert>
      <Box component="ul" sx={{ pl: 2.5 }}>
        {outcomes
          .filter(({ refusal }) => refusal !== null)
          .map(({ target, refusal }) => (
            <li key={target.id}>
              <strong>{target.name}</strong>: {refusal}
            </li>
          ))}
      </Box>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
        <Button variant="contained" onClick={onClose}>
          Close
        </Button>
      </Box>
    </>
  );
}
