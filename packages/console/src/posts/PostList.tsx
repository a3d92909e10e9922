import type { PostRowFragment } from '@golden-thread/schema/operations';
import type { RegisterDefinition } from '../register/columns';
import { aliasesColumn, nameColumn, nodesColumn, updatedColumn } from '../register/commonColumns';
import type { FilterField } from '../register/filterFields';
import { RegisterList } from '../register/RegisterList';

const register: RegisterDefinition<PostRowFragment> = {
  resource: 'posts',
  title: 'Posts',
  one: 'post',
  many: 'posts',
  lead: 'Jobs and offices, whoever holds them. Accountability sits on posts, not on people.',
  sort: { field: 'name', order: 'ASC' },
  searchLabel: 'Search posts',
  columns: [
    nameColumn(),
    nodesColumn('holders', 'Held by', (row) => row.holders),
    nodesColumn('organisations', 'In', (row) => row.organisations),
    nodesColumn('boards', 'On boards', (row) => row.boards),
    {
      key: 'isCollective',
      label: 'Group of postholders',
      isHiddenAtFirst: true,
      cell: (row) => (row.isCollective ? 'Yes' : 'No'),
      csv: (row) => (row.isCollective ? 'yes' : 'no'),
    },
    aliasesColumn(),
    updatedColumn(),
  ],
};

const filters: FilterField[] = [
  { type: 'node', field: 'organisationId', label: 'In the organisation', among: 'organisations' },
  { type: 'yesNo', field: 'isHeld', label: 'Holder', yes: 'With a known holder', no: 'With no known holder' },
];

export function PostList() {
  return <RegisterList register={register} filters={filters} />;
}
