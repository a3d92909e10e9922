import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

export interface Fact {
  term: string;
  /** Left out of the list when null or undefined: what no paper states takes no room. */
  value: ReactNode;
  /** What the value means, or the words as published. */
  note?: ReactNode;
}

interface FactsProps {
  facts: Fact[];
  columns?: 1 | 2 | 3;
  /** Two a row on a phone too: for short values. */
  isCompact?: boolean;
}

/** Names and values, read as such by a screen reader. */
export function Facts({ facts, columns = 1, isCompact = false }: FactsProps) {
  const known = facts.filter(
    (fact) => fact.value !== null && fact.value !== undefined && fact.value !== '' && fact.value !== false,
  );
  if (known.length === 0) return null;
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: {
          xs: `repeat(${isCompact ? 2 : 1}, minmax(0, 1fr))`,
          sm: `repeat(${columns}, minmax(0, 1fr))`,
        },
        '@media print': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '3mm' },
      }}
    >
      {known.map((fact) => (
        <div key={fact.term}>
          <Typography component="dt" variant="caption" color="textSecondary">
            {fact.term}
          </Typography>
          <Box component="dd" sx={{ m: 0 }}>
            <Box sx={{ fontWeight: isShort(fact.value) ? 550 : 400 }}>{fact.value}</Box>
            {fact.note && (
              <Typography variant="caption" color="textSecondary" component="div">
                {fact.note}
              </Typography>
            )}
          </Box>
        </div>
      ))}
    </Box>
  );
}

/** Weight is for what is taken in at a glance, not for sentences. */
function isShort(value: ReactNode): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value.length <= 60);
}
