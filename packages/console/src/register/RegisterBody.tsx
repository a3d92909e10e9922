import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useListContext, type RaRecord } from 'react-admin';
import { Suspense, lazy } from 'react';
import { PageLoading } from '../layout/PageLoading';
import { ErrorPanel } from '../shared/ErrorPanel';
import { count } from '../shared/terms';
import { useIsPhone } from '../shared/useIsPhone';
import type { RegisterDefinition } from './columns';
import { EmptyList } from './EmptyList';
import { Pager } from './Pager';
import { RegisterCards } from './RegisterCards';
import { RegisterTable } from './RegisterTable';
import { useChosen } from './useChosen';

// Loaded when the first row is chosen.
const BulkBar = lazy(async () => ({ default: (await import('../edit/bulk/BulkBar')).BulkBar }));

/** The rows: a table, on a phone a card each. */
export function RegisterBody<Row extends RaRecord>({ register }: { register: RegisterDefinition<Row> }) {
  const {
    data,
    error,
    filterValues,
    isFetching,
    isPending,
    isPlaceholderData,
    refetch,
    selectedIds,
    total = 0,
  } = useListContext<Row>();
  const chosen = useChosen(data ?? [], selectedIds);
  const isPhone = useIsPhone();

  if (error && !data) return <ErrorPanel message={error.message} onRetry={() => void refetch()} />;
  if (isPending) return <PageLoading />;
  return (
    <>
      <Typography component="output" color="textSecondary" sx={{ display: 'block', mb: 1 }}>
        {total > 0
          ? count(total, register.one, register.many)
          : `No ${register.many}${Object.keys(filterValues).length > 0 ? ' match' : ' yet'}.`}
      </Typography>
      {chosen.length > 0 && (
        <Suspense fallback={null}>
          <BulkBar register={register as unknown as RegisterDefinition<RaRecord>} rows={chosen} />
        </Suspense>
      )}
      {/* Keeps its room, so that rows do not jump while the next page loads. */}
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress aria-label="Loading" />}</Box>
      {total > 0 && (
        // Rows of the filter before stay, dimmed, until those of the new one are there.
        <Box aria-busy={isPlaceholderData} sx={{ opacity: isPlaceholderData ? 0.5 : 1 }}>
          {isPhone ? (
            <RegisterCards register={register} rows={data ?? []} />
          ) : (
            <RegisterTable register={register} rows={data ?? []} />
          )}
        </Box>
      )}
      {total === 0 && <EmptyList register={register} />}
      <Pager />
    </>
  );
}
