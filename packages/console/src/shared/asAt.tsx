import { createContext, useContext, type ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { AS_AT } from '../data/listQuery';
import { isDay } from './dates';

/** The day as at which a page speaks; undefined for today, with past and future ties shown as such. */
const AsAtContext = createContext<string | undefined>(undefined);

export function AsAtProvider({ day, children }: { day: string | undefined; children: ReactNode }) {
  return <AsAtContext value={day}>{children}</AsAtContext>;
}

/** The day of the page around; links carry it on. */
export function useAsAt(): string | undefined {
  return useContext(AsAtContext);
}

/** The day in the address of a page (lists keep theirs among the filters), and how to change it. */
export function useAsAtParam(): [string | undefined, (day: string | undefined) => void] {
  const [params, setParams] = useSearchParams();
  const given = params.get(AS_AT);
  const setDay = (day: string | undefined) =>
    setParams((previous) => {
      const next = new URLSearchParams(previous);
      if (day) next.set(AS_AT, day);
      else next.delete(AS_AT);
      return next;
    });
  return [isDay(given) ? given : undefined, setDay];
}
