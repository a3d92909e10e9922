import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { HomeGapsDocument, type HomeGapsQuery } from '@golden-thread/schema/operations';
import { Link as RouterLink } from 'react-router-dom';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { PageLoading } from '../layout/PageLoading';
import { formatDate, today } from '../shared/dates';
import { ErrorPanel } from '../shared/ErrorPanel';
import { paths, type ResourceName } from '../shared/paths';
import { Section } from '../shared/Section';
import { Figure } from './Figure';

interface Gap {
  key: keyof HomeGapsQuery;
  words: string;
  resource: ResourceName;
  /** The same as in the query, so that the list shows what was counted. */
  filter: Record<string, boolean>;
}

const gaps: Gap[] = [
  { key: 'overdue', words: 'actions overdue', resource: 'actions', filter: { isOverdue: true } },
  {
    key: 'overdueWithoutProgress',
    words: 'of them with no progress published',
    resource: 'actions',
    filter: { isOverdue: true, hasProgress: false },
  },
  {
    key: 'withoutTimescale',
    words: 'actions with no timescale',
    resource: 'actions',
    filter: { hasTimescale: false, isNote: false },
  },
  {
    key: 'withoutAccountable',
    words: 'actions with no accountable party',
    resource: 'actions',
    filter: { hasAccountable: false, isNote: false },
  },
  {
    key: 'unrated',
    words: 'actions not rated',
    resource: 'actions',
    filter: { isRated: false, isNote: false },
  },
  {
    key: 'plansWithoutBoard',
    words: 'plans with no board over them',
    resource: 'plans',
    filter: { hasBoard: false },
  },
  {
    key: 'boardsWithoutLine',
    words: 'boards with no reporting line',
    resource: 'boards',
    filter: { hasReportingLine: false, isInForce: true },
  },
];

/** What a governance officer would look for first, each figure a list. */
export function Gaps({ day }: { day: string | undefined }) {
  const answer = useRegisterQuery(HomeGapsDocument, { asAt: day });
  return (
    <Section
      title="Needs a look"
      lead={`As at ${day ? formatDate(day) : `today, ${formatDate(today())}`}, as far as the papers say.`}
    >
      {answer.isLoadingError && (
        <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />
      )}
      {answer.isPending && <PageLoading />}
      {answer.data && <GapList data={answer.data} day={day} />}
      <Typography sx={{ mt: 2 }}>
        <Link component={RouterLink} to={paths.differences()}>
          Where the papers differ from each other
        </Link>
      </Typography>
    </Section>
  );
}

function GapList({ data, day }: { data: HomeGapsQuery; day: string | undefined }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {gaps.map(({ key, words, resource, filter }) => (
        <Box
          component="li"
          key={key}
          sx={{ borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
        >
          <Figure
            number={data[key].totalCount}
            words={words}
            to={paths.list(resource, { ...filter, ...(day ? { asAt: day } : {}) })}
          />
        </Box>
      ))}
    </Box>
  );
}
