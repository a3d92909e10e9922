import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import { useState, type ReactNode } from 'react';
import { count } from '../../shared/terms';
import { sortRows, type Sort, type SortableColumn } from './rows';

interface SortableTableProps<Row> {
  caption: string;
  columns: readonly SortableColumn<Row>[];
  rows: readonly Row[];
  idOf: (row: Row) => string;
  cell: (row: Row, column: string) => ReactNode;
  firstSort: Sort;
}

const STEP = 150;

/** Rows that can be sorted by any column; many of them a part at a time, so that the page stays quick. */
export function SortableTable<Row>(props: SortableTableProps<Row>) {
  const { caption, columns, rows, idOf, cell, firstSort } = props;
  const [sort, setSort] = useState(firstSort);
  const [most, setMost] = useState(STEP);
  const sorted = sortRows(rows, columns, sort);
  return (
    <>
      <TableContainer
        component="section"
        tabIndex={0}
        aria-label={caption}
        sx={{
          bgcolor: 'background.paper',
          border: 1,
          borderColor: 'divider',
          borderRadius: 2.5,
          // Holds what is hidden for the eye in its cells: else that would widen the page.
          position: 'relative',
        }}
      >
        <Table size="small" sx={{ minWidth: 780 }}>
          <caption style={{ captionSide: 'top', padding: '12px' }}>{caption}</caption>
          <TableHead>
            <TableRow>
              {columns.map(({ key, label, value }) => {
                const isSorted = sort.key === key;
                return (
                  <TableCell
                    key={key}
                    sortDirection={isSorted ? (sort.isDescending ? 'desc' : 'asc') : false}
                  >
                    {value ? (
                      <TableSortLabel
                        active={isSorted}
                        direction={isSorted && sort.isDescending ? 'desc' : 'asc'}
                        onClick={() => setSort({ key, isDescending: isSorted && !sort.isDescending })}
                      >
                        {label}
                      </TableSortLabel>
                    ) : (
                      label
                    )}
                  </TableCell>
                );
              })}
            </TableRow>
          </TableHead>
          <TableBody>
            {sorted.slice(0, most).map((row) => (
              <TableRow key={idOf(row)}>
                {columns.map(({ key, isWide }, index) => (
                  <TableCell
                    key={key}
                    {...(index === 0 ? { component: 'th', scope: 'row' } : {})}
                    sx={{
                      fontWeight: index === 0 ? 550 : undefined,
                      minWidth: isWide ? 200 : undefined,
                      whiteSpace: key === 'from' ? 'nowrap' : undefined,
                    }}
                  >
                    {cell(row, key)}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {sorted.length > most && (
        <Box sx={{ mt: 1.5 }}>
          <Button variant="outlined" onClick={() => setMost(most + STEP)}>
            Show {Math.min(STEP, sorted.length - most)} more of {count(sorted.length, 'row')}
          </Button>
        </Box>
      )}
    </>
  );
}
