import type { ClearancesFragment } from '@golden-thread/schema/writing';
import Box from '@mui/material/Box';
import { RestrictedThing } from './RestrictedThing';

/** What an account is shown although it is not for everybody. */
export function Clearances({ clearances }: ClearancesFragment) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
      {clearances.map(({ thing }) => (
        <li key={thing.id}>
          <RestrictedThing thing={thing} />
        </li>
      ))}
    </Box>
  );
}
