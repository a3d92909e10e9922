import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Citation } from '../shared/Citations';
import { NodeLink } from '../shared/NodeLink';
import type { Sentence } from './boardChanges';

export function Sentences({ sentences }: { sentences: readonly Sentence[] }) {
  return (
    <ChangeItems>
      {sentences.map(({ key, words, citations }) => (
        <li key={key}>
          {words}. <Papers citations={citations} />
        </li>
      ))}
    </ChangeItems>
  );
}

/** A list of changes that a printer does not cut within one. */
export function ChangeItems({ children }: { children: React.ReactNode }) {
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        pl: 2.5,
        display: 'grid',
        gap: 1.25,
        '@media print': { gap: '1.5mm', '& > li': { breakInside: 'avoid' } },
      }}
    >
      {children}
    </Box>
  );
}

/** Which paper says so, in one line: each place once. */
export function Papers({ citations }: { citations: readonly Citation[] }) {
  const places = [
    ...new Map(citations.map((each) => [`${each.document.id} ${each.place ?? ''}`, each])).values(),
  ];
  if (places.length === 0) return null;
  return (
    <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
      {places.map(({ id, document, place }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <NodeLink node={document} />
          {place && `, ${place}`}
        </span>
      ))}
    </Typography>
  );
}
