import Box from '@mui/material/Box';
import { useId } from 'react';
import type { Target } from '../intents/intent';

/** What it is done to, by name: what was chosen under another filter is not in sight. */
export function ChosenNames({ targets }: { targets: readonly Pick<Target, 'id' | 'name'>[] }) {
  const id = useId();
  return (
    <Box
      component="section"
      // Scrolled by keyboard too.
      tabIndex={0}
      aria-labelledby={id}
      sx={{
        maxHeight: 180,
        overflowY: 'auto',
        mb: 2.5,
        px: 1.5,
        py: 1,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
      }}
    >
      <Box component="span" id={id} sx={{ fontWeight: 600 }}>
        What is chosen:
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {targets.map((target) => (
          <li key={target.id}>{target.name}</li>
        ))}
      </Box>
    </Box>
  );
}
