import { useQuery } from '@tanstack/react-query';
import { CouncilsDocument } from '@golden-thread/schema/writing';
import { useDataProvider, type RaRecord } from 'react-admin';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
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
import { createInput, emptyValues, type Values } from './values';

/** A new record. `?in=` names what it is part of. */
export function CreatePage() {
  const { resource = '' } = useParams();
  const load = recordForms[resource];
  if (!load) return <NotFoundPage />;
  return <CreateRecord key={resource} resource={resource} load={load} />;
}

interface CreateRecordProps {
  resource: string;
  load: () => Promise<RecordForm>;
}

function CreateRecord({ resource, load }: CreateRecordProps) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const [params] = useSearchParams();
  const parent = params.get('in');
  const answer = useQuery({
    queryKey: ['create', resource, parent],
    queryFn: async ({ signal }) => {
      const form = await load();
      return { form, given: await givenValues(dataProvider, form, parent, signal) };
    },
    gcTime: 0,
    staleTime: Infinity,
  });
  return (
    <RegisterPage answer={answer} find={(found) => found} what="record">
      {({ form, given }) => <CreateBody resource={resource} form={form} given={given} />}
    </RegisterPage>
  );
}

/** What a new record has before anything is typed: its parent, and the council where the register has only one. */
async function givenValues(
  dataProvider: RegisterDataProvider,
  form: RecordForm,
  parent: string | null,
  signal: AbortSignal,
): Promise<Values> {
  if (form.parent) {
    if (!parent) return {};
    const { data } = await dataProvider.getMany<NodeRef>('nodes', { ids: [parent], signal });
    return data[0] ? { [form.parent.name]: data[0] } : {};
  }
  const { organisations } = await dataProvider.query(CouncilsDocument, {}, { signal });
  const [council, another] = organisations.nodes;
  return council && !another ? { councilId: council } : {};
}

interface CreateBodyProps {
  resource: string;
  form: RecordForm;
  given: Values;
}

function CreateBody({ resource, form, given }: CreateBodyProps) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const navigate = useNavigate();
  const afterWrite = useAfterWrite();
  const fields = fieldsFor(form.groups, 'create');
  return (
    <>
      <PageHeader title={`Add ${form.aOne}`} lead={form.lead} />
      <EditForm<NodeRef>
        groups={groupsFor(form.groups, 'create')}
        initial={emptyValues(fields, given)}
        submitLabel={`Add the ${form.one}`}
        onCancel={() => void navigate(-1)}
        toInput={(values) => createInput(fields, values)}
        save={async (input, key) => {
          const { data } = await dataProvider.create<RaRecord & NodeRef>(resource, {
            data: input,
            meta: { key },
          });
          return data;
        }}
        onSaved={(saved) => {
          afterWrite(`${saved.name} is in the register.`);
          void navigate(paths.node(saved));
        }}
        onSavedEarlier={(saved, values) => {
          afterWrite(
            `${saved.name} is in the register as you first sent it. Look through it, and save what you changed since.`,
          );
          void navigate(paths.edit(saved), { replace: true, state: { typed: values } });
        }}
      />
    </>
  );
}
