import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { type BoardBetweenQuery, BoardBetweenDocument } from '@golden-thread/schema/writing';
import { useParams, useSearchParams, Link as RouterLink } from 'react-router-dom';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { PageLoading } from '../layout/PageLoading';
import { AsAtProvider, useAsAtParam } from '../shared/asAt';
import { AsAtControl } from '../shared/AsAtControl';
import { DayField } from '../shared/DayField';
import { formatDate, isDay, today } from '../shared/dates';
import { ErrorPanel } from '../shared/ErrorPanel';
import { PageHeader } from '../shared/PageHeader';
import { paths } from '../shared/paths';
import { PrintButton } from '../shared/PrintButton';
import { RegisterPage } from '../shared/RegisterPage';
import { Section } from '../shared/Section';
import { count } from '../shared/terms';
import { byKey } from '../shared/usePageKey';
import { isEmpty, movedRatings } from './boardChanges';
import { PlanSection } from './PlanSection';
import { Sentences } from './Sentences';
import { type BoardChanges, useBoardChanges } from './useBoardChanges';

type Board = NonNullable<BoardBetweenQuery['board']>;

/** What changed for a board since its last meeting, or since a chosen day, as a paper for the next. */
export function BoardChangesPage() {
  const { key = '' } = useParams();
  const [day, setDay] = useAsAtParam();
  const [params, setParams] = useSearchParams();
  const answer = useRegisterQuery(BoardBetweenDocument, { ...byKey(key), to: day });
  const chosen = params.get('since');
  return (
    <AsAtProvider day={day}>
      <RegisterPage
        answer={answer}
        find={(data) => data.board}
        what="board"
        day={day}
        onToday={() => setDay(undefined)}
      >
        {(board) => {
          const since = isDay(chosen) ? chosen : (board.lastMeetingOn ?? undefined);
          const setSince = (next: string | undefined) =>
            setParams((previous) => {
              const changed = new URLSearchParams(previous);
              if (next) changed.set('since', next);
              else changed.delete('since');
              return changed;
            });
          return (
            <>
              <PageHeader
                title={
                  since ? `What changed since ${formatDate(since)}` : 'What changed since the last meeting'
                }
                overline={
                  <Link component={RouterLink} to={paths.node(board, day)}>
                    {board.name}
                  </Link>
                }
                lead={since && <Lead board={board} since={since} to={day ?? today()} />}
                actions={
                  <>
                    <DayField
                      label="Since"
                      value={since ?? ''}
                      onChange={(value) => setSince(value || undefined)}
                    />
                    <AsAtControl day={day} onChange={setDay} />
                    <PrintButton />
                  </>
                }
              />
              <OtherMeetings board={board} since={since} day={day} />
              {since ? (
                <Changes board={board} since={since} to={day ?? today()} />
              ) : (
                <Typography>
                  The register knows no meeting of this board before {formatDate(day ?? today())}. Choose a
                  day above, or enter the days of its meetings in the form of the board.
                </Typography>
              )}
            </>
          );
        }}
      </RegisterPage>
    </AsAtProvider>
  );
}

function Lead({ board, since, to }: { board: Board; since: string; to: string }) {
  const met = board.meetingDates.includes(since) ? 'After its meeting on' : 'After';
  return (
    <>
      {met} {formatDate(since)}, up to {formatDate(to)}: by the days on which things were true or reported,
      whenever they were entered.
    </>
  );
}

/** The other meetings that are known, each as where to begin. */
function OtherMeetings({
  board,
  since,
  day,
}: {
  board: Board;
  since: string | undefined;
  day: string | undefined;
}) {
  const earlier = board.meetingDates.filter((met) => met < (day ?? today()) && met !== since);
  if (earlier.length === 0) return null;
  return (
    <Typography className="no-print" sx={{ mb: 2 }}>
      Since another meeting:{' '}
      {earlier.toReversed().map((met, index) => (
        <span key={met}>
          {index > 0 && ', '}
          <Link component={RouterLink} to={paths.boardChanges(board, { since: met, asAt: day })}>
            {formatDate(met)}
          </Link>
        </span>
      ))}
    </Typography>
  );
}

function Changes({ board, since, to }: { board: Board; since: string; to: string }) {
  const answer = useBoardChanges(board, since, to);
  if (since >= to) {
    return <Typography>Choose an earlier day to begin with: nothing lies between the two.</Typography>;
  }
  if (answer.isPending) return <PageLoading />;
  if (answer.isLoadingError)
    return <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />;
  const { data } = answer;
  const changed = data.plans.filter((plan) => !isEmpty(plan));
  const still = data.plans.filter(isEmpty);
  return (
    <Box sx={{ opacity: answer.isPlaceholderData ? 0.6 : 1 }}>
      <Summary changes={data} />
      {!data.isWhole && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 2.5 }}>
          There is more here than is compared at once: some of what changed is left out. Choose a later day to
          begin with, or look at each plan by itself.
        </Alert>
      )}
      {data.board.length > 0 && (
        <Section title="The board">
          <Sentences sentences={data.board} />
        </Section>
      )}
      {data.lines.length > 0 && (
        <Section title="Its reporting lines">
          <Sentences sentences={data.lines} />
        </Section>
      )}
      {changed.map((plan) => (
        <PlanSection key={plan.plan.id} changes={plan} />
      ))}
      {still.length > 0 && (
        <Section title="Plans in which nothing changed">
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {still.map(({ plan }) => (
              <li key={plan.id}>{plan.name}</li>
            ))}
          </Box>
        </Section>
      )}
    </Box>
  );
}

/** The answer in one line, before its parts. */
function Summary({ changes: { board, lines, plans, isWhole } }: { changes: BoardChanges }) {
  const sum = (of: (plan: BoardChanges['plans'][number]) => number) =>
    plans.reduce((total, plan) => total + of(plan), 0);
  const parts = [
    [board.length + lines.length + sum((plan) => plan.sentences.length), 'tie or record', 'ties or records'],
    [sum(movedRatings), 'rating moved', 'ratings moved'],
    [sum((plan) => plan.timescales.length), 'timescale moved', 'timescales moved'],
    [sum((plan) => plan.added.length), 'new action', 'new actions'],
    [sum((plan) => plan.ended.length), 'action ended', 'actions ended'],
    [sum((plan) => plan.reports.length), 'report of progress', 'reports of progress'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, one, many]) => count(number, one, many));
  return (
    <Typography component="output" sx={{ display: 'block', mb: 2.5, fontWeight: 600 }}>
      {told.length === 0
        ? isWhole
          ? 'Nothing that the register knows of changed in this time.'
          : 'Nothing changed in what was compared.'
        : `${told.join(' · ')}.`}
    </Typography>
  );
}
