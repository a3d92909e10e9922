import type { RaRecord, SortPayload } from 'react-admin';
import type { ReactNode } from 'react';
import type { ResourceName } from '../shared/paths';

/** One column of a register: on the screen, on a phone's card, and in the CSV. */
export interface Column<Row extends RaRecord> {
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** Plain text for the file. Several values are joined with "; ". */
  csv: (row: Row) => string | number | null | undefined | readonly string[];
  /** Field of the API's order, in camelCase, where the API can order by it. */
  sortBy?: string;
  /** Not shown until the reader chooses it; in the file all the same. */
  isHiddenAtFirst?: boolean;
  /** Least width in the table, in pixels. */
  minWidth?: number;
}

/** What a register's page is made of. */
export interface RegisterDefinition<Row extends RaRecord> {
  resource: ResourceName;
  title: string;
  /** "board": for counts and sentences. */
  one: string;
  many: string;
  /** As its form calls it, where that is another word. */
  oneToAdd?: string;
  lead: string;
  columns: readonly Column<Row>[];
  sort: SortPayload;
  searchLabel?: string;
}
