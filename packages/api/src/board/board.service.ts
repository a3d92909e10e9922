import type { BoardStatus, DatePrecision } from '@golden-thread/schema';
import { onDate } from '../audit/words.js';
import { todayInLondon } from '../read/context.js';
import { addCitations } from '../write/attachments.js';
import { Check } from '../write/check.js';
import { given, nextVersion, startOf } from '../write/node-writer.js';
import { Refusal, refuse } from '../write/refusal.js';
import { requireNodes } from '../write/require.js';
import type { CitationInput } from '../write/write.inputs.js';
import type { Write } from '../write/writer.js';
import type { BoardChangeStatusInput, BoardCreateInput, BoardUpdateInput } from './board.mutation.inputs.js';
import { meetingDays } from './meeting-dates.js';

/** A board as the services read it before they change it. */
export interface BoardState {
  id: string;
  name: string;
  status: BoardStatus | null;
  version: number;
  validFrom: string | null;
  validTo: string | null;
  validToPrecision: DatePrecision | null;
  councilId: string | null;
}

/** The mutation by which a board's life ends with each of these. */
export const endings: Partial<Record<BoardStatus, string>> = {
  MERGED: 'boardMerge',
  REPLACED: 'boardReplace',
  DISSOLVED: 'boardDissolve',
};

/** "has ended", or where the day is still to come "is to end on 1 March 2027". */
export function hasEnded({ validTo, validToPrecision }: BoardState, words = 'has ended'): string {
  const isToCome = validTo !== null && validTo > todayInLondon();
  return isToCome ? `is to end ${onDate(validTo, validToPrecision)}` : words;
}

export function boardColumns(check: Check, input: BoardCreateInput | BoardUpdateInput) {
  return {
    boardType: check.kept('boardType', input.boardType),
    status: 'status' in input ? input.status : undefined,
    cadence: input.cadence,
    termsOfReference: check.optional('termsOfReference', input.termsOfReference),
    meetings: check.optional('meetings', input.meetings),
    meetingDates: meetingDays(check, input.meetingDates),
    isDecisionMaking: input.isDecisionMaking,
  };
}

export async function changeBoardStatus(write: Write, input: BoardChangeStatusInput): Promise<string> {
  const check = new Check();
  const reason = check.optional('reason', input.reason, 2000);
  const from = check.date('validFrom', startOf(input.validFrom));
  check.done();
  const [board] = await requireBoards(write, [input], () => []);
  const { status } = input;
  const ending = endings[status];
  if (ending)
    refuse('WRONG_STATE', ['status'], `Use ${ending}: it says what becomes of all that hangs on it.`);
  if (board!.status === status) refuse('EMPTY_UPDATE', ['status'], 'It has this status already.');
  const begins = board!.status === 'PROPOSED';
  if (input.validFrom != null && !begins) {
    refuse('WRONG_STATE', ['validFrom'], 'It exists already. To mend when it began, use boardUpdate.');
  }
  const revived = board!.status !== null && board!.status in endings;
  if (revived) await mayLive(write, board!, reason ?? null);
  await write.touch('node', board!.id);
  await nextVersion(write, 'node', board!.id, board!.version, {
    ...(begins ? given(from) : {}),
    ...(revived ? { validTo: null, validToPrecision: null, validToText: null } : {}),
  });
  await write.manager.update('board', { id: board!.id }, { status });
  await addCitations(write, 'nodeId', board!.id, citingStatus(input.citations));
  return board!.id;
}

/** Citations of a change of status support the status, unless they say what else. */
export const citingStatus = (citations: readonly CitationInput[] | null | undefined) =>
  citations?.map((citation) => Object.assign({}, citation, { field: citation.field ?? 'status' }));

/** An end is taken back only as a mistake, and only when no successor stands in its place. */
async function mayLive(write: Write, board: BoardState, reason: string | null): Promise<void> {
  if (reason === null) {
    refuse(
      'REQUIRED',
      ['reason'],
      `${board.name} ${hasEnded(board)}. If that was a mistake, say so in the reason.`,
    );
  }
  const [successor] = await write.manager.query<{ name: string }[]>(
    `select n.name from public.relationship r join public.node n on n.id = r.source_id
     where r.target_id = $1 and r.type = 'REPLACES' and r.status = 'CONFIRMED' and r.retracted_at is null limit 1`,
    [board.id],
  );
  if (!successor) return;
  const message = `${successor.name} stands in its place. Retract that relationship (REPLACES) first, if it is a mistake.`;
  refuse('IN_USE', ['id'], message);
}

/** Boards of the versions that were read; a stale one comes back with the refusal. */
export async function requireBoards(
  write: Pick<Write, 'manager'>,
  wanted: readonly { id: string; version?: number }[],
  path: (index: number) => string[],
): Promise<BoardState[]> {
  const found = await requireNodes(
    write,
    wanted.map((board) => board.id),
    ['BOARD'],
    (index) => [...path(index), 'id'],
  );
  const states = await write.manager.query<BoardState[]>(
    `select n.id, n.name, b.status, n.version, n.valid_from as "validFrom", n.valid_to as "validTo",
       n.valid_to_precision as "validToPrecision", n.council_id as "councilId"
     from public.node n join public.board b on b.id = n.id where n.id = any($1)`,
    [found.map((board) => board.id)],
  );
  return wanted.map(({ version }, index) => {
    const state = states.find((board) => board.id === found[index]!.id)!;
    if (version === undefined || state.version === version) return state;
    const message = `Somebody changed ${state.name} since you read version ${version}. Look at the current one first.`;
    throw new Refusal([{ code: 'CONFLICT', field: [...path(index), 'version'], message }], state.id);
  });
}
