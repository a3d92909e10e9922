import { memo, useMemo } from 'react';
import type { Arrangement, PlacedLine } from '../arrange/place';
import { placeLabels, type Labelled } from '../draw/labels';
import type { MapPalette } from '../draw/palette';
import type { MapLine } from '../graph/lines';
import { tieVerb } from '../graph/sentence';

/** Sizes of labels in the map's own units, by how they are seen. */
export const LABEL = { near: 11.5, lit: 22 } as const;

/** Of more lines than this that stand out the labels would hide each other. */
const MOST_LIT = 24;

interface LineLabelsProps {
  arrangement: Arrangement;
  palette: MapPalette;
  lit: ReadonlySet<string> | null;
  /** Lines that are selected or pointed at. */
  named: readonly string[];
}

/**
 * What lines mean, above all of them, since a label that is crossed cannot be read. Lines that stand out are labelled at
 * every distance; the others where there is room, when seen from near by; one that is pointed at, always.
 */
export const LineLabels = memo(function LineLabels({ arrangement, palette, lit, named }: LineLabelsProps) {
  const { lines, nodes } = arrangement;
  const near = useMemo(
    () => placeLabels(lines.map(labelled), LABEL.near, nodes.values(), false),
    [lines, nodes],
  );
  const litLabels = useMemo(() => {
    const litLines = lit && lit.size <= MOST_LIT ? lines.filter(({ line }) => isIn(line, lit)) : [];
    return placeLabels(litLines.map(labelled), LABEL.lit, [], true);
  }, [lines, lit]);
  const isShown = (line: MapLine) => lit === null || isIn(line, lit);
  return (
    <g>
      {lines.map(({ line, points }) => {
        const text = { line, palette };
        if (named.includes(line.id)) {
          const own = placeLabels([labelled({ line, points })], LABEL.lit, nodes.values(), true);
          return <Label key={line.id} {...text} at={own.get(line.id)} className="line-label is-named" />;
        }
        if (litLabels.has(line.id)) {
          return <Label key={line.id} {...text} at={litLabels.get(line.id)} className="line-label is-lit" />;
        }
        return isShown(line) ? (
          <Label key={line.id} {...text} at={near.get(line.id)} className="line-label is-quiet" />
        ) : null;
      })}
    </g>
  );
});

interface LabelProps {
  line: MapLine;
  at: { x: number; y: number } | undefined;
  palette: MapPalette;
  className: string;
}

function Label({ line, at, palette, className }: LabelProps) {
  if (!at) return null;
  return (
    <text
      x={at.x}
      y={at.y}
      className={className}
      fill={palette.families[line.family]}
      stroke={palette.ground}
    >
      {labelOf(line)}
    </text>
  );
}

function labelled({ line, points }: PlacedLine): Labelled {
  return { id: line.id, text: labelOf(line), points };
}

function labelOf({ ties }: MapLine): string {
  return ties.map(tieVerb).join(', ');
}

function isIn(line: MapLine, lit: ReadonlySet<string>): boolean {
  return line.ties.some((tie) => lit.has(tie.id));
}
