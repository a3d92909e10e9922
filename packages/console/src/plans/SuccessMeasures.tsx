import Box from '@mui/material/Box';
import { Disclosure } from '../shared/Disclosure';
import { count } from '../shared/terms';

/** "What does success look like?", in the plan's own words. */
export function SuccessMeasures({ measures }: { measures: readonly string[] }) {
  if (measures.length === 0) return null;
  return (
    <Disclosure label={`What success looks like (${count(measures.length, 'measure')})`} isPrinted>
      <Box component="ul" sx={{ m: 0, pl: 2.5, maxWidth: '80ch' }}>
        {measures.map((measure) => (
          <li key={measure}>{measure}</li>
        ))}
      </Box>
    </Disclosure>
  );
}
