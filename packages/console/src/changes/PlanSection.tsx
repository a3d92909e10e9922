import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Rating } from '@golden-thread/schema';
import type { ReactNode } from 'react';
import { Clamp } from '../shared/Clamp';
import { formatDate } from '../shared/dates';
import { NodeLink } from '../shared/NodeLink';
import { RatingChip } from '../shared/RatingChip';
import { Section } from '../shared/Section';
import { count } from '../shared/terms';
import {
  movedRatings,
  type PlanChanges,
  type RatingMove,
  type Report,
  slipWords,
  tiedAs,
  type TimescaleMove,
} from './boardChanges';
import { ChangeItems, Papers, Sentences } from './Sentences';

/** A plan that began in the time is told as one thing, not as all its actions. */
const MOST_NEW = 40;

export function PlanSection({ changes }: { changes: PlanChanges }) {
  const { plan, types, sentences, ratings, timescales, added, ended, reports } = changes;
  return (
    <Section
      title={plan.name}
      lead={types.length > 0 ? `The board ${tiedAs(types)} it.` : 'The board has no part in it any more.'}
    >
      {sentences.length > 0 && (
        <Part title="Who has a part in it">
          <Sentences sentences={sentences} />
        </Part>
      )}
      {ratings.length > 0 && (
        <Part title={count(movedRatings(changes), 'rating that moved', 'ratings that moved')}>
          <ChangeItems>
            {ratings.map(({ action, moves }) => (
              <li key={action.id}>
                <NodeLink node={action} />
                {moves.map((move) => (
                  <RatingChange key={move.key} move={move} />
                ))}
              </li>
            ))}
          </ChangeItems>
        </Part>
      )}
      {timescales.length > 0 && (
        <Part title={count(timescales.length, 'timescale that moved', 'timescales that moved')}>
          <ChangeItems>
            {timescales.map((move) => (
              <TimescaleChange key={move.action.id} move={move} />
            ))}
          </ChangeItems>
        </Part>
      )}
      {added.length > 0 && (
        <Part title={count(added.length, 'new action')}>
          {added.length > MOST_NEW ? (
            <Typography>The plan holds them all.</Typography>
          ) : (
            <ChangeItems>
              {added.map(({ action, citations }) => (
                <li key={action.id}>
                  <NodeLink node={action} />
                  <Papers citations={citations} />
                </li>
              ))}
            </ChangeItems>
          )}
        </Part>
      )}
      {ended.length > 0 && (
        <Part title={count(ended.length, 'action that ended', 'actions that ended')}>
          <ChangeItems>
            {ended.map(({ action, when, citations }) => (
              <li key={action.id}>
                <NodeLink node={action} />
                {when && <div>Ended: {when}</div>}
                <Papers citations={citations} />
              </li>
            ))}
          </ChangeItems>
        </Part>
      )}
      {reports.length > 0 && (
        <Part title={count(reports.length, 'report of progress', 'reports of progress')}>
          <ChangeItems>
            {reports.map((report) => (
              <ReportItem key={report.key} report={report} />
            ))}
          </ChangeItems>
        </Part>
      )}
    </Section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box sx={{ '& + &': { mt: 2.5 } }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function RatingChange({ move: { ratings, date, citations } }: { move: RatingMove }) {
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.25, alignItems: 'center' }}>
        {ratings.map(({ of, from, to }) => (
          <FromTo key={of} of={of === 'action' ? 'Action' : 'Impact'} from={from} to={to} />
        ))}
        {date && (
          <Typography variant="body2" color="textSecondary">
            reported on {formatDate(date)}
          </Typography>
        )}
      </Box>
      <Papers citations={citations} />
    </>
  );
}

function FromTo({ of, from, to }: { of: string; from: Rating | null; to: Rating | null }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
      {of}: from <RatingChip rating={from} /> to <RatingChip rating={to} />
    </Box>
  );
}

function TimescaleChange({ move }: { move: TimescaleMove }) {
  const { action, from, to, date, by, reason, citations } = move;
  const slip = slipWords(move);
  return (
    <li>
      <NodeLink node={action} />
      <div>
        From {from.words} to {to.words}
        {slip && `, ${slip}`}
        {date && `, approved on ${formatDate(date)}`}
        {by && ` by ${by}`}
        {reason && `: ${reason}`}
      </div>
      <Papers citations={citations} />
    </li>
  );
}

function ReportItem({ report }: { report: Report }) {
  const { action, date, rating, impact, commentary, citations } = report;
  return (
    <li>
      <NodeLink node={action} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center' }}>
        <Typography variant="body2" color="textSecondary">
          {formatDate(date)}
        </Typography>
        {rating && <RatingChip rating={rating} of="action" />}
        {impact && <RatingChip rating={impact} of="impact" />}
      </Box>
      {commentary && (
        <Clamp text={commentary} about={`the progress of ${action.reference ?? ''} ${action.name}`} />
      )}
      <Papers citations={citations} />
    </li>
  );
}
