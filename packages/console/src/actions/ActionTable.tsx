import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Facts } from '../shared/Facts';
import { useIsPhone } from '../shared/useIsPhone';
import { ActionName, actionCells, type ActionCell, type ActionLine } from './actionCells';

interface ActionTableProps {
  actions: readonly ActionLine[];
  cells: readonly ActionCell[];
  /** Names the table: "Actions of outcome 1.2". */
  label: string;
}

/** Actions with what matters of each: a table, on a phone a card each. */
export function ActionTable({ actions, cells, label }: ActionTableProps) {
  const isPhone = useIsPhone();
  return isPhone ? (
    <Cards actions={actions} cells={cells} label={label} />
  ) : (
    <Rows actions={actions} cells={cells} label={label} />
  );
}

function Rows({ actions, cells, label }: ActionTableProps) {
  return (
    <Table
      aria-label={label}
      sx={{ tableLayout: 'fixed', '& td, & th': { px: 1 }, '& tr:last-child > *': { border: 0 } }}
    >
      <TableHead>
        <TableRow>
          <TableCell
            sx={{ width: cells.includes('progress') ? '32%' : '44%', '@media print': { width: '26%' } }}
          >
            Action
          </TableCell>
          {cells.map((cell) => (
            <TableCell
              key={cell}
              sx={{
                width: actionCells[cell].width,
                // Progress is the long text: on paper it takes what the others leave.
                '@media print': { width: cell === 'progress' ? '40%' : undefined },
              }}
            >
              {actionCells[cell].label}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {actions.map((action) => (
          <TableRow key={action.id} sx={{ breakInside: 'avoid' }}>
            <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
              <ActionName action={action} />
            </TableCell>
            {cells.map((cell) => (
              <TableCell key={cell} sx={{ overflowWrap: 'anywhere' }}>
                {actionCells[cell].render(action)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cards({ actions, cells, label }: ActionTableProps) {
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {actions.map((action) => (
        <Box component="li" key={action.id} sx={{ py: 2, borderTop: 1, borderColor: 'divider' }}>
          <Box sx={{ mb: 1.5 }}>
            <ActionName action={action} />
          </Box>
          <Facts
            isCompact
            columns={2}
            facts={cells
              .filter((cell) => cell !== 'progress')
              .map((cell) => ({ term: actionCells[cell].label, value: actionCells[cell].render(action) }))}
          />
          {cells.includes('progress') && (
            <Box sx={{ mt: 1.5 }}>
              <Facts
                facts={[{ term: actionCells.progress.label, value: actionCells.progress.render(action) }]}
              />
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}
