import { planStatus, planType } from '@golden-thread/schema';
import type { PlanRowFragment } from '@golden-thread/schema/operations';
import type { RegisterDefinition } from '../register/columns';
import {
  aliasesColumn,
  dateColumn,
  nameColumn,
  nodesColumn,
  termColumn,
  updatedColumn,
} from '../register/commonColumns';
import type { FilterField } from '../register/filterFields';
import { RegisterList } from '../register/RegisterList';

const register: RegisterDefinition<PlanRowFragment> = {
  resource: 'plans',
  title: 'Plans',
  one: 'plan',
  many: 'plans',
  lead: 'Plans and strategies that the papers name, and the boards that oversee, own or monitor them.',
  sort: { field: 'name', order: 'ASC' },
  searchLabel: 'Search plans',
  columns: [
    nameColumn(),
    termColumn('planType', 'Type', planType),
    termColumn('status', 'Status', planStatus),
    nodesColumn('boards', 'Overseen, owned or monitored by', (row) => row.boards),
    {
      key: 'actionCount',
      label: 'Actions',
      cell: (row) => row.actionCount,
      csv: (row) => row.actionCount,
    },
    dateColumn('startsOn', 'Starts', (row) => row.startsOn),
    dateColumn('endsOn', 'Ends', (row) => row.endsOn),
    aliasesColumn(),
    updatedColumn(),
  ],
};

const filters: FilterField[] = [
  { type: 'terms', field: 'planTypeIn', label: 'Type', vocabulary: planType },
  { type: 'terms', field: 'statusIn', label: 'Status', vocabulary: planStatus },
  { type: 'node', field: 'boardId', label: 'With a part for the board', among: 'boards' },
  {
    type: 'yesNo',
    field: 'hasBoard',
    label: 'Board',
    yes: 'With a board over it',
    no: 'With no board over it',
  },
  {
    type: 'yesNo',
    field: 'isInForce',
    label: 'Existence',
    yes: 'Exists on the day',
    no: 'Ended or not begun',
  },
];

export function PlanList() {
  return <RegisterList register={register} filters={filters} />;
}
