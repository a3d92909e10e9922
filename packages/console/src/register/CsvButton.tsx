import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useListContext, type RaRecord } from 'react-admin';
import type { RegisterDataProvider } from '../data/dataProvider';
import { today } from '../shared/dates';
import { ErrorPanel } from '../shared/ErrorPanel';
import { useListDay } from './useListDay';
import type { RegisterDefinition } from './columns';
import { download, toCsv } from './csv';

/** The whole list as it is filtered and sorted, every page and every column, as a file for Excel or Power BI. */
export function CsvButton<Row extends RaRecord>({ register }: { register: RegisterDefinition<Row> }) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const { filterValues, sort, total } = useListContext();
  const [day] = useListDay();
  const file = useMutation({
    mutationFn: () =>
      dataProvider.getAll(register.resource, { filter: filterValues as Record<string, unknown>, sort }),
    onSuccess: (rows) =>
      download(`${register.resource}-as-at-${day ?? today()}.csv`, toCsv(register.columns, rows as Row[])),
  });
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<DownloadIcon />}
        disabled={!total}
        loading={file.isPending}
        loadingPosition="start"
        onClick={() => file.mutate()}
      >
        CSV
      </Button>
      {file.isError && <ErrorPanel message={file.error.message} onRetry={() => file.mutate()} />}
    </>
  );
}
