import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';

interface FigureProps {
  /** Undefined while it is counted. */
  number: number | undefined;
  words: string;
  /** The list that shows just these. */
  to: string;
}

/** A figure and what it counts, as one link to the list of them. */
export function Figure({ number, words, to }: FigureProps) {
  return (
    <Box
      component={Link}
      to={to}
      sx={{
        display: 'flex',
        gap: 1.5,
        alignItems: 'baseline',
        py: 0.75,
        color: 'text.primary',
        textDecoration: 'none',
        borderRadius: 1,
        '&:hover .words': { textDecoration: 'underline' },
      }}
    >
      <Box
        component="span"
        sx={{
          fontSize: '1.35rem',
          fontWeight: 700,
          minWidth: '2em',
          textAlign: 'right',
          color: number === 0 ? 'text.secondary' : 'text.primary',
        }}
      >
        {number?.toLocaleString('en-GB') ?? '…'}
      </Box>
      <Box component="span" className="words" sx={{ color: 'primary.main' }}>
        {words}
      </Box>
    </Box>
  );
}
