import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Choice, Difference } from './compare';

interface ConflictRowProps {
  row: Difference;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** One field, mine beside theirs. */
export function ConflictRow({ row, choice, onChoose }: ConflictRowProps) {
  const name = useId();
  const versions = [
    { key: 'mine', label: 'Mine', text: row.mine },
    { key: 'theirs', label: 'Theirs', text: row.theirs },
  ] as const;
  return (
    <Box
      component="fieldset"
      sx={{
        m: 0,
        minWidth: 0,
        border: 1,
        borderColor: row.isDisputed ? 'warning.main' : 'divider',
        borderRadius: 1.5,
        bgcolor: 'background.paper',
        px: 2,
        pb: 2,
      }}
    >
      <Box component="legend" sx={{ px: 0.75, fontWeight: 650 }}>
        {row.field.label}
        <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: 1 }}>
          {row.isDisputed
            ? 'changed by both'
            : row.suggested === 'mine'
              ? 'changed by you alone'
              : 'changed by them alone'}
        </Typography>
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {versions.map(({ key, label, text }) => (
          <Box
            key={key}
            sx={{
              border: 1,
              borderRadius: 1,
              borderColor: choice === key ? 'primary.main' : 'divider',
              bgcolor: choice === key ? 'primary.light' : 'transparent',
              px: 1.5,
              pb: 1.25,
            }}
          >
            <FormControlLabel
              label={label}
              control={<Radio name={name} checked={choice === key} onChange={() => onChoose(key)} />}
              slotProps={{ typography: { sx: { fontWeight: 600 } } }}
            />
            <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Box>
          </Box>
        ))}
      </Box>
      <Typography variant="caption" component="p" color="textSecondary" sx={{ m: 0, mt: 1 }}>
        Before: {row.before}
      </Typography>
    </Box>
  );
}
