import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Prose } from '../shared/Prose';
import { Section } from '../shared/Section';

interface Extract {
  reference: string;
  text: string;
  frameworkReference?: string | null;
}

/** Numbered passages, such as the recommendations of an inspection. */
export function Extracts({ extracts }: { extracts: readonly Extract[] }) {
  return (
    <Section title="What it says">
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {extracts.map(({ reference, text, frameworkReference }) => (
          <li key={reference}>
            <Typography variant="h3">{reference}</Typography>
            <Prose text={text} />
            {frameworkReference && (
              <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
                {frameworkReference}
              </Typography>
            )}
          </li>
        ))}
      </Box>
    </Section>
  );
}
