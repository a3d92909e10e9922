import { useLocation, useNavigate, useParams } from 'react-router-dom';
import { NotFoundPage } from '../layout/NotFoundPage';
import type { NodeRef } from '../shared/NodeLink';
import { PageHeader } from '../shared/PageHeader';
import { paths } from '../shared/paths';
import { RegisterPage } from '../shared/RegisterPage';
import { RecordEditForm } from './RecordEditForm';
import { recordForms, type RecordForm } from './recordForm';
import { titleOf, useRecordToEdit, type RecordToEdit } from './recordToEdit';
import { useAfterWrite } from './useAfterWrite';
import type { Values } from './values';

/** The record of one thing, to be changed. Its ties are changed on its page. */
export function EditPage() {
  const { resource = '', id = '' } = useParams();
  const load = recordForms[resource];
  if (!load) return <NotFoundPage />;
  return <EditRecord key={`${resource}/${id}`} resource={resource} id={id} load={load} />;
}

interface EditRecordProps {
  resource: string;
  id: string;
  load: () => Promise<RecordForm>;
}

function EditRecord({ resource, id, load }: EditRecordProps) {
  const answer = useRecordToEdit(resource, id, load);
  return (
    <RegisterPage answer={answer} find={(found) => found} what="record">
      {(found) => <EditBody resource={resource} found={found} />}
    </RegisterPage>
  );
}

function EditBody({ resource, found }: { resource: string; found: RecordToEdit }) {
  const navigate = useNavigate();
  const afterWrite = useAfterWrite();
  // What was typed on the form that made the record: see CreatePage.
  const { typed } = (useLocation().state ?? {}) as { typed?: Values };
  const { form, record } = found;
  const title = titleOf(found);
  const pathOf = form.pathOf ?? ((saved: object) => paths.node(saved as NodeRef));
  return (
    <>
      <PageHeader title={`Edit ${title}`} overline={form.one} />
      <RecordEditForm
        resource={resource}
        found={found}
        typed={typed}
        onCancel={() => void navigate(pathOf(record))}
        onSaved={(saved) => {
          afterWrite(`${title} is saved.`);
          void navigate(pathOf(saved));
        }}
      />
    </>
  );
}
