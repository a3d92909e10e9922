import { useSearchParams } from 'react-router-dom';
import { isDay } from '../shared/dates';
import { onlyChoices, type Only, type TreeFilter } from './treeFilter';

/** The filter of a plan's tree, kept in the address. */
export function useTreeFilter(): [TreeFilter, (change: Partial<TreeFilter>) => void] {
  const [params, setParams] = useSearchParams();
  const only = params.get('only') ?? 'all';
  const dueBy = params.get('dueBy');
  const noProgressSince = params.get('noProgressSince');
  const filter: TreeFilter = {
    words: params.get('words') ?? '',
    only: only in onlyChoices ? (only as Only) : 'all',
    party: params.get('party') ?? undefined,
    dueBy: isDay(dueBy) ? dueBy : undefined,
    noProgressSince: isDay(noProgressSince) ? noProgressSince : undefined,
  };
  const change = (part: Partial<TreeFilter>) =>
    setParams(
      (previous) => {
        const next = new URLSearchParams(previous);
        for (const [name, value] of Object.entries({ ...filter, ...part })) {
          if (value && value !== 'all') next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace: true },
    );
  return [filter, change];
}
