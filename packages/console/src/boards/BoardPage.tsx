import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { boardStatus, boardType } from '@golden-thread/schema';
import { BoardPageDocument } from '@golden-thread/schema/operations';
import { Link as RouterLink } from 'react-router-dom';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { Responsibilities } from '../actions/Responsibilities';
import { AsAtProvider, useAsAtParam } from '../shared/asAt';
import { papersDiffer } from '../shared/Citations';
import { formatDate } from '../shared/dates';
import { DiffersMark } from '../shared/DiffersMark';
import { EndedNotice } from '../shared/EndedNotice';
import type { NodeRef } from '../shared/NodeLink';
import { PageColumns } from '../shared/PageColumns';
import { paths } from '../shared/paths';
import { RecordHeader } from '../shared/RecordHeader';
import { Prose } from '../shared/Prose';
import { RegisterPage } from '../shared/RegisterPage';
import { Section } from '../shared/Section';
import { Sources } from '../shared/Sources';
import { TermChip } from '../shared/TermChip';
import { termOf } from '../shared/terms';
import { byKey, usePageKey } from '../shared/usePageKey';
import { BoardFacts, type BoardOnPage } from './BoardFacts';
import { BoardTies } from './BoardTies';
import { ReportingDiagram } from './ReportingDiagram';
import { treeBelow } from './reportingLines';

/** One board: what it is for, who sits on it, what it oversees, to whom it answers, and which papers say so. */
export function BoardPage() {
  const key = usePageKey();
  const [day, setDay] = useAsAtParam();
  const answer = useRegisterQuery(BoardPageDocument, { ...byKey(key), asAt: day });
  return (
    <AsAtProvider day={day}>
      <RegisterPage
        answer={answer}
        find={(data) => data.board}
        what="board"
        day={day}
        onToday={() => setDay(undefined)}
      >
        {(board) => (
          <>
            <RecordHeader
              title={board.name}
              overline={`Board · ${termOf(boardType, board.boardType)?.label ?? ''}`}
              lead={<BoardLead board={board} day={day} />}
              record={board}
              day={day}
              onDay={setDay}
            />
            <EndedNotice validity={board.validity} what="board" successors={successorsOf(board)} day={day} />
            <BoardBody board={board} day={day} />
          </>
        )}
      </RegisterPage>
    </AsAtProvider>
  );
}

function successorsOf({ id, ties }: BoardOnPage): NodeRef[] {
  return ties.nodes
    .filter((tie) => tie.type === 'REPLACES' && tie.isInForce && tie.target.id === id)
    .map((tie) => tie.source);
}

function BoardLead({ board, day }: { board: BoardOnPage; day: string | undefined }) {
  const all = [...board.citations, ...board.ties.nodes.flatMap((tie) => tie.citations)];
  return (
    <>
      <TermChip vocabulary={boardStatus} value={board.status} />
      {papersDiffer(all) && (
        <>
          {' '}
          <DiffersMark />
        </>
      )}
      <Box className="no-print" sx={{ mt: 1 }}>
        <Link component={RouterLink} to={paths.boardChanges(board, { asAt: day })}>
          What changed since {board.lastMeetingOn ? formatDate(board.lastMeetingOn) : 'its last meeting'}
        </Link>
      </Box>
    </>
  );
}

function BoardBody({ board, day }: { board: BoardOnPage; day: string | undefined }) {
  const purpose = board.purpose ?? board.description;
  const sources = new Map(board.ties.nodes.map((tie) => [tie.id, tie.citations]));
  return (
    <>
      <PageColumns aside={<BoardFacts board={board} />}>
        {(purpose || board.termsOfReference) && (
          <Section title="Purpose">
            {purpose && <Prose text={purpose} />}
            {board.termsOfReference && (
              <>
                <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
                  Terms of reference
                </Typography>
                <Prose text={board.termsOfReference} />
              </>
            )}
          </Section>
        )}
        <Section title="Reporting lines">
          <ReportingDiagram
            board={board}
            lines={board.reportingLines}
            below={treeBelow(board.below.nodes, board.id)}
            sources={sources}
          />
        </Section>
      </PageColumns>
      <BoardTies board={board} day={day} />
      <Responsibilities party={board} day={day} />
      <Sources of={board.id} citations={board.citations} ties={board.ties.nodes} />
    </>
  );
}
