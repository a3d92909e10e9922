import { LineChart, lineClasses } from '@mui/x-charts/LineChart';
import { useTheme } from '@mui/material/styles';
import { useId } from 'react';
import { addDays, formatDate } from '../../shared/dates';
import { ChartFigure } from './ChartFigure';
import { EndLetters } from './EndLetters';
import { countOf, fillOf, labelOf, occurring, type RatingCounts } from './ratingSeries';
import { RatingsTable } from './RatingsTable';
import { Stripes } from './Stripes';
import { useChartWidth } from './useChartWidth';

interface HistoryChartProps {
  history: readonly { date: string; action: readonly RatingCounts[] }[];
  /** Until when the last ratings stand. */
  until: string;
}

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const DAY = 86_400_000;

const instant = (day: string) => new Date(`${day}T00:00:00Z`);

/** How many actions stood at each rating from one day to the next: a rating holds until the next one. */
export function HistoryChart({ history, until }: HistoryChartProps) {
  const { palette } = useTheme();
  const stripes = `stripes-${useId()}`;
  const size = useChartWidth();
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last) return null;
  // The last ratings stand to the end of their day, and until today.
  const next = addDays(last.date, 1);
  const shown = [...history, { ...last, date: until > next ? until : next }];
  const keys = occurring(history.map(({ action }) => action));
  const days = shown.map(({ date }) => instant(date));
  const isLong = instant(shown.at(-1)!.date).getTime() - instant(first.date).getTime() >= 365 * DAY;
  const title = 'Ratings over time';
  return (
    <ChartFigure
      title={title}
      lead="How many actions stood at each rating, day by day on which one was rated."
      keys={keys}
      table={
        <RatingsTable
          label={title}
          of="Day"
          rows={history.map(({ date, action }) => ({ key: date, label: formatDate(date), counts: action }))}
        />
      }
    >
      <LineChart
        {...size}
        height={300}
        margin={{ left: 0, right: 28, top: 8, bottom: 4 }}
        hideLegend
        skipAnimation
        xAxis={[
          {
            scaleType: 'utc',
            data: days,
            domainLimit: 'strict',
            height: 28,
            // No closer than what a label tells apart, or two would say the same.
            tickMinStep: isLong ? 30 * DAY : DAY,
            valueFormatter: (day: Date, { location }) =>
              location === 'tick'
                ? (isLong ? month : short).format(day)
                : formatDate(day.toISOString().slice(0, 10)),
          },
        ]}
        yAxis={[{ tickMinStep: 1, width: 44 }]}
        series={keys.map((key) => ({
          id: key ?? 'NONE',
          label: labelOf(key),
          data: shown.map(({ action }) => countOf(action, key)),
          stack: 'ratings',
          area: true,
          curve: 'stepAfter',
          strictStepCurve: true,
          showMark: false,
          disableHighlight: true,
          color: fillOf(key, palette.mode, stripes),
        }))}
        sx={{
          // The colours of the key, as they are.
          [`& .${lineClasses.area}`]: { filter: 'none', opacity: 1 },
          [`& .${lineClasses.line}`]: {
            stroke: palette.background.paper,
            strokeWidth: 1.5,
          },
        }}
      >
        <Stripes id={stripes} />
        <EndLetters counts={keys.map((key) => [key, countOf(last.action, key)])} />
      </LineChart>
    </ChartFigure>
  );
}
