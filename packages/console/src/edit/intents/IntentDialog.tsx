import { useQuery } from '@tanstack/react-query';
import { VersionsOfDocument } from '@golden-thread/schema/writing';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../../data/dataProvider';
import { PageLoading } from '../../layout/PageLoading';
import { ErrorPanel } from '../../shared/ErrorPanel';
import { FormDialog } from '../../shared/FormDialog';
import { EditForm } from '../EditForm';
import { createInput, emptyValues, type Values } from '../values';
import type { Intent, Target } from './intent';

interface IntentDialogProps {
  intent: Intent;
  target: Target;
  onDone: () => void;
  onClose: () => void;
}

/** Asks for what an intent needs, and does it. The version is read when the dialog opens: what is seen is what is changed. */
export function IntentDialog({ intent, target, onDone, onClose }: IntentDialogProps) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const answer = useQuery({
    queryKey: ['version', target.id, intent.key],
    queryFn: async ({ signal }) => {
      const { nodes } = await dataProvider.query(VersionsOfDocument, { ids: [target.id] }, { signal });
      const [node] = nodes;
      return node && 'version' in node ? node.version : null;
    },
    gcTime: 0,
    staleTime: Infinity,
  });
  const version = answer.data;
  return (
    <FormDialog title={intent.title(target.name)} lead={intent.lead} onClose={onClose}>
      {answer.isError && <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />}
      {answer.isPending && <PageLoading />}
      {version === null && <ErrorPanel message="It is no longer in the register." />}
      {typeof version === 'number' && (
        <EditForm<unknown>
          groups={[{ title: intent.label, fields: intent.fields }]}
          initial={emptyValues(intent.fields)}
          version={version}
          submitLabel={intent.label.replace(' …', '')}
          isDangerous={intent.isDangerous ?? false}
          isCompact
          onCancel={onClose}
          toInput={(values, _base, read) => ({ input: createInput(intent.fields, values), version: read })}
          save={(sent, key) => {
            const { input, version: read } = sent as { input: Values; version: number };
            return intent.run({ dataProvider, target, version: read, input, key });
          }}
          onSaved={onDone}
        />
      )}
    </FormDialog>
  );
}
