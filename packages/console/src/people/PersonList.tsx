import type { PersonRowFragment } from '@golden-thread/schema/operations';
import type { RegisterDefinition } from '../register/columns';
import { aliasesColumn, nameColumn, nodesColumn, updatedColumn } from '../register/commonColumns';
import { RegisterList } from '../register/RegisterList';

const register: RegisterDefinition<PersonRowFragment> = {
  resource: 'people',
  title: 'People',
  one: 'person',
  many: 'people',
  lead: 'People whom the public papers name, with the posts that they hold and the boards that they sit on.',
  sort: { field: 'name', order: 'ASC' },
  searchLabel: 'Search people',
  columns: [
    nameColumn(),
    nodesColumn('posts', 'Posts', (row) => row.posts),
    nodesColumn('boards', 'On boards', (row) => row.boards),
    aliasesColumn(),
    updatedColumn(),
  ],
};

export function PersonList() {
  return <RegisterList register={register} filters={[]} />;
}
