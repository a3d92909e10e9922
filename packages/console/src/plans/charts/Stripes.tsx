import { useTheme } from '@mui/material/styles';

/** The ground of what is not rated. */
export function Stripes({ id }: { id: string }) {
  const { palette } = useTheme();
  return (
    <defs>
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" fill={palette.background.paper} />
        <rect width="3" height="8" fill={palette.text.secondary} />
      </pattern>
    </defs>
  );
}
