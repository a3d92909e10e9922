import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import { useListContext, type RaRecord } from 'react-admin';
import type { Column, RegisterDefinition } from './columns';
import { SelectPage, SelectRow, useIsSelectable } from './selection';
import { useShownColumns } from './useHiddenColumns';

interface RegisterTableProps<Row extends RaRecord> {
  register: RegisterDefinition<Row>;
  rows: readonly Row[];
}

export function RegisterTable<Row extends RaRecord>({ register, rows }: RegisterTableProps<Row>) {
  const columns = useShownColumns(register);
  const isSelectable = useIsSelectable();
  const [first] = register.columns;
  return (
    <Box
      component="section"
      aria-label={register.title}
      tabIndex={0}
      sx={{
        overflowX: 'auto',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
      }}
    >
      <Table>
        <TableHead>
          <TableRow>
            {isSelectable && (
              <TableCell padding="checkbox">
                <SelectPage rows={rows} />
              </TableCell>
            )}
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} hover sx={{ '&:last-child > *': { borderBottom: 0 } }}>
              {isSelectable && (
                <TableCell padding="checkbox">
                  <SelectRow row={row} name={String(first?.csv(row) ?? '')} />
                </TableCell>
              )}
              {columns.map((column, index) => (
                <TableCell
                  key={column.key}
                  component={index === 0 ? 'th' : 'td'}
                  {...(index === 0 ? { scope: 'row' } : {})}
                  sx={{ minWidth: column.minWidth, fontWeight: index === 0 ? 550 : 400 }}
                >
                  {column.cell(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function HeadCell<Row extends RaRecord>({ column }: { column: Column<Row> }) {
  const { sort, setSort } = useListContext();
  const { label, sortBy } = column;
  if (!sortBy) return <TableCell>{label}</TableCell>;
  const isSorted = sort.field === sortBy;
  const order = isSorted && sort.order === 'ASC' ? 'DESC' : 'ASC';
  return (
    <TableCell aria-sort={isSorted ? (sort.order === 'ASC' ? 'ascending' : 'descending') : 'none'}>
      <TableSortLabel
        component="button"
        active={isSorted}
        direction={isSorted ? (sort.order === 'ASC' ? 'asc' : 'desc') : 'asc'}
        onClick={() => setSort({ field: sortBy, order })}
        sx={{ font: 'inherit', border: 0, background: 'none', p: 0 }}
      >
        {label}
      </TableSortLabel>
    </TableCell>
  );
}
