import type { ActionRowFragment } from '@golden-thread/schema/operations';
import { formatDate } from '../shared/dates';
import { NodeLink, NodeLinks, Nothing } from '../shared/NodeLink';
import { RatingChip, ratings } from '../shared/RatingChip';
import { TimescaleText } from '../shared/TimescaleText';
import type { Column } from '../register/columns';
import { updatedColumn } from '../register/commonColumns';

type ActionColumn = Column<ActionRowFragment>;

const action: ActionColumn = {
  key: 'name',
  label: 'Action',
  sortBy: 'position',
  minWidth: 280,
  cell: (row) => <NodeLink node={row} />,
  csv: (row) => row.description ?? row.name,
};

const reference: ActionColumn = {
  key: 'reference',
  label: 'Number',
  sortBy: 'reference',
  isHiddenAtFirst: true,
  cell: (row) => row.reference,
  csv: (row) => row.reference,
};

const plan: ActionColumn = {
  key: 'plan',
  label: 'Plan',
  minWidth: 150,
  cell: (row) => <NodeLink node={row.plan} />,
  csv: (row) => row.plan.name,
};

const accountable: ActionColumn = {
  key: 'accountable',
  label: 'Accountable',
  minWidth: 180,
  cell: (row) => <NodeLinks nodes={row.accountable} />,
  csv: (row) => row.accountable.map((party) => party.name),
};

const accountableText: ActionColumn = {
  key: 'accountableText',
  label: 'Accountable, as published',
  isHiddenAtFirst: true,
  cell: (row) => row.accountableText ?? <Nothing />,
  csv: (row) => row.accountableText,
};

const timescale: ActionColumn = {
  key: 'timescale',
  label: 'Timescale',
  sortBy: 'dueOn',
  minWidth: 160,
  cell: (row) => (
    <TimescaleText timescale={row.timescale} isOverdue={row.isOverdue} slippage={row.slippage} />
  ),
  csv: (row) => row.timescale?.text,
};

const dueOn: ActionColumn = {
  key: 'dueOn',
  label: 'Due by',
  isHiddenAtFirst: true,
  cell: (row) => (row.timescale?.dueOn ? formatDate(row.timescale.dueOn) : <Nothing words="no due date" />),
  csv: (row) => row.timescale?.dueOn,
};

const overdue: ActionColumn = {
  key: 'isOverdue',
  label: 'Overdue',
  isHiddenAtFirst: true,
  cell: (row) => (row.isOverdue ? 'Yes' : 'No'),
  csv: (row) => (row.isOverdue ? 'yes' : 'no'),
};

const slipped: ActionColumn = {
  key: 'slippage',
  label: 'Slipped by, in days',
  isHiddenAtFirst: true,
  cell: (row) => row.slippage.days ?? <Nothing words="not counted: no due date, or none at first" />,
  csv: (row) => row.slippage.days,
};

const rating: ActionColumn = {
  key: 'rating',
  label: 'Rating',
  cell: (row) => <RatingChip rating={row.rating?.action} />,
  csv: (row) => (row.rating?.action ? ratings[row.rating.action].label : null),
};

const impact: ActionColumn = {
  key: 'impact',
  label: 'Impact',
  isHiddenAtFirst: true,
  cell: (row) => <RatingChip rating={row.rating?.impact} />,
  csv: (row) => (row.rating?.impact ? ratings[row.rating.impact].label : null),
};

const progress: ActionColumn = {
  key: 'progress',
  label: 'Last progress',
  minWidth: 130,
  cell: (row) => {
    const [last] = row.progress.nodes;
    return last ? formatDate(last.recordedOn) : <Nothing words="none published" />;
  },
  csv: (row) => row.progress.nodes[0]?.recordedOn,
};

export const actionColumns: ActionColumn[] = [
  action,
  reference,
  plan,
  accountable,
  accountableText,
  timescale,
  dueOn,
  overdue,
  slipped,
  rating,
  impact,
  progress,
  updatedColumn(),
];
