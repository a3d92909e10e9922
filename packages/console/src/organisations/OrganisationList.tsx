import { organisationType } from '@golden-thread/schema';
import type { OrganisationRowFragment } from '@golden-thread/schema/operations';
import type { RegisterDefinition } from '../register/columns';
import { aliasesColumn, nameColumn, termColumn, updatedColumn } from '../register/commonColumns';
import type { FilterField } from '../register/filterFields';
import { RegisterList } from '../register/RegisterList';
import { Nothing } from '../shared/NodeLink';

const register: RegisterDefinition<OrganisationRowFragment> = {
  resource: 'organisations',
  title: 'Organisations',
  one: 'organisation',
  many: 'organisations',
  lead: 'Councils, departments, health bodies, partnerships, services and teams.',
  sort: { field: 'name', order: 'ASC' },
  searchLabel: 'Search organisations',
  columns: [
    nameColumn(),
    termColumn('organisationType', 'Type', organisationType),
    {
      ...aliasesColumn<OrganisationRowFragment>(),
      isHiddenAtFirst: false,
    },
    {
      key: 'identifiers',
      label: 'Identifiers',
      isHiddenAtFirst: true,
      cell: (row) =>
        row.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', ') || <Nothing />,
      csv: (row) => row.identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
    },
    updatedColumn(),
  ],
};

const filters: FilterField[] = [
  { type: 'terms', field: 'organisationTypeIn', label: 'Type', vocabulary: organisationType },
];

export function OrganisationList() {
  return <RegisterList register={register} filters={filters} />;
}
