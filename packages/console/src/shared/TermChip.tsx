import Chip from '@mui/material/Chip';
import Tooltip from '@mui/material/Tooltip';
import type { Vocabulary } from '@golden-thread/schema';
import { termOf } from './terms';

interface TermChipProps<Value extends string> {
  vocabulary: Vocabulary<Value>;
  value: Value | null | undefined;
  tone?: 'default' | 'primary' | 'secondary';
}

/** A value of a vocabulary in its own words, with its meaning on pointing at it. Nothing where there is no value. */
export function TermChip<Value extends string>({
  vocabulary,
  value,
  tone = 'default',
}: TermChipProps<Value>) {
  const term = termOf(vocabulary, value);
  if (!term) return null;
  return (
    <Tooltip title={term.meaning} describeChild>
      <Chip
        size="small"
        label={term.label}
        sx={
          tone === 'default'
            ? { bgcolor: 'action.selected' }
            : { bgcolor: `${tone}.light`, color: 'text.primary' }
        }
      />
    </Tooltip>
  );
}
