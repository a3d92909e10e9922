import { useQuery } from '@tanstack/react-query';
import { CouncilsDocument } from '@golden-thread/schema/writing';
import { useDataProvider, type RaRecord } from 'react-admin';
import type { RegisterDataProvider } from '../../data/dataProvider';
import { fieldsFor, groupsFor } from '../../edit/editField';
import { EditForm } from '../../edit/EditForm';
import { recordForms } from '../../edit/recordForm';
import { createInput, emptyValues } from '../../edit/values';
import { PageLoading } from '../../layout/PageLoading';
import { ErrorPanel } from '../../shared/ErrorPanel';
import type { NodeRef } from '../../shared/NodeLink';
import { FormDialog } from '../../shared/FormDialog';
import type { LastStep } from './mapEdit';
import { undoCreate } from './undo';

interface AddNodeDialogProps {
  resource: 'boards' | 'plans';
  onDone: (step: LastStep) => void;
  onClose: () => void;
}

/** A new board or plan, by the same form as on its own page; it then stands on the map, selected. */
export function AddNodeDialog({ resource, onDone, onClose }: AddNodeDialogProps) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const answer = useQuery({
    queryKey: ['create on the map', resource],
    queryFn: async ({ signal }) => {
      const [form, { organisations }] = await Promise.all([
        recordForms[resource]?.(),
        dataProvider.query(CouncilsDocument, {}, { signal }),
      ]);
      const [council, another] = organisations.nodes;
      return { form, given: council && !another ? { councilId: council } : {} };
    },
    gcTime: 0,
    staleTime: Infinity,
  });
  const form = answer.data?.form;
  const fields = form ? fieldsFor(form.groups, 'create') : [];
  return (
    <FormDialog isWide title={resource === 'boards' ? 'Add a board' : 'Add a plan'} onClose={onClose}>
      {answer.isPending && <PageLoading />}
      {answer.isLoadingError && (
        <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />
      )}
      {form && (
        <EditForm<NodeRef>
          groups={groupsFor(form.groups, 'create')}
          initial={emptyValues(fields, answer.data?.given)}
          submitLabel={`Add the ${form.one}`}
          isCompact
          onCancel={onClose}
          toInput={(values) => createInput(fields, values)}
          save={async (input, key) => {
            const { data } = await dataProvider.create<RaRecord & NodeRef>(resource, {
              data: input,
              meta: { key },
            });
            return data;
          }}
          onSaved={({ id, name }) =>
            onDone({
              done: `${name} is in the register.`,
              undo: undoCreate(resource, [id]),
              shows: { node: id },
            })
          }
        />
      )}
    </FormDialog>
  );
}
