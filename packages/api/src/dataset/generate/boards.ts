import type { BoardStatus, BoardType, Cadence } from '@golden-thread/schema';
import { MONTH, YEAR } from './days.js';
import type { CouncilRegister, Thing } from './register.js';

interface BoardPattern {
  name: string;
  type: BoardType;
  cadence: Cadence;
  /** The board above, by its place in this list, and how it stands to it. */
  above?: [number, 'REPORTS_TO' | 'ACCOUNTABLE_TO' | 'SUB_GROUP_OF'];
  decides?: boolean;
  /** Began so many months ago; many years ago unless told. */
  began?: number;
  ended?: { status: BoardStatus & ('REPLACED' | 'MERGED' | 'DISSOLVED'); ago: number; by?: number };
  status?: BoardStatus & ('UNDER_REVIEW' | 'PROPOSED');
}

/** Twenty boards: fourteen that work, one that is reviewed, one proposed, and four that ended within three years. */
const patterns: readonly BoardPattern[] = [
  { name: 'Full Council', type: 'FULL_COUNCIL', cadence: 'BIMONTHLY', decides: true },
  { name: 'Cabinet', type: 'CABINET', cadence: 'MONTHLY', above: [0, 'ACCOUNTABLE_TO'], decides: true },
  { name: "Children's Scrutiny Committee", type: 'SCRUTINY_COMMITTEE', cadence: 'BIMONTHLY', above: [0, 'REPORTS_TO'] },
  { name: 'Health Scrutiny Committee', type: 'SCRUTINY_COMMITTEE', cadence: 'QUARTERLY', above: [0, 'REPORTS_TO'] },
  { name: 'Corporate Parenting Board', type: 'COMMITTEE', cadence: 'QUARTERLY', above: [1, 'REPORTS_TO'], decides: true },
  { name: 'Health and Wellbeing Board', type: 'STATUTORY_BOARD', cadence: 'BIMONTHLY', above: [1, 'REPORTS_TO'], decides: true },
  { name: 'Safeguarding Children Partnership', type: 'STATUTORY_PARTNERSHIP', cadence: 'QUARTERLY', above: [1, 'ACCOUNTABLE_TO'] },
  { name: 'Community Safety Partnership', type: 'STATUTORY_PARTNERSHIP', cadence: 'QUARTERLY', above: [1, 'REPORTS_TO'] },
  { name: "Children's Improvement Board", type: 'IMPROVEMENT_BOARD', cadence: 'MONTHLY', above: [1, 'REPORTS_TO'], began: 22 },
  { name: "Children's Strategic Partnership Board", type: 'PARTNERSHIP_BOARD', cadence: 'BIMONTHLY', above: [5, 'REPORTS_TO'], began: 13 },
  { name: 'SEND Partnership Board', type: 'PARTNERSHIP_BOARD', cadence: 'MONTHLY', above: [5, 'REPORTS_TO'] },
  { name: 'Education Board', type: 'PARTNERSHIP_BOARD', cadence: 'TERMLY', above: [9, 'REPORTS_TO'] },
  { name: 'Early Help Board', type: 'OPERATIONAL_BOARD', cadence: 'MONTHLY', above: [9, 'REPORTS_TO'] },
  { name: 'Quality Assurance Group', type: 'SUB_GROUP', cadence: 'FOUR_WEEKLY', above: [8, 'SUB_GROUP_OF'], began: 20 },
  { name: "Children's Services Management Team", type: 'MANAGEMENT_TEAM', cadence: 'WEEKLY', above: [8, 'REPORTS_TO'], status: 'UNDER_REVIEW' },
  { name: 'Attendance and Inclusion Panel', type: 'SUB_GROUP', cadence: 'MONTHLY', above: [11, 'SUB_GROUP_OF'], began: 4, status: 'PROPOSED' },
  { name: "Children's Recovery Board", type: 'IMPROVEMENT_BOARD', cadence: 'MONTHLY', above: [1, 'REPORTS_TO'], ended: { status: 'REPLACED', ago: 22, by: 8 } },
  { name: 'Early Years Partnership', type: 'PARTNERSHIP_BOARD', cadence: 'QUARTERLY', above: [5, 'REPORTS_TO'], ended: { status: 'MERGED', ago: 13, by: 9 } },
  { name: 'Youth Partnership', type: 'PARTNERSHIP_BOARD', cadence: 'QUARTERLY', above: [5, 'REPORTS_TO'], ended: { status: 'MERGED', ago: 13, by: 9 } },
  { name: 'Sufficiency Task Group', type: 'TASK_AND_FINISH', cadence: 'FORTNIGHTLY', above: [4, 'REPORTS_TO'], began: 28, ended: { status: 'DISSOLVED', ago: 7 } },
]; // prettier-ignore

const otherCadences: readonly Cadence[] = ['MONTHLY', 'BIMONTHLY', 'QUARTERLY'];

export interface Board extends Thing {
  /** The board that took its place, if one did. */
  successor: Board | null;
  isProposed: boolean;
}

/** The boards of a council, with the lines among them and what took the place of what. */
export function addBoards(register: CouncilRegister): Board[] {
  const { random, today } = register;
  // One council changed its boards a little earlier, another a little later: successors begin when the others end.
  const shift = random.whole(-60, 60);
  const ago = (months: number) => today - months * MONTH + shift;
  const boards = patterns.map((pattern): Board => {
    const from = pattern.began === undefined ? today - random.whole(4, 20) * YEAR : ago(pattern.began);
    const to = pattern.ended ? ago(pattern.ended.ago) : null;
    const name = `${register.place} ${pattern.name}`;
    const board = register.node('BOARD', {
      slug: slugOf(name),
      name,
      description: purpose(pattern),
      from,
      to,
    });
    register.add('board', {
      id: board.id,
      board_type: pattern.type,
      status: pattern.ended?.status ?? pattern.status ?? 'ACTIVE',
      cadence: random.chance(80) ? pattern.cadence : random.pick(otherCadences),
      terms_of_reference: `Challenges and supports what is done in ${register.place} within its remit, and unblocks what holds it up.`,
      is_decision_making: pattern.decides ?? false,
    });
    return { ...board, successor: null, isProposed: pattern.status === 'PROPOSED' };
  });
  patterns.forEach(({ above, ended, status }, index) => {
    const board = boards[index]!;
    const isProposed = status === 'PROPOSED';
    if (above) register.tie(above[1], board, boards[above[0]]!, { from: board.from, isProposed });
    if (ended?.by === undefined) return;
    board.successor = boards[ended.by]!;
    // What replaced a board still does so when the board is no more: the tie lasts.
    register.tie('REPLACES', board.successor, { ...board, to: null }, { from: board.to! });
  });
  addOtherLines(register, boards);
  return boards;
}

function addOtherLines(register: CouncilRegister, boards: readonly Board[]): void {
  const { random, today } = register;
  const from = today - 3 * YEAR;
  for (const [source, target] of [
    [2, 1],
    [2, 10],
    [3, 5],
  ] as const) {
    register.tie('SCRUTINISES', boards[source]!, boards[target]!, { from });
  }
  register.tie('ASSURES', boards[13]!, boards[8]!, { from });
  register.tie('ESCALATES_TO', boards[12]!, boards[6]!, { from });
  register.tie('PROPOSED_MERGER_WITH', boards[11]!, boards[12]!, { from: today - random.whole(20, 200) });
  for (let count = 0; count < 6; count += 1) {
    const [one, other] = random.several(boards.slice(4, 14), 2) as [Board, Board];
    register.tie(count < 4 ? 'INFORMS' : 'CONSULTS', one, other, { from: from + count });
  }
}

const purpose = ({ name, type }: BoardPattern) =>
  `${name}: a ${type.toLowerCase().replaceAll('_', ' ')} that brings together those who answer for its remit, and follows what was promised.`;

export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-');
