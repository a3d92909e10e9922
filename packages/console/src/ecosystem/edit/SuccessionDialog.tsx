import Typography from '@mui/material/Typography';
import { useDataProvider } from 'react-admin';
import { useState } from 'react';
import type { RegisterDataProvider } from '../../data/dataProvider';
import { WriteRefused } from '../../data/writeRefused';
import { EditForm } from '../../edit/EditForm';
import { createInput, emptyValues, type Values } from '../../edit/values';
import type { NodeRef } from '../../shared/NodeLink';
import { FormDialog } from '../../shared/FormDialog';
import type { LastStep, Succession } from './mapEdit';
import { PreviewStep } from './PreviewStep';
import {
  entryOf,
  preview,
  successionFields,
  successionWords,
  type Preview,
  type SuccessionEntry,
} from './succession';
import { SUCCESSION_WHY } from './undo';

interface SuccessionDialogProps {
  how: Succession;
  board: NodeRef;
  onDone: (step: LastStep) => void;
  onClose: () => void;
}

interface Previewed {
  entry: SuccessionEntry;
  values: Values;
  first: Preview;
}

/** Boards are merged, replaced or dissolved in two steps: what is to happen, then what would become of their ties. */
export function SuccessionDialog({ how, board, onDone, onClose }: SuccessionDialogProps) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [values, setValues] = useState<Values | null>(null);
  const fields = successionFields(how);
  const words = successionWords[how];
  return (
    <FormDialog isWide title={words.title(board.name)} onClose={onClose}>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {previewed
          ? 'Step 2 of 2: nothing is written yet. This is what would become of the ties.'
          : `Step 1 of 2. ${words.lead}`}
      </Typography>
      {previewed ? (
        <PreviewStep
          how={how}
          entry={previewed.entry}
          first={previewed.first}
          onBack={() => setPreviewed(null)}
          onDone={(shown) =>
            onDone({
              done: words.done,
              undo: { why: SUCCESSION_WHY },
              ...(shown ? { shows: { node: shown } } : {}),
            })
          }
        />
      ) : (
        <EditForm<Previewed>
          groups={[{ title: words.label, fields }]}
          initial={values ?? emptyValues(fields, how === 'DISSOLVE' ? {} : { boards: [board] })}
          submitLabel="Preview"
          isCompact
          onCancel={onClose}
          toInput={(typed) => ({ typed: { ...typed }, written: createInput(fields, typed) })}
          save={async (input) => {
            const { typed, written } = input as { typed: Values; written: Values };
            const entry = await entryOf(dataProvider, how, board, written);
            const first = await preview(dataProvider, how, entry, { carried: [], ties: 'END' });
            if (first.userErrors.length > 0) throw new WriteRefused(first.userErrors.map(inForm), null);
            return { entry, first, values: typed };
          }}
          onSaved={(done) => {
            setValues(done.values);
            setPreviewed(done);
          }}
        />
      )}
    </FormDialog>
  );
}

/** The form has one field for the name of a new board, where the API has a whole one. */
function inForm(fault: Preview['userErrors'][number]) {
  const [head, ...rest] = fault.field ?? [];
  if (head !== 'successor') return fault;
  return { ...fault, field: rest[0] === 'boardType' ? ['newType'] : ['newName'] };
}
