import type { BoardState } from './board.service.js';
import type { CarryOverInput } from './succession.inputs.js';
import {
  type Day,
  type KnownTie,
  type NewTie,
  type Tie,
  events,
  sameEnds,
  shared,
} from './succession.ties.js';

/** Where each relationship of the boards, and of their successor, comes to. */
export interface Sorted {
  /** Would begin anew with the successor in the board's place. */
  carried: NewTie[];
  /** Chosen to go over, and the successor has the same already: `twin` says it. */
  doubled: { tie: KnownTie; twin: string }[];
  /** End with nothing in their place. */
  ended: KnownTie[];
  /** Stay as they are. */
  kept: KnownTie[];
  /** Were proposed of the successor, and come into force. */
  confirmed: KnownTie[];
  /** What says that the successor stands in the boards' place. */
  founding: NewTie[];
  /** Other relationships of the successor. */
  standing: KnownTie[];
  /** Chosen by id, and no relationship of these boards on the day: places in the list. */
  unknown: number[];
}

interface Sorting {
  on: Day;
  boards: readonly BoardState[];
  successor: BoardState | null;
  successorId: string | null;
  carryOver: CarryOverInput;
  keepTies: boolean;
}

export function sortTies(ties: readonly KnownTie[], sorting: Sorting): Sorted {
  const { boards, successor, successorId, carryOver, keepTies } = sorting;
  const ids = (carryOver.relationshipIds ?? []).map((id) => id.toLowerCase());
  const ending = new Set(boards.map((board) => board.id));
  const inner = new Set([...ending, ...(successorId === null ? [] : [successorId])]);
  const sorted: Sorted = {
    carried: [],
    doubled: [],
    ended: [],
    kept: [],
    confirmed: [],
    founding: [],
    standing: [],
    unknown: [],
  };
  const chosen: KnownTie[] = [];
  const proposals: KnownTie[] = [];
  for (const tie of ties) {
    const succeeds = tie.type === 'REPLACES' && tie.sourceId === successorId && ending.has(tie.targetId);
    if (succeeds || !(ending.has(tie.sourceId) || ending.has(tie.targetId))) {
      // What it is to replace besides goes on as it is, and so does the proposal.
      const begins =
        tie.status === 'PROPOSED' &&
        (succeeds || (successor?.status === 'PROPOSED' && tie.type !== 'REPLACES'));
      (begins ? proposals : sorted.standing).push(tie);
    } else if (keepTies || (events.includes(tie.type) && tie.status === 'CONFIRMED')) sorted.kept.push(tie);
    else if (inner.has(tie.sourceId) && inner.has(tie.targetId)) sorted.ended.push(tie);
    else if (ids.includes(tie.id) || carryOver.types?.includes(tie.type)) chosen.push(tie);
    else sorted.ended.push(tie);
  }
  ids.forEach((id, index) => {
    if (!chosen.some((tie) => tie.id === id)) sorted.unknown.push(index);
  });
  for (const tie of proposals) confirm(sorted, tie, sorting.on);
  for (const tie of chosen) carry(sorted, tie, begun(tie, ending, sorting));
  if (successorId !== null) for (const board of boards) found(sorted, board, successorId, sorting.on);
  return sorted;
}

function confirm(sorted: Sorted, tie: KnownTie, on: Day): void {
  const inForce = { ...tie, status: 'CONFIRMED' as const, ...from(on) };
  if (twinOf(inForce, sorted.standing)) sorted.ended.push(tie);
  else sorted.confirmed.push(inForce);
}

function carry(sorted: Sorted, tie: KnownTie, anew: NewTie): void {
  const already = twinOf(anew, [...sorted.standing, ...sorted.confirmed]);
  const carried = already ? undefined : twinOf(anew, sorted.carried);
  const twin = already?.id ?? carried?.of;
  if (twin == null) sorted.carried.push(anew);
  else sorted.doubled.push({ tie, twin });
}

function found(sorted: Sorted, board: BoardState, successorId: string, on: Day): void {
  const tie: NewTie = {
    of: null,
    type: 'REPLACES',
    status: 'CONFIRMED',
    sourceId: successorId,
    sourceKind: 'BOARD',
    targetId: board.id,
    targetKind: 'BOARD',
    note: null,
    ...from(on),
    validTo: null,
    validToPrecision: null,
    validToText: null,
  };
  if (!twinOf(tie, [...sorted.standing, ...sorted.confirmed])) sorted.founding.push(tie);
}

/** The tie with the successor in the place of the board that ends: from the day, or from its own beginning if that is later. */
function begun(tie: KnownTie, ending: ReadonlySet<string>, { successorId, on }: Sorting): NewTie {
  const heir = (id: string) => (ending.has(id) && successorId !== null ? successorId : id);
  const { id, ...rest } = tie;
  return {
    ...rest,
    of: id,
    sourceId: heir(tie.sourceId),
    targetId: heir(tie.targetId),
    ...(tie.validFrom !== null && tie.validFrom > on.date ? {} : from(on)),
  };
}

const from = (on: Day) => ({
  validFrom: on.date,
  validFromPrecision: on.precision,
  validFromText: on.text,
});

/** One that says the same at the same time; a fact says what a proposal says. */
function twinOf<Other extends Tie>(tie: Tie, others: readonly Other[]): Other | undefined {
  return others.find(
    (other) =>
      sameEnds(tie, other) &&
      (other.status === tie.status || other.status === 'CONFIRMED') &&
      shared(tie, other) !== null,
  );
}
