import { boardStatus, boardType, cadence } from '@golden-thread/schema';
import type { BoardRowFragment } from '@golden-thread/schema/operations';
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

const register: RegisterDefinition<BoardRowFragment> = {
  resource: 'boards',
  title: 'Boards',
  one: 'board',
  many: 'boards',
  lead: 'Boards, committees, partnerships, groups and forums: who chairs them, and to whom they report.',
  sort: { field: 'name', order: 'ASC' },
  searchLabel: 'Search boards',
  columns: [
    nameColumn(),
    termColumn('boardType', 'Type', boardType),
    termColumn('status', 'Status', boardStatus),
    termColumn('cadence', 'Meets', cadence, { sortBy: undefined }),
    nodesColumn('reportsTo', 'Reports to', (row) => row.reportsTo),
    nodesColumn('chairs', 'Chair', (row) => row.chairs),
    dateColumn('validFrom', 'Began', (row) => row.validity.from, {
      sortBy: 'validFrom',
      isHiddenAtFirst: true,
    }),
    dateColumn('validTo', 'Ended', (row) => row.validity.to, { isHiddenAtFirst: true }),
    aliasesColumn(),
    updatedColumn(),
  ],
};

const filters: FilterField[] = [
  { type: 'terms', field: 'boardTypeIn', label: 'Type', vocabulary: boardType },
  { type: 'terms', field: 'statusIn', label: 'Status', vocabulary: boardStatus },
  { type: 'terms', field: 'cadenceIn', label: 'Meets', vocabulary: cadence },
  { type: 'days', field: 'meetingOn', label: 'Meets' },
  { type: 'node', field: 'planId', label: 'With a part in the plan', among: 'plans' },
  {
    type: 'yesNo',
    field: 'hasReportingLine',
    label: 'Reporting line',
    yes: 'With a line upward',
    no: 'With no line upward',
  },
  {
    type: 'yesNo',
    field: 'isInForce',
    label: 'Existence',
    yes: 'Exists on the day',
    no: 'Ended or not begun',
  },
];

export function BoardList() {
  return <RegisterList register={register} filters={filters} />;
}
