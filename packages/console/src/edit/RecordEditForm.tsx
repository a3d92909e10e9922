import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../data/dataProvider';
import { EditForm } from './EditForm';
import { fieldsFor, groupsFor, type EditField } from './editField';
import type { EditedRecord, RecordToEdit } from './recordToEdit';
import { changes, valuesOf, type Values } from './values';

interface RecordEditFormProps {
  resource: string;
  found: RecordToEdit;
  /** What stands in the form besides, and is not saved yet. */
  typed?: Values | undefined;
  onCancel: () => void;
  onSaved: (saved: EditedRecord) => void;
  /** In a drawer. */
  isCompact?: boolean;
}

/** The fields of one record, to be changed; a change by somebody else is compared with one's own. */
export function RecordEditForm({
  resource,
  found,
  typed,
  onCancel,
  onSaved,
  isCompact = false,
}: RecordEditFormProps) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const { form, record } = found;
  const fields = fieldsFor(form.groups, 'update');
  return (
    <EditForm<EditedRecord>
      groups={groupsFor(form.groups, 'update')}
      initial={valuesOf(fields, record)}
      typed={typed && pick(typed, fields)}
      version={record.version}
      isCompared
      isCompact={isCompact}
      submitLabel="Save"
      onCancel={onCancel}
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
      onSaved={onSaved}
    />
  );
}

const pick = (typed: Values, fields: readonly EditField[]): Values =>
  Object.fromEntries(fields.filter(({ name }) => name in typed).map(({ name }) => [name, typed[name]]));
