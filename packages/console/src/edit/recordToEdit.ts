import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useDataProvider, type RaRecord } from 'react-admin';
import type { RegisterDataProvider } from '../data/dataProvider';
import { fullName } from '../shared/names';
import type { NodeRef } from '../shared/NodeLink';
import type { RecordForm } from './recordForm';

export type EditedRecord = RaRecord & NodeRef & { version: number };

/** A record as it is when its form opens, and that form. */
export interface RecordToEdit {
  form: RecordForm;
  record: EditedRecord;
}

export function useRecordToEdit(
  resource: string,
  id: string,
  load: () => Promise<RecordForm>,
): UseQueryResult<RecordToEdit> {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  return useQuery({
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
}

export function titleOf({ form, record }: RecordToEdit): string {
  return form.titleOf?.(record) ?? fullName(record);
}
