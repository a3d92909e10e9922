import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueryClient, type Query } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

/** Shown as it was: it was asked for anew, and no answer came. */
const isStale = (query: Query) =>
  query.state.status === 'error' && query.state.data !== undefined && query.isActive();

/** The page stays when what it shows cannot be asked for anew; that it may be old is said once for all of it. */
export function StaleNotice() {
  const queryClient = useQueryClient();
  const queries = queryClient.getQueryCache();
  const isAnyStale = useSyncExternalStore(
    (tell) => queries.subscribe(tell),
    () => queries.getAll().some(isStale),
  );
  return (
    <Box component="output" sx={{ display: 'block' }}>
      {isAnyStale && (
        <Alert
          severity="warning"
          variant="filled"
          role="presentation"
          action={
            <Button
              color="inherit"
              size="small"
              onClick={() => void queryClient.refetchQueries({ predicate: isStale })}
            >
              Try again
            </Button>
          }
          sx={{ pointerEvents: 'auto', maxWidth: 560, mx: 'auto', boxShadow: 4 }}
        >
          The register did not answer: what you see may be out of date.
        </Alert>
      )}
    </Box>
  );
}
