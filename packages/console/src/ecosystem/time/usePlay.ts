import { useEffect, useState } from 'react';
import { nextDay, type PlacedDay } from './scale';

/** How long a day is shown; longer where nothing moves to lead the eye. */
const SHOWN_FOR = { moving: 1600, still: 2600 } as const;

interface Play {
  isPlaying: boolean;
  start: () => void;
  pause: () => void;
}

interface PlayOptions {
  days: readonly PlacedDay[];
  day: string;
  /** From where to begin again when the end was reached. */
  first: string;
  last: string;
  /** Whether the map of the day is still being fetched: it is shown before the next one. */
  isLoading: boolean;
  show: (day: string) => void;
}

/** Goes from day to day through what happened, until the last or until it is paused. */
export function usePlay({ days, day, first, last, isLoading, show }: PlayOptions): Play {
  const [until, setUntil] = useState<string | null>(null);
  const next = until === null ? null : nextDay(days, day, until);
  useEffect(() => {
    if (until === null || isLoading) return undefined;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const timer = setTimeout(
      () => (next === null ? setUntil(null) : show(next)),
      next === null ? 0 : SHOWN_FOR[still ? 'still' : 'moving'],
    );
    return () => clearTimeout(timer);
  }, [until, next, isLoading, show]);
  return {
    isPlaying: until !== null,
    start: () => {
      if (day >= last || nextDay(days, day, last) === null) show(first);
      setUntil(last);
    },
    pause: () => setUntil(null),
  };
}
