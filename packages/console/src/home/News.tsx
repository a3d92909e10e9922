import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { HomeNewsDocument, type HomeNewsQuery } from '@golden-thread/schema/writing';
import Link from '@mui/material/Link';
import { useRef, useState } from 'react';
import { useStore } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { ChangeList } from '../changes/ChangeList';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { PageLoading } from '../layout/PageLoading';
import { SOON_DAYS, addDays, formatDate, formatInstant, startOf, today } from '../shared/dates';
import { ErrorPanel } from '../shared/ErrorPanel';
import { NodeLink } from '../shared/NodeLink';
import { paths } from '../shared/paths';
import { Section } from '../shared/Section';
import { useLostFocus } from '../shared/useLostFocus';
import { Figure } from './Figure';

const FIRST_LOOK_DAYS = 7;

/** What was entered since one last looked, and which boards meet soon. */
export function News({ account }: { account: string }) {
  // The last look is kept in this browser, for each account: nobody else has a part in it.
  const [looked, setLooked] = useStore<string | null>(`home.looked.${account}`, null);
  const [firstDay] = useState(() => addDays(today(), -FIRST_LOOK_DAYS));
  const since = looked ?? startOf(firstDay);
  const meetingOn = { gte: today(), lte: addDays(today(), SOON_DAYS) };
  const answer = useRegisterQuery(HomeNewsDocument, { since, meetingOn });
  const { data } = answer;
  const news = useRef<HTMLDivElement>(null);
  useLostFocus(news);
  return (
    <div>
      <Section
        title="Since you last looked"
        lead={
          looked
            ? `Entered in the register since ${formatInstant(looked)}: what came before you marked as seen on this device.`
            : `Entered in the register since ${formatDate(firstDay)}: nothing was marked as seen on this device yet.`
        }
      >
        <div ref={news} data-heir="p[tabindex]">
          {answer.isLoadingError && (
            <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />
          )}
          {answer.isPending && <PageLoading />}
          {data && <Changes data={data} since={since} onSeen={() => setLooked(afterNewest(data))} />}
        </div>
      </Section>
      <Section title="Boards meeting soon">
        {answer.isPending && <PageLoading />}
        {data && <Meetings data={data} meetingOn={meetingOn} />}
      </Section>
    </div>
  );
}

/** Just after the newest change that was shown, by the register's clock: what came while it was read is still new. */
function afterNewest({ changes: { nodes } }: HomeNewsQuery): string | null {
  const [newest] = nodes;
  return newest ? new Date(Date.parse(newest.recordedAt) + 1).toISOString() : null;
}

interface ChangesProps {
  data: HomeNewsQuery;
  since: string;
  onSeen: () => void;
}

function Changes({ data: { changes }, since, onSeen }: ChangesProps) {
  if (changes.totalCount === 0)
    return <Typography tabIndex={-1}>Nothing. What anybody enters from now on stands here.</Typography>;
  return (
    <>
      <Figure
        number={changes.totalCount}
        words={changes.totalCount === 1 ? 'change' : 'changes'}
        to={paths.changes(since)}
      />
      <ChangeList changes={changes.nodes} />
      <Button variant="outlined" size="small" onClick={onSeen} sx={{ mt: 1.5 }}>
        Mark all as seen
      </Button>
    </>
  );
}

interface MeetingsProps {
  data: HomeNewsQuery;
  meetingOn: { gte: string; lte: string };
}

function Meetings({ data: { boards }, meetingOn }: MeetingsProps) {
  if (boards.totalCount === 0) {
    return (
      <Typography>
        The register knows of no meeting in the next {SOON_DAYS} days. The days of a board’s meetings are
        entered where the board is edited.
      </Typography>
    );
  }
  return (
    <>
      <Figure
        number={boards.totalCount}
        words={`${boards.totalCount === 1 ? 'board meets' : 'boards meet'} within ${SOON_DAYS} days`}
        to={paths.list('boards', { meetingOn, isInForce: true })}
      />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {boards.nodes.map((board) => (
          <Box component="li" key={board.id} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
            <NodeLink node={board} />
            {board.nextMeetingOn && ` meets on ${formatDate(board.nextMeetingOn)}`}
            <Typography variant="body2">
              <Link component={RouterLink} to={paths.boardChanges(board, { since: board.lastMeetingOn })}>
                What changed since{' '}
                {board.lastMeetingOn ? formatDate(board.lastMeetingOn) : 'the last meeting'}
              </Link>
            </Typography>
          </Box>
        ))}
      </Box>
    </>
  );
}
