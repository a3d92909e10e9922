import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { Rating } from '@golden-thread/schema';
import { Nothing } from '../shared/NodeLink';
import { RatingChip } from '../shared/RatingChip';

interface KeyEntry {
  rating: Rating;
  action?: string | null;
  impact?: string | null;
}

/** What the ratings mean in this plan, in its own words. */
export function RatingKey({ entries }: { entries: readonly KeyEntry[] }) {
  return (
    <Table size="small" aria-label="Rating key">
      <TableHead>
        <TableRow>
          <TableCell>Rating</TableCell>
          <TableCell>Of the action</TableCell>
          <TableCell>Of its impact</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {entries.map(({ rating, action, impact }) => (
          <TableRow key={rating}>
            <TableCell component="th" scope="row">
              <RatingChip rating={rating} />
            </TableCell>
            <TableCell>{action ?? <Nothing />}</TableCell>
            <TableCell>{impact ?? <Nothing />}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
