import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ClearancesOfDocument } from '@golden-thread/schema/writing';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { PageLoading } from '../layout/PageLoading';
import { ErrorPanel } from '../shared/ErrorPanel';
import { FormDialog } from '../shared/FormDialog';
import { Clearances } from './Clearances';

interface ClearancesDialogProps {
  account: { id: string; name: string; role: string };
  onClose: () => void;
}

/** What is restricted and shown to one account, as its audiences and boards are today. */
export function ClearancesDialog({ account: { id, name, role }, onClose }: ClearancesDialogProps) {
  const { data, error, isPending, refetch } = useRegisterQuery(ClearancesOfDocument, { id });
  const clearances = data?.account?.clearances ?? [];
  const keeps = role === 'OFFICER' || role === 'ADMIN';
  return (
    <FormDialog
      title={`What is restricted and shown to ${name}`}
      lead={
        keeps
          ? 'By their role they are shown everything that is restricted.'
          : 'By name, or because they sit on a board of the audience today.'
      }
      onClose={onClose}
    >
      {error && <ErrorPanel message={error.message} onRetry={() => void refetch()} />}
      {isPending && <PageLoading />}
      {data && clearances.length > 0 && <Clearances clearances={clearances} />}
      {data && clearances.length === 0 && !keeps && (
        <Typography>Nothing. An officer names them where something is restricted, on its page.</Typography>
      )}
      <Button variant="outlined" onClick={onClose} sx={{ mt: 2 }}>
        Close
      </Button>
    </FormDialog>
  );
}
