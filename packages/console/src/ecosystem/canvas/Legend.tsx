import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Disclosure } from '../../shared/Disclosure';
import { kinds } from '../../shared/kinds';
import { capitalise } from '../../shared/terms';
import { changeOrder, changeWords } from '../compare/words';
import { ChangeMark } from '../draw/ChangeMark';
import { NodeSample, TieSample } from '../draw/Samples';
import type { MapPalette } from '../draw/palette';
import { legendOf } from '../graph/legend';
import type { MapGraph } from '../graph/mapGraph';

interface LegendProps {
  graph: MapGraph;
  palette: MapPalette;
  /** Size and day of the map. */
  caption: string;
  isComparing: boolean;
  /** Opened by a button, where there is little room. */
  isFolded: boolean;
}

/** What the shapes and lines of this map mean, under it: it never covers anything. */
export function Legend({ graph, palette, caption, isComparing, isFolded }: LegendProps) {
  const legend = legendOf(graph);
  const items = (
    <Box
      component="ul"
      aria-label="Legend"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: '3px 18px', listStyle: 'none', m: 0, p: 0 }}
    >
      {legend.kinds.map((kind) => (
        <Item key={kind} label={kinds[kind].label}>
          <NodeSample node={{ kind, standing: 'CURRENT' }} palette={palette} />
        </Item>
      ))}
      {legend.standings.map(({ label, standing }) => (
        <Item key={standing} label={label}>
          <NodeSample node={{ kind: 'BOARD', standing }} palette={palette} />
        </Item>
      ))}
      {isComparing &&
        changeOrder.map((change) => (
          <Item key={change} label={capitalise(changeWords[change].mark)}>
            <ChangeMark change={change} palette={palette} />
          </Item>
        ))}
      {legend.lines.map((line) => (
        <Item key={line.label} label={line.label}>
          <TieSample line={line} palette={palette} />
        </Item>
      ))}
    </Box>
  );
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', bgcolor: 'background.paper', px: 1.75, py: 0.9 }}>
      <Typography variant="body2" sx={{ fontWeight: 600, mb: 0.25 }}>
        {caption}
      </Typography>
      {isFolded ? <Disclosure label="Legend">{items}</Disclosure> : items}
    </Box>
  );
}

function Item({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: 0.75, fontSize: '0.8125rem', lineHeight: 1.5 }}
    >
      {children}
      {label}
    </Box>
  );
}
