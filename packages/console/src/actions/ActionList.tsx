import { rating } from '@golden-thread/schema';
import type { ActionRowFragment } from '@golden-thread/schema/operations';
import type { RegisterDefinition } from '../register/columns';
import type { FilterField } from '../register/filterFields';
import { RegisterList } from '../register/RegisterList';
import { SOON_DAYS } from '../shared/dates';
import { actionColumns } from './actionColumns';

const register: RegisterDefinition<ActionRowFragment> = {
  resource: 'actions',
  title: 'Actions',
  one: 'action',
  many: 'actions',
  lead: 'What the plans promise: who answers for it, by when, and how it stands on the day.',
  sort: { field: 'dueOn', order: 'ASC' },
  searchLabel: 'Search actions',
  columns: actionColumns,
};

const filters: FilterField[] = [
  { type: 'node', field: 'planId', label: 'Plan', among: 'plans' },
  { type: 'node', field: 'accountableId', label: 'Accountable', among: 'parties' },
  { type: 'node', field: 'supportedById', label: 'Supported by', among: 'parties' },
  { type: 'node', field: 'boardId', label: 'In a plan of the board', among: 'boards' },
  { type: 'days', field: 'dueOn', label: 'Due', ahead: SOON_DAYS },
  { type: 'yesNo', field: 'isOverdue', label: 'Overdue', yes: 'Overdue', no: 'Not overdue' },
  { type: 'yesNo', field: 'hasSlipped', label: 'Slippage', yes: 'Slipped', no: 'Not slipped' },
  {
    type: 'yesNo',
    field: 'hasProgress',
    label: 'Progress',
    yes: 'Progress published',
    no: 'No progress published',
  },
  { type: 'day', field: 'noProgressSince', label: 'No progress since' },
  {
    type: 'yesNo',
    field: 'isCompleted',
    label: 'Completed',
    yes: 'Completed (rated blue)',
    no: 'Not completed',
  },
  { type: 'yesNo', field: 'hasTimescale', label: 'Timescale', yes: 'With a timescale', no: 'No timescale' },
  {
    type: 'yesNo',
    field: 'hasAccountable',
    label: 'Accountable party',
    yes: 'With an accountable party',
    no: 'No accountable party',
  },
  { type: 'yesNo', field: 'isRated', label: 'Rated', yes: 'Rated', no: 'Not rated' },
  { type: 'terms', field: 'ratingIn', label: 'Rating', vocabulary: rating },
  { type: 'terms', field: 'impactRatingIn', label: 'Rating of the impact', vocabulary: rating },
  {
    type: 'yesNo',
    field: 'isInForce',
    label: 'Existence',
    yes: 'In force on the day',
    no: 'Ended or not begun',
  },
  {
    type: 'yesNo',
    field: 'isNote',
    label: 'Notes',
    yes: 'Only cross-reference notes',
    no: 'No cross-reference notes',
  },
];

export function ActionList() {
  return <RegisterList register={register} filters={filters} />;
}
