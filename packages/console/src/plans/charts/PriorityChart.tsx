import { BarChart, barClasses } from '@mui/x-charts/BarChart';
import { useTheme } from '@mui/material/styles';
import { useId } from 'react';
import type { TreePriority } from '../treeFilter';
import { ChartFigure } from './ChartFigure';
import { countOf, fillOf, labelOf, letterOf, occurring, ratingKeys } from './ratingSeries';
import { RatingsTable } from './RatingsTable';
import { Stripes } from './Stripes';
import { useChartWidth } from './useChartWidth';

const BAR = 34;
/** The axis below, and room above. */
const REST = 44;
/** Narrower bars carry no letter. */
const ROOM = 26;

interface PriorityChartProps {
  priorities: readonly TreePriority[];
  /** What the plan calls its highest level. */
  label: string;
}

/** How the ratings share each priority. */
export function PriorityChart({ priorities, label }: PriorityChartProps) {
  const { palette } = useTheme();
  const stripes = `stripes-${useId()}`;
  const size = useChartWidth();
  const all = priorities.map(({ ratingSummary }) => ratingSummary.action);
  const names = new Map(
    priorities.map(({ reference, name }) => [reference, `${label} ${reference}: ${name}`]),
  );
  const title = `Ratings by ${label.toLowerCase()}`;
  return (
    <ChartFigure
      title={title}
      lead="How many actions stand at each rating."
      keys={occurring(all)}
      table={
        <RatingsTable
          label={title}
          of={label}
          rows={priorities.map(({ id, reference, ratingSummary }) => ({
            key: id,
            label: names.get(reference) ?? reference,
            counts: ratingSummary.action,
          }))}
        />
      }
    >
      <BarChart
        {...size}
        layout="horizontal"
        height={priorities.length * BAR + REST}
        margin={{ left: 0, right: 12, top: 8, bottom: 4 }}
        hideLegend
        skipAnimation
        yAxis={[
          {
            scaleType: 'band',
            data: priorities.map(({ reference }) => reference),
            categoryGapRatio: 0.25,
            width: 44,
            valueFormatter: (reference: string, { location }) =>
              location === 'tick' ? reference : (names.get(reference) ?? reference),
          },
        ]}
        xAxis={[{ tickMinStep: 1, height: 28 }]}
        series={ratingKeys.map((key) => ({
          id: key ?? 'NONE',
          label: labelOf(key),
          data: all.map((counts) => countOf(counts, key)),
          stack: 'ratings',
          color: fillOf(key, palette.mode, stripes),
          barLabel: ({ value }, { bar }) =>
            key && value && bar.width >= ROOM ? `${letterOf(key)} ${value}` : null,
        }))}
        sx={{
          [`& .${barClasses.label}`]: {
            fill: palette.mode === 'dark' ? '#0d1722' : '#fff',
            fontWeight: 700,
          },
          [`& .${barClasses.element}`]: {
            stroke: palette.background.paper,
            strokeWidth: 1,
          },
        }}
      >
        <Stripes id={stripes} />
      </BarChart>
    </ChartFigure>
  );
}
