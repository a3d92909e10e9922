import { QueryClient } from '@tanstack/react-query';
import { RegisterError } from './registerError';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && error instanceof RegisterError && error.isRetryable,
      },
    },
  });
}
