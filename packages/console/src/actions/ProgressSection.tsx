import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { RecordProgressButton } from '../progress/RecordProgressButton';
import { formatDate } from '../shared/dates';
import { Prose } from '../shared/Prose';
import { RatingChip } from '../shared/RatingChip';
import { Section } from '../shared/Section';
import { SourceDisclosure } from '../shared/SourceDisclosure';
import type { ActionOnPage } from './goldenThread';

/** What was reported, newest first. An update without a rating rates nothing, which is not grey. */
export function ProgressSection({ action }: { action: ActionOnPage }) {
  const updates = action.progress.nodes;
  return (
    <Section
      title="Progress"
      actions={
        action.viewerCanRecordProgress && (
          <Box className="no-print">
            <RecordProgressButton actionId={action.id} name={`${action.reference} ${action.name}`} />
          </Box>
        )
      }
    >
      {updates.length === 0 && 'No progress is published for this action.'}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2.5 }}>
        {updates.map((update) => (
          <li key={update.id}>
            <Typography variant="h3">{formatDate(update.recordedOn)}</Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, mb: 1 }}>
              <RatingChip rating={update.actionRating} of="action" />
              <RatingChip rating={update.impactRating} of="impact" />
            </Box>
            {update.commentary && <Prose text={update.commentary} />}
            <SourceDisclosure
              citations={update.citations}
              about={`progress of ${formatDate(update.recordedOn)}`}
            />
          </li>
        ))}
      </Box>
    </Section>
  );
}
