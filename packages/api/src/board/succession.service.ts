import { newId } from '../shared/ids.js';
import { addCitations } from '../write/attachments.js';
import { Check } from '../write/check.js';
import { createNode, nextVersion } from '../write/node-writer.js';
import { Refusal } from '../write/refusal.js';
import type { CitationInput } from '../write/write.inputs.js';
import type { Write } from '../write/writer.js';
import type { BoardCreateInput } from './board.mutation.inputs.js';
import { type BoardState, boardColumns, citingStatus } from './board.service.js';
import { type Orphan, orphansOf } from './succession.gaps.js';
import { type Intent, type Succession, planSuccession } from './succession.plan.js';
import { type KnownTie, NEW_BOARD, type NewTie, type Reading } from './succession.ties.js';

export interface SuccessionIntent extends Intent {
  citations?: CitationInput[] | null;
}

/** Ends boards, and puts the successor in their place. Returns the successor, if any, and then the boards. */
export async function succeed(write: Write, intent: SuccessionIntent): Promise<string[]> {
  const plan = await planSuccession(write, intent);
  if (plan.faults.length > 0) throw new Refusal(plan.faults);
  const leaving = [
    ...plan.ended,
    ...plan.doubled.map(({ tie }) => tie),
    ...plan.carried.map((tie) => ({ id: tie.of! })),
  ].map((tie) => tie.id);
  await write.touch('node', ...plan.boards.map((board) => board.id));
  await write.touch('relationship', ...leaving, ...plan.confirmed.map((tie) => tie.id));
  await endTies(write, leaving, plan);
  await confirmTies(write, plan.confirmed, plan);
  const successorId = await bringForward(write, plan, intent);
  const begun = [...plan.founding, ...plan.carried].map((tie) => withId(tie, successorId));
  write.created(
    'relationship',
    begun.map((tie) => tie.id),
  );
  if (begun.length > 0) await write.manager.insert('relationship', begun);
  for (const tie of begun) await addCitations(write, 'relationshipId', tie.id, intent.citations);
  for (const board of plan.boards) await endBoard(write, board, plan, intent.citations);
  const ids = plan.boards.map((board) => board.id);
  return successorId === null ? ids : [successorId, ...ids];
}

/** The same, read and not written. */
export async function preview(reading: Reading, intent: Intent): Promise<Succession & { orphans: Orphan[] }> {
  const plan = await planSuccession(reading, intent);
  return { ...plan, orphans: await orphansOf(reading, plan) };
}

/** Ends ties on the day. One that would only have begun later ends where it would have begun: it never holds. */
async function endTies(write: Write, ids: readonly string[], { on }: Succession): Promise<void> {
  await write.manager.query(
    `update public.relationship set version = version + 1, updated_at = $5,
       valid_to = greatest($2::date, valid_from),
       valid_to_precision = case when valid_from > $2::date then valid_from_precision else $3 end,
       valid_to_text = case when valid_from > $2::date then null else $4 end
     where id = any($1)`,
    [ids, on.date, on.precision, on.text, write.at],
  );
}

async function confirmTies(write: Write, ties: readonly KnownTie[], { on }: Succession): Promise<void> {
  await write.manager.query(
    `update public.relationship set version = version + 1, updated_at = $5, status = 'CONFIRMED',
       valid_from = $2::date, valid_from_precision = $3, valid_from_text = $4
     where id = any($1)`,
    [ties.map((tie) => tie.id), on.date, on.precision, on.text, write.at],
  );
}

/** The successor as it is from the day on: created, put into force, or as it was. */
async function bringForward(
  write: Write,
  plan: Succession,
  intent: SuccessionIntent,
): Promise<string | null> {
  const { successor, on } = plan;
  if (intent.successor) return createSuccessor(write, plan, intent.successor, intent.citations);
  if (!successor) return null;
  if (successor.status !== 'PROPOSED') return successor.id;
  await write.touch('node', successor.id);
  await nextVersion(write, 'node', successor.id, successor.version, {
    validFrom: on.date,
    validFromPrecision: on.precision,
    validFromText: on.text,
  });
  await write.manager.update('board', { id: successor.id }, { status: 'ACTIVE' });
  await addCitations(write, 'nodeId', successor.id, citingStatus(intent.citations));
  return successor.id;
}

async function createSuccessor(
  write: Write,
  { on, boards }: Succession,
  input: BoardCreateInput,
  citations: CitationInput[] | null | undefined,
): Promise<string> {
  const whole: BoardCreateInput = Object.assign({}, input, {
    status: input.status ?? 'ACTIVE',
    validFrom: input.validFrom ?? on,
    councilId: input.councilId === undefined ? boards[0]!.councilId : input.councilId,
  });
  try {
    const check = new Check();
    const columns = boardColumns(check, whole);
    check.done();
    const id = await createNode(write, 'BOARD', whole, columns);
    await addCitations(write, 'nodeId', id, citations);
    return id;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(
      error.errors.map((fault) => ({ ...fault, field: ['successor', ...(fault.field ?? [])] })),
    );
  }
}

async function endBoard(
  write: Write,
  board: BoardState,
  { on, status }: Succession,
  citations: CitationInput[] | null | undefined,
): Promise<void> {
  await nextVersion(write, 'node', board.id, board.version, {
    validTo: on.date,
    validToPrecision: on.precision,
    validToText: on.text,
  });
  await write.manager.update('board', { id: board.id }, { status });
  await addCitations(write, 'nodeId', board.id, citingStatus(citations));
}

function withId({ of: _of, ...tie }: NewTie, successorId: string | null) {
  const heir = (id: string) => (id === NEW_BOARD ? successorId! : id);
  return { ...tie, id: newId(), sourceId: heir(tie.sourceId), targetId: heir(tie.targetId) };
}
