import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { RecordProgressButton } from '../progress/RecordProgressButton';
import { useRecording } from '../progress/recording';
import { formatDate } from '../shared/dates';
import { Empty } from '../shared/Empty';
import { Prose } from '../shared/Prose';
import { RatingChip } from '../shared/RatingChip';
import { Section } from '../shared/Section';
import { SourceDisclosure } from '../shared/SourceDisclosure';
import type { ActionOnPage } from './goldenThread';
import { historyOf, type Update } from './progressHistory';

/** What was reported, newest first, and what a report corrects under it. */
export function ProgressSection({ action, day }: { action: ActionOnPage; day: string | undefined }) {
  const start = useRecording();
  // History is not changed from an earlier day.
  const correct = (update: Update) =>
    !day && update.viewerCanCorrect
      ? () => start(action.id, `${action.reference} ${action.name}`, update)
      : undefined;
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
      {updates.length === 0 && (
        <Empty
          words={`No progress is published for this action.${action.viewerCanRecordProgress ? ' Say how it stands with “Record progress”.' : ''}`}
        />
      )}
      <Box component="ol" sx={{ ...list, gap: 2.5 }}>
        {historyOf(updates).map(({ update, corrected }) => (
          <li key={update.id}>
            <Report update={update} level="h3" onCorrect={correct(update)} />
            {corrected.length > 0 && (
              <Box
                component="ol"
                sx={{ ...list, mt: 1.5, pl: 2, borderLeft: 2, borderColor: 'divider', gap: 1.5 }}
              >
                {corrected.map((each) => (
                  <li key={each.id}>
                    <Report update={each} level="h4" />
                  </li>
                ))}
              </Box>
            )}
          </li>
        ))}
      </Box>
    </Section>
  );
}

/** A column does not grow with a long word, such as an address that was pasted: the word breaks. */
const list = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
} as const;

interface ReportProps {
  update: Update;
  level: 'h3' | 'h4';
  onCorrect?: (() => void) | undefined;
}

/** One report. Without a rating it rates nothing, which is not grey; one that was corrected no longer counts, and says so. */
function Report({ update, level, onCorrect }: ReportProps) {
  const { corrects, correctedBy } = update;
  return (
    <Box sx={correctedBy ? { color: 'text.secondary' } : undefined}>
      <Typography variant={level}>{formatDate(update.recordedOn)}</Typography>
      {correctedBy && (
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          Corrected by the report of {formatDate(correctedBy.recordedOn)}
        </Typography>
      )}
      {corrects && (
        <Typography variant="body2">Corrects the report of {formatDate(corrects.recordedOn)}</Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, mb: 1 }}>
        <RatingChip rating={update.actionRating} of="action" />
        <RatingChip rating={update.impactRating} of="impact" />
      </Box>
      {update.commentary && <Prose text={update.commentary} />}
      <SourceDisclosure citations={update.citations} about={`progress of ${formatDate(update.recordedOn)}`} />
      {onCorrect && (
        <Button
          className="no-print"
          size="small"
          onClick={onCorrect}
          aria-label={`Correct the report of ${formatDate(update.recordedOn)}`}
          sx={{ ml: -0.75, px: 0.75 }}
        >
          Correct it
        </Button>
      )}
    </Box>
  );
}
