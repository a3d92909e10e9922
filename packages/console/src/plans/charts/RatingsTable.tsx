import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { RatingMark } from '../../shared/RatingChip';
import { countOf, labelOf, ratingKeys, type RatingCounts } from './ratingSeries';

export interface RatingsRow {
  key: string;
  label: string;
  counts: readonly RatingCounts[];
}

interface RatingsTableProps {
  label: string;
  /** What the rows are: "Priority", "Day". */
  of: string;
  rows: readonly RatingsRow[];
}

/** How many actions stand at each rating, row by row. */
export function RatingsTable({ label, of, rows }: RatingsTableProps) {
  return (
    // On a phone it is a little wider than the page, and scrolls within itself.
    <TableContainer component="section" tabIndex={0} aria-label={label} sx={{ position: 'relative' }}>
      <Table size="small" aria-label={label} sx={{ '& td, & th': { px: { xs: 0.5, sm: 1 } } }}>
        <TableHead>
          <TableRow>
            <TableCell>{of}</TableCell>
            {ratingKeys.map((key) => (
              <TableCell key={key ?? 'none'} align="right" sx={{ whiteSpace: 'normal' }}>
                {key && <RatingMark rating={key} />}
                <Box component="span" sx={{ display: 'block' }}>
                  {labelOf(key)}
                </Box>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, label: name, counts }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row">
                {name}
              </TableCell>
              {ratingKeys.map((rating) => (
                <TableCell key={rating ?? 'none'} align="right">
                  {countOf(counts, rating)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
