import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { Disclosure } from '../../shared/Disclosure';
import { RatingChip } from '../../shared/RatingChip';
import { labelOf, type RatingKey } from './ratingSeries';
import { Stripes } from './Stripes';

interface ChartFigureProps {
  title: string;
  /** One sentence of what it shows. */
  lead: string;
  /** What occurs in it. */
  keys: readonly RatingKey[];
  children: ReactNode;
  /** The same figures. */
  table: ReactNode;
}

/** A chart under its title, with what its colours mean, and the same figures as a table for whoever wants or needs them. */
export function ChartFigure({ title, lead, keys, children, table }: ChartFigureProps) {
  const id = useId();
  return (
    <Box component="figure" aria-labelledby={id} sx={{ m: 0, minWidth: 0, breakInside: 'avoid' }}>
      <Typography variant="h3" id={id}>
        {title}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {lead}
      </Typography>
      <Box
        component="ul"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 2,
          rowGap: 0.5,
          listStyle: 'none',
          m: 0,
          mb: 1,
          p: 0,
        }}
      >
        {keys.map((key) => (
          <li key={key ?? 'none'}>{key ? <RatingChip rating={key} /> : <Unrated />}</li>
        ))}
      </Box>
      <Box sx={{ printColorAdjust: 'exact' }}>{children}</Box>
      <Disclosure label="Show the figures" ariaLabel={`Show the figures: ${title}`} isPrinted>
        {table}
      </Disclosure>
    </Box>
  );
}

function Unrated() {
  const stripes = `stripes-${useId()}`;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <Stripes id={stripes} />
        <rect x="1" y="1" width="18" height="18" fill={`url(#${stripes})`} />
      </svg>
      {labelOf(null)}
    </Box>
  );
}
