import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { previewTie, type PreviewedTie } from './previewWords';

/** Ties to which the same would happen; nothing where there are none. */
export function PreviewList({ title, ties }: { title: string; ties: readonly PreviewedTie[] }) {
  if (ties.length === 0) return null;
  return (
    <Box component="section" aria-label={title}>
      <Typography variant="h3" gutterBottom>
        {title} ({ties.length})
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
        {ties.map((tie) => (
          <li key={tie.id}>{previewTie(tie)}</li>
        ))}
      </Box>
    </Box>
  );
}
