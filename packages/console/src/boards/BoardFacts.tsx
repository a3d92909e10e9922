import { boardStatus, boardType, cadence, type BoardStatus } from '@golden-thread/schema';
import type { BoardPageQuery } from '@golden-thread/schema/operations';
import { formatDate, formatParts } from '../shared/dates';
import { Facts, type Fact } from '../shared/Facts';
import { Section } from '../shared/Section';
import { termOf } from '../shared/terms';

export type BoardOnPage = NonNullable<BoardPageQuery['board']>;

const OVER: ReadonlySet<BoardStatus> = new Set(['MERGED', 'REPLACED', 'DISSOLVED']);

export function BoardFacts({ board }: { board: BoardOnPage }) {
  const { from, to } = board.validity;
  const facts: Fact[] = [
    { term: 'Type', ...words(termOf(boardType, board.boardType)) },
    { term: 'Status', ...words(termOf(boardStatus, board.status), 'Not stated') },
    { term: 'Meets', ...words(termOf(cadence, board.cadence), 'Not stated') },
    { term: 'Its meetings', value: board.meetings },
    { term: 'Last meeting', value: board.lastMeetingOn && formatDate(board.lastMeetingOn) },
    { term: 'Next meeting', value: isToMeet(board) && formatDate(board.nextMeetingOn) },
    {
      term: 'All meetings that are known',
      value: board.meetingDates.length > 1 && board.meetingDates.map((day) => formatDate(day)).join(', '),
    },
    {
      term: 'Takes decisions',
      value:
        board.isDecisionMaking === null || board.isDecisionMaking === undefined
          ? null
          : board.isDecisionMaking
            ? 'Yes'
            : 'No',
    },
    {
      term: board.status === 'PROPOSED' ? 'Proposed since' : 'Began',
      value: formatParts(from),
      note: from?.date && from.text ? `“${from.text}”` : null,
    },
    { term: 'Ended', value: formatParts(to), note: to?.date && to.text ? `“${to.text}”` : null },
    { term: 'Also called', value: board.aliases.join(', ') },
    {
      term: 'Known elsewhere as',
      value: board.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', '),
    },
  ];
  return (
    <Section title="At a glance">
      <Facts facts={facts} />
    </Section>
  );
}

/** A day that was set before a board ended is kept, but it does not meet on it. */
function isToMeet(board: BoardOnPage): board is BoardOnPage & { nextMeetingOn: string } {
  const { nextMeetingOn, status, validity } = board;
  if (!nextMeetingOn) return false;
  return validity.to?.date ? nextMeetingOn < validity.to.date : !status || !OVER.has(status);
}

function words(
  term: { label: string; meaning: string } | null,
  otherwise?: string,
): Pick<Fact, 'value' | 'note'> {
  return { value: term?.label ?? otherwise, note: term?.meaning };
}
