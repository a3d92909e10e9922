import { useTheme } from '@mui/material/styles';
import { useDrawingArea, useYScale } from '@mui/x-charts/hooks';
import { letterOf, type RatingKey } from './ratingSeries';

/** A band thinner than a letter is told by the key alone. */
const LETTER = 12;

/** The letter of each rating at the end of its band, so that no band is told by its colour alone. */
export function EndLetters({ counts }: { counts: readonly (readonly [RatingKey, number])[] }) {
  const { palette } = useTheme();
  const { left, width } = useDrawingArea();
  const y = useYScale<'linear'>();
  const bands = counts.map(([key, count], index) => {
    const below = counts.slice(0, index).reduce((sum, [, lower]) => sum + lower, 0);
    const [bottom, top] = [y(below), y(below + count)];
    return { key, height: bottom - top, middle: (bottom + top) / 2 };
  });
  return bands
    .filter(({ height }) => height >= LETTER)
    .map(({ key, middle }) => (
      <text
        key={key ?? 'none'}
        x={left + width + 8}
        y={middle}
        dominantBaseline="central"
        fontSize="13"
        fontWeight="700"
        fill={palette.text.primary}
      >
        {letterOf(key)}
      </text>
    ));
}
