import EarlierIcon from '@mui/icons-material/KeyboardDoubleArrowLeft';
import LaterIcon from '@mui/icons-material/KeyboardDoubleArrowRight';
import Box from '@mui/material/Box';
import { count } from './terms';

/** How far a due date has moved by the day from the first one: nothing where it did not, or where there is none to count from. */
export function SlippageMark({ days }: { days: number | null | undefined }) {
  if (!days) return null;
  const Icon = days > 0 ? LaterIcon : EarlierIcon;
  return (
    <Box component="span" sx={{ fontSize: '0.9em', fontWeight: 600 }}>
      <Icon sx={{ fontSize: '1.15em', verticalAlign: '-0.2em', mr: 0.25 }} aria-hidden />
      {slippageWords(days)}
    </Box>
  );
}

/** "slipped 214 days", "brought forward 30 days". */
export function slippageWords(days: number): string {
  return `${days > 0 ? 'slipped' : 'brought forward'} ${count(Math.abs(days), 'day')}`;
}
