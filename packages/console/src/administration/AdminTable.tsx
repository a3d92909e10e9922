import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';

export interface AdminColumn<Row> {
  label: string;
  cell: (row: Row) => ReactNode;
  /** Names the row. */
  isHead?: boolean;
}

interface AdminTableProps<Row> {
  label: string;
  rows: readonly Row[];
  columns: readonly AdminColumn<Row>[];
}

/** A plain table of what is administered; on a narrow screen it scrolls within itself. */
export function AdminTable<Row extends { id: string }>({ label, rows, columns }: AdminTableProps<Row>) {
  return (
    <TableContainer
      tabIndex={0}
      component="section"
      aria-label={label}
      sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1.5 }}
    >
      <Table>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column.label}>{column.label}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id}>
              {columns.map((column) =>
                column.isHead ? (
                  <TableCell key={column.label} component="th" scope="row">
                    {column.cell(row)}
                  </TableCell>
                ) : (
                  <TableCell key={column.label}>{column.cell(row)}</TableCell>
                ),
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
