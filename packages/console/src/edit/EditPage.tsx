import { useQuery } from '@tanstack/react-query';
import { useDataProvider, type RaRecord } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import type { RegisterDataProvider } from '../data/dataProvider';
import { NotFoundPage } from '../layout/NotFoundPage';
import type { NodeRef } from '../shared/NodeLink';
import { PageHeader } from '../shared/PageHeader';
import { paths } from '../shared/paths';
import { RegisterPage } from '../shared/RegisterPage';
import { EditForm } from './EditForm';
import { fieldsFor, groupsFor } from './editField';
import { recordForms, type RecordForm } from './recordForm';
import { useAfterWrite } from './useAfterWrite';
import { changes, valuesOf } from './values';

type EditedRecord = RaRecord & NodeRef & { version: number };

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
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const answer = useQuery({
    queryKey: ['edit', resource, id],
    queryFn: async ({ signal }) => {
      const [form, { data }] = await Promise.all([
        load(),
        dataProvider.getOne<EditedRecord>(resource, { id, meta: { forEdit: true }, signal }),
      ]);
      return { form, record: data };
    },
    // A form is filled once, with what is there when it opens, and never refilled while somebody types in it.
    gcTime: 0,
    staleTime: Infinity,
    refetchOnReconnect: false,
  });
  return (
    <RegisterPage answer={answer} find={(found) => found} what="record">
      {({ form, record }) => <EditBody resource={resource} form={form} record={record} />}
    </RegisterPage>
  );
}

interface EditBodyProps {
  resource: string;
  form: RecordForm;
  record: EditedRecord;
}

function EditBody({ resource, form, record }: EditBodyProps) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const navigate = useNavigate();
  const afterWrite = useAfterWrite();
  const groups = groupsFor(form.groups, 'update');
  const fields = fieldsFor(form.groups, 'update');
  const title = form.titleOf?.(record) ?? [record.reference, record.name].filter(Boolean).join(' ');
  const pathOf = form.pathOf ?? ((saved: object) => paths.node(saved as NodeRef));
  return (
    <>
      <PageHeader title={`Edit ${title}`} overline={form.one} />
      <EditForm<EditedRecord>
        groups={groups}
        initial={valuesOf(fields, record)}
        version={record.version}
        isCompared
        submitLabel="Save"
        onCancel={() => void navigate(pathOf(record))}
        toInput={(values, base, version) => ({ ...changes(fields, values, base?.values ?? {}), version })}
        save={async (input, key) => {
          // Nothing but the version: whoever changed nothing has nothing to save.
          if (Object.keys(input).length === 1) return record;
          const { data } = await dataProvider.update<EditedRecord>(resource, {
            id: record.id,
            data: input,
            previousData: record,
            meta: { key },
          });
          return data;
        }}
        onSaved={(saved) => {
          afterWrite(`${title} is saved.`);
          void navigate(pathOf(saved));
        }}
      />
    </>
  );
}
