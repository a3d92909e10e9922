import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import type { Rating } from '@golden-thread/schema';
import { ratings } from '../shared/RatingChip';

export interface RatingCount {
  rating?: Rating | null;
  count: number;
}

/** How ratings share a whole, drawn. The same figures stand beside it in words, so it is hidden from screen readers. */
export function RatingBar({ counts, height = 14 }: { counts: readonly RatingCount[]; height?: number }) {
  const { palette } = useTheme();
  const shown = counts.filter(({ count }) => count > 0);
  return (
    <Box
      aria-hidden
      sx={{
        display: 'flex',
        gap: '2px',
        height,
        borderRadius: 1,
        overflow: 'hidden',
        printColorAdjust: 'exact',
      }}
    >
      {shown.map(({ rating, count }) => (
        <Box
          key={rating ?? 'none'}
          sx={{
            flex: `${count} 0 0`,
            minWidth: 6,
            bgcolor: rating ? ratings[rating][palette.mode] : 'transparent',
            // Not rated is not a colour: stripes, also where print drops backgrounds.
            ...(rating
              ? {}
              : {
                  backgroundImage: `repeating-linear-gradient(135deg, ${palette.divider} 0 4px, transparent 4px 8px)`,
                  border: 1,
                  borderColor: 'divider',
                }),
          }}
        />
      ))}
    </Box>
  );
}
