import Box from '@mui/material/Box';
import type { Rating } from '@golden-thread/schema';
import { useTheme } from '@mui/material/styles';

interface RatingLook {
  label: string;
  letter: string;
  light: string;
  dark: string;
  /** Of a 20 by 20 drawing: a different outline for each, so that colour is never alone. */
  shape: string;
}

/** Grounds on which white (light) and black (dark) letters keep 4.5:1. */
export const ratings: Readonly<Record<Rating, RatingLook>> = {
  BLUE: {
    label: 'Blue',
    letter: 'B',
    light: '#1f5fa8',
    dark: '#7db4ee',
    shape: 'M10 1 19 5.5v9L10 19 1 14.5v-9z',
  },
  GREEN: {
    label: 'Green',
    letter: 'G',
    light: '#1c7040',
    dark: '#78cd97',
    shape: 'M10 .8a9.2 9.2 0 1 0 0 18.4A9.2 9.2 0 0 0 10 .8z',
  },
  AMBER: {
    label: 'Amber',
    letter: 'A',
    light: '#9a5400',
    dark: '#f2b45c',
    shape: 'M10 .2 19.8 10 10 19.8.2 10z',
  },
  RED: { label: 'Red', letter: 'R', light: '#b3261e', dark: '#ff9a90', shape: 'M1.5 1.5h17v17h-17z' },
  GREY: {
    label: 'Grey',
    letter: 'Y',
    light: '#5b6773',
    dark: '#b3bec9',
    shape: 'M4 3h12a4 4 0 0 1 4 4v6a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z',
  },
};

export const ratingOrder = ['BLUE', 'GREEN', 'AMBER', 'RED', 'GREY'] as const satisfies Rating[];

/** A rating by shape, letter, colour and word. No rating recorded is not grey, and says so. */
export function RatingChip({ rating, of }: { rating: Rating | null | undefined; of?: 'action' | 'impact' }) {
  const prefix = of ? `${of === 'action' ? 'Action' : 'Impact'}: ` : '';
  if (!rating) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {prefix}
        {prefix ? 'not rated' : 'Not rated'}
      </Box>
    );
  }
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}
    >
      <RatingMark rating={rating} />
      <span>
        {prefix}
        {prefix ? ratings[rating].label.toLowerCase() : ratings[rating].label}
      </span>
    </Box>
  );
}

export function RatingMark({ rating }: { rating: Rating }) {
  const { palette } = useTheme();
  const { letter, shape, [palette.mode]: ground } = ratings[rating];
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" style={{ flex: 'none' }}>
      <path d={shape} fill={ground} />
      <text
        x="10"
        y="14"
        textAnchor="middle"
        fontSize="11"
        fontWeight="700"
        fill={palette.mode === 'dark' ? '#0d1722' : '#fff'}
      >
        {letter}
      </text>
    </svg>
  );
}
