import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { nodeKind, type NodeKind } from '@golden-thread/schema';
import { kinds } from '../shared/kinds';

/** They wrap on a phone, so that each has its own frame. */
const separate = {
  m: 0,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  color: 'text.primary',
  bgcolor: 'background.paper',
  '&.Mui-selected': { borderColor: 'primary.main', bgcolor: 'primary.light', color: 'text.primary' },
} as const;

interface KindChoiceProps {
  chosen: NodeKind[];
  onChange: (kinds: NodeKind[]) => void;
}

/** Narrows a search to kinds; none chosen means all. */
export function KindChoice({ chosen, onChange }: KindChoiceProps) {
  return (
    <Box sx={{ mb: 2, overflowX: 'auto' }}>
      <ToggleButtonGroup
        value={chosen}
        onChange={(_event, next: NodeKind[]) => onChange(next)}
        size="small"
        aria-label="Only these kinds"
        sx={{ flexWrap: 'wrap', gap: 0.75, '& .MuiToggleButton-root': separate }}
      >
        {nodeKind.values.map((kind) => {
          const { Icon, plural } = kinds[kind];
          return (
            <ToggleButton key={kind} value={kind} sx={{ textTransform: 'none', gap: 0.75, px: 1.25 }}>
              <Icon sx={{ fontSize: '1.1em' }} aria-hidden />
              {plural}
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
    </Box>
  );
}
