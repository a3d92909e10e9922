import { useQuery } from '@tanstack/react-query';
import { RightsOfDocument } from '@golden-thread/schema/operations';
import type { ComponentType } from 'react';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../../data/dataProvider';
import { PageLoading } from '../../layout/PageLoading';
import { ErrorPanel } from '../../shared/ErrorPanel';
import { FormDialog, type FormDialogProps } from '../../shared/FormDialog';
import { EditForm } from '../EditForm';
import { createInput, emptyValues, type Values } from '../values';
import type { Intent, Target } from './intent';

interface IntentDialogProps {
  intent: Intent;
  target: Target;
  /** With what was entered. */
  onDone: (input: Values) => void;
  onClose: () => void;
  /** A drawer, where what stands on the page is to stay in sight. */
  frame?: ComponentType<FormDialogProps>;
}

/** Asks for what an intent needs, and does it. The version is read when the dialog opens: what is seen is what is changed. */
export function IntentDialog({
  intent,
  target,
  onDone,
  onClose,
  frame: Frame = FormDialog,
}: IntentDialogProps) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const answer = useQuery({
    queryKey: ['version', target.id, intent.key],
    queryFn: async ({ signal }) => {
      const { node } = await dataProvider.query(RightsOfDocument, { id: target.id }, { signal });
      if (!node || !('version' in node)) return null;
      const restriction = 'restriction' in node ? (node.restriction ?? null) : null;
      return { version: node.version, given: intent.given?.({ restriction }) };
    },
    gcTime: 0,
    staleTime: Infinity,
  });
  const now = answer.data;
  return (
    <Frame title={intent.title(target.name)} lead={intent.lead} onClose={onClose}>
      {answer.isLoadingError && (
        <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />
      )}
      {answer.isPending && <PageLoading />}
      {now === null && <ErrorPanel message="It is no longer in the register." />}
      {now && (
        <EditForm<Values>
          groups={[{ title: intent.label, fields: intent.fields }]}
          initial={emptyValues(intent.fields, now.given)}
          version={now.version}
          submitLabel={intent.label.replace(' …', '')}
          isDangerous={intent.isDangerous ?? false}
          isCompact
          onCancel={onClose}
          toInput={(values, _base, read) => ({ input: createInput(intent.fields, values), version: read })}
          save={async (sent, key) => {
            const { input, version: read } = sent as { input: Values; version: number };
            await intent.run({ dataProvider, target, version: read, input, key });
            return input;
          }}
          onSaved={onDone}
        />
      )}
    </Frame>
  );
}
