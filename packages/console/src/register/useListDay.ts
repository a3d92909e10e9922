import { useListContext } from 'react-admin';
import { AS_AT } from '../data/listQuery';
import { isDay } from '../shared/dates';

/** The day of a list, which stands among its filters. */
export function useListDay(): [string | undefined, (day: string | undefined) => void] {
  const { filterValues, setFilters } = useListContext();
  const day: unknown = filterValues[AS_AT];
  return [
    typeof day === 'string' && isDay(day) ? day : undefined,
    (next) => setFilters({ ...filterValues, [AS_AT]: next }),
  ];
}
