import Box from '@mui/material/Box';
import Slider from '@mui/material/Slider';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { dayLabels, dayWords, type PlacedDay } from './scale';

interface DaySliderProps {
  days: readonly PlacedDay[];
  /** One day, or the two that are compared. */
  chosen: readonly string[];
  onChange: (days: string[]) => void;
}

const STEPS = 1000;

const ends: Partial<Record<string, 'first' | 'last'>> = { Home: 'first', End: 'last' };

/**
 * Days of the map, marked where something begins (a bar above the line) or ends (a bar below it). The handle goes from
 * one such day to the next, since between two of them the map is the same; any other day is written into the field.
 */
export function DaySlider({ days, chosen, onChange }: DaySliderProps) {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const width = useWidth(frame);
  const valueOf = (date: string) => positionOf(days.find((day) => day.date === date)?.at ?? 1);
  const dayAt = (value: number) => days.find(({ at }) => positionOf(at) === value);
  // Where the handle was put, until the map has followed: a second press of a key goes on from there.
  const [put, setPut] = useState<{ values: number[]; from: string } | null>(null);
  const shown = chosen.join();
  const values = put?.from === shown ? put.values : chosen.map(valueOf);
  const labels = dayLabels(days, width);
  const settle = (next: number | number[]) => {
    onChange([next].flat().flatMap((value) => dayAt(value)?.date ?? []));
  };
  // Where only marks can be chosen, the slider takes Home and End for arrows: they are kept from it.
  const onKey = (event: KeyboardEvent) => {
    const end = ends[event.key];
    const index = Number((event.target as HTMLElement).dataset['index']);
    if (end === undefined || !(index in values)) return;
    event.preventDefault();
    event.stopPropagation();
    // Of two days neither passes the other.
    const least = values[index - 1] ?? positionOf(days[0]?.at ?? 0);
    const next = values.with(index, end === 'last' ? (values[index + 1] ?? STEPS) : least);
    setPut({ values: next, from: shown });
    settle(next);
  };
  return (
    <Box
      ref={setFrame}
      onKeyDownCapture={onKey}
      sx={{ flex: '1 1 260px', minWidth: 0, mx: 4, position: 'relative' }}
    >
      <Bars days={days} />
      <Slider
        size="small"
        min={0}
        max={STEPS}
        step={null}
        marks={days.map(({ date, at }) => ({ value: positionOf(at), label: labels.get(date) }))}
        track={chosen.length > 1 ? 'normal' : false}
        value={chosen.length > 1 ? values : (values[0] ?? STEPS)}
        onChange={(_event, next) => setPut({ values: [next].flat(), from: shown })}
        onChangeCommitted={(_event, next) => settle(next)}
        getAriaLabel={(index) => sliderLabel(chosen.length, index)}
        getAriaValueText={(value) => wordsOf(dayAt(value))}
        valueLabelDisplay="auto"
        valueLabelFormat={(value: number) => wordsOf(dayAt(value))}
        disableSwap
        sx={slider}
      />
    </Box>
  );
}

function sliderLabel(chosen: number, index: number): string {
  if (chosen < 2) return 'Day of the map';
  return index === 0 ? 'Earlier day' : 'Later day';
}

function wordsOf(day: PlacedDay | undefined): string {
  return day ? dayWords(day) : '';
}

function positionOf(at: number): number {
  return Math.round(at * STEPS);
}

/** The more happened, the longer the bar. */
function Bars({ days }: { days: readonly PlacedDay[] }) {
  return (
    <Box
      aria-hidden
      sx={{ position: 'absolute', left: 0, right: 0, top: 0, height: 28, pointerEvents: 'none' }}
    >
      {days.map(({ date, at, began, ended }) => (
        <Box
          key={date}
          sx={{ position: 'absolute', left: `${at * 100}%`, ml: '-1.5px', width: 3, height: 28 }}
        >
          {began > 0 && (
            <Box sx={{ ...bar, bottom: 15, height: barHeight(began), bgcolor: 'text.secondary' }} />
          )}
          {ended > 0 && (
            <Box
              sx={{ ...bar, top: 15, height: barHeight(ended), border: 1, borderColor: 'text.secondary' }}
            />
          )}
        </Box>
      ))}
    </Box>
  );
}

function barHeight(number: number): number {
  return Math.min(13, 4 + Math.log2(number) * 1.6);
}

const bar = { position: 'absolute', left: 0, width: 3, borderRadius: '1px' } as const;

const slider = {
  py: '13px',
  mb: '14px',
  display: 'block',
  '& .MuiSlider-mark': { opacity: 0 },
  '& .MuiSlider-rail': { bgcolor: 'text.secondary', opacity: 0.7 },
  '& .MuiSlider-markLabel': { top: 24, fontSize: '0.75rem', color: 'text.secondary', whiteSpace: 'nowrap' },
  // A finger needs room, whatever the handle looks like.
  '& .MuiSlider-thumb': { width: 16, height: 16, '&::after': { width: 30, height: 30 } },
  '@media (prefers-reduced-motion: reduce)': { '& *': { transition: 'none !important' } },
} as const;

function useWidth(element: HTMLElement | null): number {
  const [width, setWidth] = useState(600);
  useEffect(() => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
