import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';

/** Says what was done, and lets everything that is shown be asked for anew: a write may show on any page. */
export function useAfterWrite(): (message: string) => void {
  const queryClient = useQueryClient();
  const notify = useNotify();
  return (message) => {
    void queryClient.invalidateQueries();
    notify(message, { type: 'success' });
  };
}
