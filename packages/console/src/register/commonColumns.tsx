import type { RaRecord } from 'react-admin';
import { dayOf, formatDate, formatParts, type DateParts } from '../shared/dates';
import { NodeLink, NodeLinks, Nothing, type NodeRef } from '../shared/NodeLink';
import { termOf } from '../shared/terms';
import type { Vocabulary } from '@golden-thread/schema';
import type { Column } from './columns';

/** Columns that most registers share. */

export function nameColumn<Row extends RaRecord & NodeRef & { aliases?: readonly string[] }>(
  label = 'Name',
): Column<Row> {
  return {
    key: 'name',
    label,
    sortBy: 'name',
    minWidth: 240,
    cell: (row) => <NodeLink node={row} />,
    csv: (row) => row.name,
  };
}

export function aliasesColumn<Row extends RaRecord & { aliases: readonly string[] }>(): Column<Row> {
  return {
    key: 'aliases',
    label: 'Also called',
    isHiddenAtFirst: true,
    cell: (row) => (row.aliases.length > 0 ? row.aliases.join(', ') : <Nothing words="no other name" />),
    csv: (row) => row.aliases,
  };
}

export function termColumn<Row extends RaRecord, Value extends string>(
  key: string & keyof Row,
  label: string,
  vocabulary: Vocabulary<Value>,
  options: Partial<Column<Row>> = {},
): Column<Row> {
  const term = (row: Row) => termOf(vocabulary, row[key] as Value | null);
  return {
    key,
    label,
    sortBy: key,
    cell: (row) => {
      const { label: words, meaning } = term(row) ?? {};
      return words ? <span title={meaning}>{words}</span> : <Nothing />;
    },
    csv: (row) => term(row)?.label,
    ...options,
  };
}

export function nodesColumn<Row extends RaRecord>(
  key: string,
  label: string,
  nodes: (row: Row) => readonly NodeRef[],
  options: Partial<Column<Row>> = {},
): Column<Row> {
  return {
    key,
    label,
    minWidth: 160,
    cell: (row) => <NodeLinks nodes={nodes(row)} />,
    csv: (row) => nodes(row).map((node) => node.name),
    ...options,
  };
}

export function dateColumn<Row extends RaRecord>(
  key: string,
  label: string,
  parts: (row: Row) => DateParts | null | undefined,
  options: Partial<Column<Row>> = {},
): Column<Row> {
  return {
    key,
    label,
    // "12 September 2025" in one line.
    minWidth: 160,
    cell: (row) => formatParts(parts(row)) ?? <Nothing />,
    csv: (row) => parts(row)?.date ?? parts(row)?.text,
    ...options,
  };
}

export function updatedColumn<Row extends RaRecord & { updatedAt: string }>(): Column<Row> {
  return {
    key: 'updatedAt',
    label: 'Record changed',
    sortBy: 'updatedAt',
    isHiddenAtFirst: true,
    cell: (row) => formatDate(dayOf(row.updatedAt)),
    csv: (row) => row.updatedAt,
  };
}
