import { PageLoading } from '../layout/PageLoading';
import { ErrorPanel } from '../shared/ErrorPanel';
import { FormDrawer } from '../shared/FormDrawer';
import { RecordEditForm } from './RecordEditForm';
import type { RecordForm } from './recordForm';
import { useRecordToEdit } from './recordToEdit';

interface EditDrawerProps {
  resource: string;
  id: string;
  /** As the drawer is headed. */
  name: string;
  load: () => Promise<RecordForm>;
  onDone: () => void;
  onClose: () => void;
}

/** The fields of a record beside the page on which it stands. */
export function EditDrawer({ resource, id, name, load, onDone, onClose }: EditDrawerProps) {
  const answer = useRecordToEdit(resource, id, load);
  return (
    <FormDrawer title={`Edit ${name}`} onClose={onClose}>
      {answer.isLoadingError && (
        <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />
      )}
      {answer.isPending && <PageLoading />}
      {answer.data && (
        <RecordEditForm
          resource={resource}
          found={answer.data}
          isCompact
          onCancel={onClose}
          onSaved={() => onDone()}
        />
      )}
    </FormDrawer>
  );
}
