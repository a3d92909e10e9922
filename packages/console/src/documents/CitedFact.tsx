import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CitedForQuery } from '@golden-thread/schema/operations';
import { DiffersMark } from '../shared/DiffersMark';
import { FactOf } from './FactOf';

export type CitedFactParts = NonNullable<CitedForQuery['document']>['citedFor']['nodes'][number];

/** One statement of a paper, under the fact that it supports. */
export function CitedFact({ citation }: { citation: CitedFactParts }) {
  const { contradicts, note, place, quote } = citation;
  return (
    <Box
      component="li"
      sx={{
        borderLeft: 3,
        borderColor: contradicts ? 'error.main' : 'divider',
        pl: 1.75,
        breakInside: 'avoid',
      }}
    >
      <Box sx={{ fontWeight: 550 }}>
        <FactOf citation={citation} />
      </Box>
      {contradicts && <DiffersMark />}
      {quote && (
        <Box component="blockquote" sx={{ m: 0, maxWidth: '75ch' }}>
          “{quote}”
        </Box>
      )}
      {note && (
        <Typography variant="body2" sx={{ fontStyle: 'italic', maxWidth: '75ch' }}>
          {note}
        </Typography>
      )}
      {place && (
        <Typography variant="caption" color="textSecondary" component="div">
          {place}
        </Typography>
      )}
    </Box>
  );
}
