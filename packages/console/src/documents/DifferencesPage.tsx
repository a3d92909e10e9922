import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { PageLoading } from '../layout/PageLoading';
import { Citations } from '../shared/Citations';
import { ErrorPanel } from '../shared/ErrorPanel';
import { fieldLabel } from '../shared/fieldLabels';
import { NodeLink } from '../shared/NodeLink';
import { PageHeader } from '../shared/PageHeader';
import { PrintButton } from '../shared/PrintButton';
import { RelationshipSentence } from '../shared/RelationshipSentence';
import { count } from '../shared/terms';
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
      {answer.isError && <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />}
      {answer.isPending && <PageLoading />}
      {answer.data && (
        <>
          <Typography component="output" color="textSecondary" sx={{ display: 'block', mb: 1.5 }}>
            {answer.data.length === 0
              ? 'The papers do not contradict each other.'
              : count(answer.data.length, 'fact')}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
            {answer.data.map((difference) => (
              <DifferenceItem key={difference.key} difference={difference} />
            ))}
          </Box>
        </>
      )}
    </>
  );
}

function DifferenceItem({ difference }: { difference: Difference }) {
  const { node, relationship } = difference.about;
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
        {node && <NodeLink node={node} withIcon />}
        {relationship && <RelationshipSentence tie={relationship} />}
        {difference.field && (
          <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
            {' '}
            · {fieldLabel(difference.field)}
          </Box>
        )}
      </Typography>
      <Citations citations={difference.statements} />
    </Box>
  );
}
