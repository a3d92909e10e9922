import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { Rating } from '@golden-thread/schema';
import type { SummaryPartsFragment } from '@golden-thread/schema/operations';
import { RatingChip } from '../shared/RatingChip';
import { Section } from '../shared/Section';
import { count } from '../shared/terms';
import { RatingBar } from './RatingBar';
import type { Only } from './treeFilter';

interface RatingSummaryProps {
  summary: SummaryPartsFragment;
  /** Narrows the tree to what a figure counts. */
  onShow: (only: Only) => void;
}

/** How the plan stands: a bar, the same as a table, and its gaps as ways into the tree. */
export function RatingSummary({ summary, onShow }: RatingSummaryProps) {
  const rated = summary.action.some(({ rating, count: number }) => rating && number > 0);
  const gaps: { only: Only; number: number; words: string }[] = [
    { only: 'overdue', number: summary.overdue, words: 'overdue' },
    { only: 'withoutProgress', number: summary.withoutProgress, words: 'with no progress published' },
    { only: 'withoutTimescale', number: summary.withoutTimescale, words: 'with no timescale' },
    { only: 'withoutAccountable', number: summary.withoutAccountable, words: 'with no accountable party' },
  ];
  return (
    <Section
      title="How it stands"
      lead={`${count(summary.total, 'action')}${rated ? '' : '. The papers publish no rating for any of them'}.`}
    >
      <RatingBar counts={summary.action} />
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          mt: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 420px) 1fr' },
        }}
      >
        <SummaryTable summary={summary} />
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {gaps
            .filter(({ number }) => number > 0)
            .map(({ only, number, words }) => (
              <li key={only}>
                <Button onClick={() => onShow(only)} sx={{ justifyContent: 'flex-start', textAlign: 'left' }}>
                  <Box component="span" sx={{ fontSize: '1.25rem', fontWeight: 700, minWidth: '2.2em' }}>
                    {number}
                  </Box>
                  {words}
                </Button>
              </li>
            ))}
        </Box>
      </Box>
    </Section>
  );
}

function SummaryTable({ summary }: { summary: SummaryPartsFragment }) {
  const impactOf = (rating: Rating | null | undefined) =>
    summary.impact.find((entry) => (entry.rating ?? null) === (rating ?? null))?.count ?? 0;
  return (
    <Table size="small" aria-label="Ratings">
      <TableHead>
        <TableRow>
          <TableCell>Rating</TableCell>
          <TableCell align="right">Action</TableCell>
          <TableCell align="right">Impact</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {summary.action.map(({ rating, count: number }) => (
          <TableRow key={rating ?? 'none'}>
            <TableCell component="th" scope="row">
              <RatingChip rating={rating} />
            </TableCell>
            <TableCell align="right">{number}</TableCell>
            <TableCell align="right">{impactOf(rating)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
