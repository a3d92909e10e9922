import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { formatDate } from '../shared/dates';
import { NodeLink } from '../shared/NodeLink';
import { Prose } from '../shared/Prose';
import { Section } from '../shared/Section';
import { slippageWords } from '../shared/SlippageMark';
import { SourceDisclosure } from '../shared/SourceDisclosure';
import { capitalise, count } from '../shared/terms';
import { timescaleWords, type Timescale } from '../shared/TimescaleText';
import type { ActionOnPage } from './goldenThread';

type Revision = ActionOnPage['timescaleRevisions'][number];

/** Every timescale that it had by the day, the first one first, and how far it slipped. Nothing where it was never revised. */
export function TimescalesSection({ action }: { action: ActionOnPage }) {
  const { originalTimescale, slippage, timescaleRevisions } = action;
  if (timescaleRevisions.length === 0) return null;
  return (
    <Section title="Its timescales" lead={leadOf(slippage)}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2.5 }}>
        <Box component="li" sx={{ breakInside: 'avoid' }}>
          <Words timescale={originalTimescale} />
          <Typography variant="body2" color="textSecondary">
            At first
          </Typography>
        </Box>
        {timescaleRevisions.map((revision) => (
          <Box component="li" key={revision.id} sx={{ breakInside: 'avoid' }}>
            <Words timescale={revision.timescale} />
            <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
              Approved on {formatDate(revision.approvedOn)}
              <By revision={revision} />
            </Typography>
            <Prose text={revision.reason} />
            <SourceDisclosure
              citations={revision.citations}
              about={`the timescale approved on ${formatDate(revision.approvedOn)}`}
              isPrinted
            />
          </Box>
        ))}
      </Box>
    </Section>
  );
}

/** The words of a timescale, and the day from or to which is counted. */
function Words({ timescale }: { timescale: Timescale | null | undefined }) {
  return (
    <>
      <Typography variant="h3">{capitalise(timescaleWords(timescale))}</Typography>
      {timescale?.dueOn && (
        <Typography variant="body2" color="textSecondary">
          Due by {formatDate(timescale.dueOn)}
        </Typography>
      )}
    </>
  );
}

function By({ revision: { approvedBy, approvedByText } }: { revision: Revision }) {
  if (!approvedBy && !approvedByText) return null;
  return <> by {approvedBy ? <NodeLink node={approvedBy} /> : approvedByText}</>;
}

/** "Slipped 214 days in 2 revisions." */
function leadOf({ days, revisions, originalDueOn }: ActionOnPage['slippage']): string {
  const times = count(revisions, 'revision');
  if (days) return `${capitalise(slippageWords(days))} in ${times}.`;
  return days === 0
    ? `Due on the same day as at first, after ${times}.`
    : `Changed in ${times}. It had no due date ${originalDueOn ? 'in the end' : 'at first'}, so how far it moved cannot be counted.`;
}
