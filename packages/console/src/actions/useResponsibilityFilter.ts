import { useSearchParams } from 'react-router-dom';
import { isDay } from '../shared/dates';

/** Whether a party answers alone, with others, or either. */
export type Share = 'any' | 'alone' | 'jointly';

export interface ResponsibilityFilter {
  dueBy: string | undefined;
  isOverdue: boolean;
  share: Share;
}

/** In the address, so that "everything of mine due by July" can be sent to its officer. */
export function useResponsibilityFilter(): [
  ResponsibilityFilter,
  (change: Partial<ResponsibilityFilter>) => void,
] {
  const [params, setParams] = useSearchParams();
  const dueBy = params.get('dueBy');
  const share = params.get('share');
  const filter: ResponsibilityFilter = {
    dueBy: isDay(dueBy) ? dueBy : undefined,
    isOverdue: params.get('overdue') === 'yes',
    share: share === 'alone' || share === 'jointly' ? share : 'any',
  };
  const change = (part: Partial<ResponsibilityFilter>) =>
    setParams(
      (previous) => {
        const next = new URLSearchParams(previous);
        const wanted = { ...filter, ...part };
        set(next, 'dueBy', wanted.dueBy);
        set(next, 'overdue', wanted.isOverdue ? 'yes' : undefined);
        set(next, 'share', wanted.share === 'any' ? undefined : wanted.share);
        return next;
      },
      { replace: true },
    );
  return [filter, change];
}

function set(params: URLSearchParams, name: string, value: string | undefined): void {
  if (value) params.set(name, value);
  else params.delete(name);
}

export function hasShare(parties: number, share: Share): boolean {
  if (share === 'any') return true;
  return share === 'alone' ? parties === 1 : parties > 1;
}
