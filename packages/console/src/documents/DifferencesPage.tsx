import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { PageLoading } from '../layout/PageLoading';
import { Citations } from '../shared/Citations';
import { ErrorPanel } from '../shared/ErrorPanel';
import { PageHeader } from '../shared/PageHeader';
import { PrintButton } from '../shared/PrintButton';
import { count } from '../shared/terms';
import { FactOf } from './FactOf';
import { useDifferences, type Difference } from './useDifferences';

/** Every fact on which the papers contradict each other or themselves. */
export function DifferencesPage() {
  const answer = useDifferences();
  return (
    <>
      <PageHeader
        title="Where the papers differ"
        lead="Statements that cannot all be right. The register keeps each with its own source and decides none of them."
        actions={<PrintButton />}
      />
      {answer.isLoadingError && (
        <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />
      )}
      {answer.isPending && <PageLoading />}
      {answer.data && (
        <>
          <Typography component="output" color="textSecondary" sx={{ display: 'block', mb: 1.5 }}>
            {answer.data.facts.length === 0
              ? 'The papers do not contradict each other. Whoever cites a paper marks what cannot be true together with another: it then stands here.'
              : count(answer.data.facts.length, 'fact')}
            {!answer.data.isWhole && ': the first of them. The register holds more than one page can show.'}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
            {answer.data.facts.map((difference) => (
              <DifferenceItem key={difference.key} difference={difference} />
            ))}
          </Box>
        </>
      )}
    </>
  );
}

function DifferenceItem({ difference }: { difference: Difference }) {
  return (
    <Box
      component="li"
      sx={{
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        p: { xs: 2, sm: 3 },
      }}
    >
      <Typography variant="h2" sx={{ mb: 1.5, fontSize: '1.1rem' }}>
        <FactOf citation={difference.about} />
      </Typography>
      <Citations citations={difference.statements} />
    </Box>
  );
}
