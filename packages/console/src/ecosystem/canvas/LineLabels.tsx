import { memo, useMemo, useState } from 'react';
import type { Arrangement, PlacedLine } from '../arrange/place';
import { placeLabels, type Labelled } from '../draw/labels';
import { changeOf, type Change } from '../compare/changes';
import { changeWords } from '../compare/words';
import type { MapPalette } from '../draw/palette';
import type { MapLine } from '../graph/lines';
import { tieVerb } from '../graph/sentence';
import { useDistance } from './useDistance';

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
  /** What came or went between two days. */
  changes: ReadonlyMap<string, Change> | null;
}

/**
 * What lines mean, above all of them, since a label that is crossed cannot be read. Lines that stand out are labelled at
 * every distance; the others where there is room, when seen from near by; one that is pointed at, always.
 */
export const LineLabels = memo(function LineLabels({
  arrangement,
  palette,
  lit,
  named,
  changes,
}: LineLabelsProps) {
  const { lines, nodes } = arrangement;
  const isNear = useDistance() === 'near';
  // A large map opens from afar, and is there the sooner without them.
  const [wasNear, setWasNear] = useState(isNear);
  if (isNear && !wasNear) setWasNear(true);
  const near = useMemo(
    () =>
      placeLabels(
        wasNear ? lines.map((each) => labelled(each, changes)) : [],
        LABEL.near,
        nodes.values(),
        false,
      ),
    [wasNear, lines, nodes, changes],
  );
  const litLabels = useMemo(() => {
    const litLines = lit && lit.size <= MOST_LIT ? lines.filter(({ line }) => isIn(line, lit)) : [];
    return placeLabels(
      litLines.map((each) => labelled(each, changes)),
      LABEL.lit,
      [],
      true,
    );
  }, [lines, lit, changes]);
  const isShown = (line: MapLine) => lit === null || isIn(line, lit);
  return (
    <g>
      {lines.map(({ line, points }) => {
        const text = { line, palette, change: changeOf(line, changes) };
        if (named.includes(line.id)) {
          const own = placeLabels([labelled({ line, points }, changes)], LABEL.lit, nodes.values(), true);
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
  change: Change | null;
  className: string;
}

function Label({ line, at, palette, change, className }: LabelProps) {
  if (!at) return null;
  return (
    <text
      x={at.x}
      y={at.y}
      className={className}
      fill={change ? palette.changes[change] : palette.families[line.family]}
      stroke={palette.ground}
    >
      {labelOf(line, change)}
    </text>
  );
}

function labelled({ line, points }: PlacedLine, changes: LineLabelsProps['changes']): Labelled {
  return { id: line.id, text: labelOf(line, changeOf(line, changes)), points };
}

function labelOf({ ties }: MapLine, change: Change | null): string {
  const words = ties.map(tieVerb).join(', ');
  return change ? `${changeWords[change].mark}: ${words}` : words;
}

function isIn(line: MapLine, lit: ReadonlySet<string>): boolean {
  return line.ties.some((tie) => lit.has(tie.id));
}
