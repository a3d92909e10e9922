import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ActionFilter, NeedsOfDocument, type NeedsOfQuery } from '@golden-thread/schema/writing';
import type { ReactNode } from 'react';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { SOON_DAYS, formatDate } from '../shared/dates';
import { ErrorPanel } from '../shared/ErrorPanel';
import { NodeLink } from '../shared/NodeLink';
import { paths } from '../shared/paths';
import { TimescaleText } from '../shared/TimescaleText';
import { Figure } from './Figure';
import { needsAmong } from './needs';

interface NeedsOfProps {
  title: ReactNode;
  /** Which actions: of a post, of a plan, or all. */
  among: ActionFilter;
}

/** Overdue, due soon, and long without a word: three figures, and the first of what they count. */
export function NeedsOf({ title, among }: NeedsOfProps) {
  const needs = needsAmong(among);
  const answer = useRegisterQuery(NeedsOfDocument, needs);
  const { data } = answer;
  const list = (filter: ActionFilter) =>
    paths.list('actions', { ...filter }, { field: 'dueOn', order: 'ASC' });
  return (
    <Box component="section" sx={{ '&:not(:first-of-type)': { mt: 2.5 } }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      {answer.isLoadingError && (
        <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />
      )}
      <Box
        sx={{
          display: 'grid',
          columnGap: 3,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 13rem), 1fr))',
        }}
      >
        <Figure number={data?.overdue.totalCount} words="overdue" to={list(needs.overdue)} />
        <Figure
          number={data?.dueSoon.totalCount}
          words={`due within ${SOON_DAYS} days`}
          to={list(needs.dueSoon)}
        />
        <Figure
          number={data?.stale.totalCount}
          words={`with no progress since ${formatDate(needs.stale.noProgressSince ?? '')}`}
          to={list(needs.stale)}
        />
      </Box>
      {data && <First data={data} />}
    </Box>
  );
}

/** The longest overdue, then the next due. */
function First({ data }: { data: NeedsOfQuery }) {
  const actions = [...data.overdue.nodes, ...data.dueSoon.nodes].slice(0, 3);
  if (actions.length === 0) return null;
  return (
    <Box component="ul" aria-label="First of them" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
      {actions.map((action) => (
        <Box
          component="li"
          key={action.id}
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 2,
            justifyContent: 'space-between',
            py: 0.75,
            borderTop: 1,
            borderColor: 'divider',
          }}
        >
          <Box sx={{ flex: '1 1 22rem', minWidth: 0 }}>
            <NodeLink node={action} />
          </Box>
          <Typography component="div" variant="body2" color="textSecondary">
            <TimescaleText timescale={action.timescale} isOverdue={action.isOverdue} />
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
