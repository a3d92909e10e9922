import type { BoardStatus } from '@golden-thread/schema';
import { Check } from '../write/check.js';
import { startOf } from '../write/node-writer.js';
import { type UserErrorData, refuse } from '../write/refusal.js';
import { requireNodes } from '../write/require.js';
import type { PublishedDateInput } from '../write/write.inputs.js';
import type { BoardCreateInput } from './board.mutation.inputs.js';
import { type BoardState, endings, hasEnded, requireBoards } from './board.service.js';
import { faultsOf } from './succession.faults.js';
import type { CarryOverInput } from './succession.inputs.js';
import { type Sorted, sortTies } from './succession.sort.js';
import { type Day, NEW_BOARD, type Reading, events, tiesOf } from './succession.ties.js';

/** One or several boards end, with or without a successor. */
export interface Intent {
  status: BoardStatus & ('REPLACED' | 'MERGED' | 'DISSOLVED');
  boards: readonly { id: string; version: number }[];
  /** Where in the input a board stands. */
  path: (index: number) => string[];
  on: PublishedDateInput;
  successorId?: string | null;
  successor?: BoardCreateInput | null;
  carryOver?: CarryOverInput | null;
  keepTies?: boolean;
}

/** What would become of everything. Nothing of it is written. */
export interface Succession extends Sorted {
  status: Intent['status'];
  on: Day;
  boards: BoardState[];
  /** The board that takes over, if it is in the register. */
  successor: BoardState | null;
  faults: UserErrorData[];
}

const MAX_BOARDS = 50;

export async function planSuccession(reading: Reading, intent: Intent): Promise<Succession> {
  const on = dayOf(intent.on);
  mayBeTogether(intent);
  const boards = await requireBoards(reading, intent.boards, intent.path);
  boards.forEach((board, index) => mayEnd(board, intent.status, on.date, intent.path(index)));
  const successor = await successorOf(reading, intent, on.date);
  mayCarry(intent.carryOver);
  const nodes = [...boards, ...(successor ? [successor] : [])].map((board) => board.id);
  const ties = await tiesOf(reading, nodes, on.date);
  const sorted = sortTies(ties, {
    on,
    boards,
    successor,
    successorId: intent.status === 'DISSOLVED' ? null : (successor?.id ?? NEW_BOARD),
    carryOver: intent.carryOver ?? {},
    keepTies: intent.keepTies ?? false,
  });
  const faults = await faultsOf(reading, sorted, intent.carryOver ?? {}, on.date, intent.successor?.name);
  return { ...sorted, status: intent.status, on, boards, successor, faults };
}

function dayOf(intent: PublishedDateInput): Day {
  if (intent.date == null)
    refuse('REQUIRED', ['on', 'date'], 'Give the day, or the month or year with its precision.');
  const check = new Check();
  const columns = check.date('on', startOf(intent));
  check.done();
  return { date: columns['on']!, precision: intent.precision ?? 'DAY', text: columns['onText'] ?? null };
}

function mayBeTogether({ status, boards, successorId, successor }: Intent): void {
  if (boards.length === 0) refuse('REQUIRED', ['boards'], 'Name at least one board.');
  if (boards.length > MAX_BOARDS) refuse('TOO_LONG', ['boards'], `At most ${MAX_BOARDS} boards at a time.`);
  if (status === 'DISSOLVED') return;
  const ids = boards.map((board) => board.id.toLowerCase());
  const twice = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (twice >= 0) refuse('DUPLICATE', ['boards', String(twice), 'id'], 'This board is named already.');
  if ((successorId == null) === (successor == null)) {
    refuse('REQUIRED', ['successorId'], 'Name the board that takes over, or give a new one: one of the two.');
  }
  if (successorId != null && ids.includes(successorId.toLowerCase())) {
    const message = 'The board that takes over goes on: leave it out of the boards that end.';
    refuse('NOT_ALLOWED', ['successorId'], message);
  }
  if (status === 'MERGED' && successor != null && boards.length < 2) {
    refuse(
      'REQUIRED',
      ['boards'],
      'It takes two boards to merge into a new one. Where a board follows only one, replace that one instead.',
    );
  }
}

function mayEnd(board: BoardState, status: BoardStatus, day: string, path: string[]): void {
  const at = [...path, 'id'];
  if (board.status !== null && board.status in endings) {
    const state = hasEnded(board, `has ended already: it is ${board.status.toLowerCase()}`);
    refuse('WRONG_STATE', at, `${board.name} ${state}.`);
  }
  if (board.status === 'PROPOSED' && status !== 'DISSOLVED') {
    const message = `${board.name} is only proposed. Dissolve it to give up the proposal, or put it into force first.`;
    refuse('WRONG_STATE', at, message);
  }
  if (board.validTo !== null && board.validTo <= day) {
    refuse(
      'WRONG_STATE',
      at,
      `${board.name} ${hasEnded(board, `ended on ${board.validTo}`)}. Mend that date first, if it is wrong.`,
    );
  }
  if (board.validFrom !== null && board.validFrom > day) {
    refuse('DATE_ORDER', ['on', 'date'], `${board.name} began on ${board.validFrom}: it cannot end before.`);
  }
}

async function successorOf(reading: Reading, intent: Intent, day: string): Promise<BoardState | null> {
  const { successorId, successor } = intent;
  if (successor?.status === 'PROPOSED' || (successor?.status && successor.status in endings)) {
    refuse(
      'WRONG_STATE',
      ['successor', 'status'],
      'The board that takes over must be there: choose another status.',
    );
  }
  const begins = startOf(successor?.validFrom)?.date;
  if (begins != null && begins > day) {
    refuse('DATE_ORDER', ['successor', 'validFrom'], `It must be there on ${day}, when it takes over.`);
  }
  if (successorId == null) return null;
  await requireNodes(reading, [successorId], ['BOARD'], ['successorId']);
  const [board] = await requireBoards(reading, [{ id: successorId }], () => ['successorId']);
  const ended = board!.status !== null && board!.status in endings;
  if (ended || (board!.validTo !== null && board!.validTo <= day)) {
    refuse('WRONG_STATE', ['successorId'], `${board!.name} ${hasEnded(board!)} itself. Choose another.`);
  }
  if (board!.status !== 'PROPOSED' && board!.validFrom !== null && board!.validFrom > day) {
    refuse(
      'DATE_ORDER',
      ['on', 'date'],
      `${board!.name} begins on ${board!.validFrom}: it cannot take over before.`,
    );
  }
  return board!;
}

function mayCarry(carryOver: CarryOverInput | null | undefined): void {
  (carryOver?.types ?? []).forEach((type, index) => {
    if (!events.includes(type) && type !== 'PART_OF') return;
    const message = `${type} does not go over to a successor: it stays as it is.`;
    refuse('NOT_ALLOWED', ['carryOver', 'types', String(index)], message);
  });
}
