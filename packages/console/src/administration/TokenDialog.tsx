import { tokenScope } from '@golden-thread/schema';
import { TokenCreateDocument } from '@golden-thread/schema/writing';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../data/dataProvider';
import { EditForm } from '../edit/EditForm';
import type { EditField } from '../edit/editField';
import { createInput, emptyValues } from '../edit/values';
import { endOf } from '../shared/dates';
import { FormDialog } from '../shared/FormDialog';

const fields: readonly EditField[] = [
  {
    type: 'text',
    name: 'name',
    label: 'What it is for',
    isRequired: true,
    help: 'Such as “Power BI of the performance team”.',
  },
  { type: 'term', name: 'scope', label: 'It may read', vocabulary: tokenScope, isRequired: true },
  {
    type: 'node',
    name: 'scopeId',
    label: 'Which board or plan',
    kinds: ['BOARD', 'PLAN'],
    help: 'Where it is to read one board or one plan only.',
  },
  {
    type: 'day',
    name: 'expiresAt',
    label: 'Until the end of',
    isRequired: true,
    help: 'At most a year from now.',
  },
];

interface TokenDialogProps {
  onDone: (made: { name: string; text: string }) => void;
  onClose: () => void;
}

export function TokenDialog({ onDone, onClose }: TokenDialogProps) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  return (
    <FormDialog
      title="Make a token"
      lead="One for each program, so that each can be revoked alone."
      onClose={onClose}
    >
      <EditForm<{ name: string; text: string }>
        groups={[{ title: 'Token', fields }]}
        initial={emptyValues(fields, { scope: 'ALL' })}
        submitLabel="Make the token"
        isCompact
        onCancel={onClose}
        toInput={(values) => {
          const input = createInput(fields, values);
          return { ...input, expiresAt: endOf(String(input['expiresAt'])) };
        }}
        save={async (input, key) => {
          const { token, secret } = await dataProvider.write(TokenCreateDocument, input as never, { key });
          return { name: token?.name ?? '', text: secret ?? '' };
        }}
        onSaved={onDone}
      />
    </FormDialog>
  );
}
