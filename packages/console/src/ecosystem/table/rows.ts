import { relationshipRule } from '@golden-thread/schema';
import { kinds } from '../../shared/kinds';
import type { IndexedGraph, MapNode, MapTie } from '../graph/mapGraph';
import { RESTRICTED } from '../draw/nodeText';
import { nameOf, throughWords } from '../graph/sentence';

export interface SortableColumn<Row> {
  key: string;
  label: string;
  /** Holds names, which need room. */
  isWide?: true;
  /** What the column is sorted by, empty last; without it the column is not sorted by. */
  value?: (row: Row) => string | number;
}

export interface Sort {
  key: string;
  isDescending: boolean;
}

export function nodeColumns(graph: IndexedGraph): SortableColumn<MapNode>[] {
  return [
    {
      key: 'name',
      label: 'Name',
      isWide: true,
      value: (node) => (node.reference ? `${node.reference} ` : '') + node.name,
    },
    { key: 'kind', label: 'Kind', value: (node) => kinds[node.kind].label },
    { key: 'type', label: 'Type', value: (node) => node.type },
    {
      key: 'status',
      label: 'Status',
      value: (node) => [node.isRestricted && RESTRICTED, node.status].filter(Boolean).join(' · '),
    },
    { key: 'from', label: 'From', value: (node) => node.validFrom ?? '' },
    { key: 'ties', label: 'Ties', value: (node) => graph.tiesOf.get(node.id)?.length ?? 0 },
  ];
}

export function tieColumns(whole: IndexedGraph): SortableColumn<MapTie>[] {
  return [
    { key: 'source', label: 'From', isWide: true, value: (tie) => nameOf(tie.source, whole) },
    { key: 'tie', label: 'Tie', value: (tie) => relationshipRule(tie.type).label },
    { key: 'target', label: 'To', isWide: true, value: (tie) => nameOf(tie.target, whole) },
    { key: 'status', label: 'Status', value: (tie) => tieStanding(tie) },
    { key: 'from', label: 'Since', value: (tie) => tie.validFrom ?? '' },
    {
      key: 'through',
      label: 'Through',
      value: (tie) => (tie.through.length > 0 ? throughWords(tie, whole).replace('through ', '') : ''),
    },
    { key: 'papers', label: 'Papers' },
  ];
}

export function tieStanding(tie: MapTie): string {
  return tie.isProposed ? 'Proposed' : 'In force';
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Sorted copy; rows without a value come last whichever way it is sorted. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly SortableColumn<Row>[],
  { key, isDescending }: Sort,
): Row[] {
  const column = columns.find((each) => each.key === key);
  const value = column?.value;
  if (!value) return [...rows];
  return rows.toSorted((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    const order =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : collator.compare(String(one), String(other));
    return isDescending ? -order : order;
  });
}
