import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { Facts } from '../shared/Facts';
import { useIsPhone } from '../shared/useIsPhone';

export interface AdminColumn<Row> {
  label: string;
  cell: (row: Row) => ReactNode;
  /** Names the row. */
  isHead?: boolean;
  isDate?: boolean;
  /** What can be done to the row: its label is for the table alone. */
  isControl?: boolean;
}

interface AdminTableProps<Row> {
  label: string;
  rows: readonly Row[];
  columns: readonly AdminColumn<Row>[];
}

/** What is administered: a plain table, on a phone a card for each row. */
export function AdminTable<Row extends { id: string }>(props: AdminTableProps<Row>) {
  return useIsPhone() ? <AdminCards {...props} /> : <AdminRows {...props} />;
}

function AdminCards<Row extends { id: string }>({ label, rows, columns }: AdminTableProps<Row>) {
  const facts = columns.filter(({ isHead, isControl }) => !isHead && !isControl);
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      {rows.map((row) => (
        <Box
          key={row.id}
          component="li"
          sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1.5, p: 2 }}
        >
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, mb: 1.5 }}>
            <Box sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
              {columns.find(({ isHead }) => isHead)?.cell(row)}
            </Box>
            <div>{columns.find(({ isControl }) => isControl)?.cell(row)}</div>
          </Box>
          <Box sx={{ overflowWrap: 'anywhere' }}>
            <Facts facts={facts.map((column) => ({ term: column.label, value: column.cell(row) }))} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

/** Where the screen is narrow for it, it scrolls within itself. */
function AdminRows<Row extends { id: string }>({ label, rows, columns }: AdminTableProps<Row>) {
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
                  <TableCell key={column.label} sx={{ whiteSpace: column.isDate ? 'nowrap' : undefined }}>
                    {column.cell(row)}
                  </TableCell>
                ),
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
