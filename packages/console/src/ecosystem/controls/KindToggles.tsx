import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import { nodeKind, type NodeKind } from '@golden-thread/schema';
import { kinds } from '../../shared/kinds';
import { NodeSample } from '../draw/Samples';
import type { MapPalette } from '../draw/palette';
import type { MapGraph } from '../graph/mapGraph';
import type { ChangeState } from '../state/useMapState';

interface KindTogglesProps {
  whole: MapGraph;
  palette: MapPalette;
  chosen: readonly NodeKind[];
  change: ChangeState;
}

/** Which kinds of thing the map shows, with how many there are. One always stays. */
export function KindToggles({ whole, palette, chosen, change }: KindTogglesProps) {
  const toggle = (kind: NodeKind) =>
    change((now) => {
      const next = nodeKind.values.filter((each) => now.kinds.includes(each) !== (each === kind));
      return next.length > 0 ? { kinds: next } : {};
    });
  return (
    <Box
      component="fieldset"
      aria-label="Kinds of thing shown"
      sx={{ border: 0, m: 0, p: 0, minWidth: 0, display: 'flex', flexWrap: 'wrap', gap: 0.75 }}
    >
      {nodeKind.values.map((kind) => {
        const total = whole.nodes.filter((node) => node.kind === kind).length;
        const isOn = chosen.includes(kind);
        return (
          <ToggleButton
            key={kind}
            value={kind}
            selected={isOn}
            onChange={() => toggle(kind)}
            size="small"
            sx={{
              gap: 0.5,
              px: 0.9,
              py: 0.25,
              minHeight: 30,
              fontSize: '0.875rem',
              lineHeight: 1.4,
              textTransform: 'none',
              fontWeight: isOn ? 640 : 500,
              color: 'text.primary',
              borderColor: isOn ? 'primary.main' : 'divider',
              '&.Mui-selected, &.Mui-selected:hover': { bgcolor: 'primary.light', color: 'text.primary' },
            }}
          >
            <NodeSample node={{ kind, standing: 'CURRENT' }} palette={palette} />
            {kinds[kind].plural}
            <Box component="span" sx={number}>
              {total}
            </Box>
          </ToggleButton>
        );
      })}
    </Box>
  );
}

/** Left out where the nine would not fit on one line. */
const number = {
  color: 'text.secondary',
  fontWeight: 450,
  '@media (min-width: 900px) and (max-width: 1540px)': { display: 'none' },
} as const;
