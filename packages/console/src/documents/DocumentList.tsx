import { documentType } from '@golden-thread/schema';
import type { DocumentRowFragment } from '@golden-thread/schema/operations';
import type { RegisterDefinition } from '../register/columns';
import { aliasesColumn, dateColumn, nameColumn, termColumn, updatedColumn } from '../register/commonColumns';
import type { FilterField } from '../register/filterFields';
import { RegisterList } from '../register/RegisterList';

const register: RegisterDefinition<DocumentRowFragment> = {
  resource: 'documents',
  title: 'Documents',
  one: 'document',
  many: 'documents',
  lead: 'The papers that the register is read from, and the papers that they name.',
  sort: { field: 'publishedOn', order: 'DESC' },
  searchLabel: 'Search documents',
  columns: [
    nameColumn(),
    termColumn('documentType', 'Type', documentType),
    dateColumn('publishedOn', 'Published', (row) => row.publishedOn, { sortBy: 'publishedOn' }),
    aliasesColumn(),
    updatedColumn(),
  ],
};

const filters: FilterField[] = [
  { type: 'terms', field: 'documentTypeIn', label: 'Type', vocabulary: documentType },
  { type: 'days', field: 'publishedOn', label: 'Published' },
];

export function DocumentList() {
  return <RegisterList register={register} filters={filters} hasDay={false} />;
}
