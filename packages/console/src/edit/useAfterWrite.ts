import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { isShown, refreshing } from '../data/refreshing';

/** Lets everything that is shown be asked for anew, since a write may show on any page; done when it is there. */
export function useRefresh(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => {
    refreshing.note();
    return queryClient.invalidateQueries({ predicate: isShown });
  };
}

/** Says what was done, and shows it. */
export function useAfterWrite(): (message: string) => void {
  const refresh = useRefresh();
  const notify = useNotify();
  return (message) => {
    void refresh();
    notify(message, { type: 'success' });
  };
}
