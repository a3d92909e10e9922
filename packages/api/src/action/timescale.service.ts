import { openPart } from '../plan/open-plan.js';
import { todayInLondon } from '../read/context.js';
import { newId } from '../shared/ids.js';
import { partialDate } from '../shared/partial-date.js';
import { addCitations } from '../write/attachments.js';
import { Check, MAX_NAME } from '../write/check.js';
import { citing } from '../write/entry.js';
import { nextVersion } from '../write/node-writer.js';
import { refuse } from '../write/refusal.js';
import { requireNode } from '../write/require.js';
import type { Write } from '../write/writer.js';
import type { ActionReviseTimescaleInput, TimescaleInput } from './action.mutation.inputs.js';
import type { TimescaleRevisionEntity } from './action.entity.js';
import { type TimescaleReading, readTimescale, timescaleWords } from './timescale.js';

type TimescaleColumns = Pick<
  TimescaleRevisionEntity,
  'timescaleText' | 'startOn' | 'dueOn' | 'timescalePrecision' | 'isOngoing'
>;

const NONE: TimescaleColumns = {
  timescaleText: null,
  startOn: null,
  dueOn: null,
  timescalePrecision: null,
  isOngoing: false,
};

/** The columns of a timescale as it was entered: words are read, and dates put into words, where one is missing. */
export function timescaleColumns(check: Check, input: TimescaleInput | null): TimescaleColumns {
  if (input === null) return NONE;
  const inside = check.within('timescale');
  const text = inside.optional('text', input.text, MAX_NAME) ?? null;
  const isRead = input.startOn === undefined && input.dueOn === undefined && input.isOngoing == null;
  const reading = isRead && text !== null ? readTimescale(text) : datesOf(inside, input);
  if (reading === null) {
    const message = `"${text}" is read by no rule. Give the due date as well, or say that it has none.`;
    inside.add('INVALID', ['text'], message);
    return NONE;
  }
  const words = text ?? timescaleWords(reading);
  if (words === null) inside.add('REQUIRED', ['text'], 'Give the words, a due date, or both.');
  return {
    timescaleText: words,
    startOn: reading.startOn,
    dueOn: reading.dueOn,
    timescalePrecision: reading.precision,
    isOngoing: reading.isOngoing,
  };
}

function datesOf(check: Check, input: TimescaleInput): TimescaleReading {
  const precision = input.dueOn == null ? null : (input.precision ?? 'DAY');
  const length = precision === null ? 0 : { YEAR: 4, MONTH: 7, DAY: 10 }[precision];
  const dueOn = input.dueOn == null ? null : partialDate(input.dueOn.slice(0, length), 'last')!.date;
  const startOn = input.startOn ?? null;
  if (startOn !== null && dueOn !== null && startOn > dueOn)
    check.add('DATE_ORDER', ['dueOn'], 'An action cannot be due before it starts.');
  return { startOn, dueOn, precision, isOngoing: input.isOngoing ?? false };
}

export async function isRevised(write: Write, actionId: string): Promise<boolean> {
  const revisions = await write.manager.query<object[]>(
    `select from public.timescale_revision where action_id = $1 limit 1`,
    [actionId],
  );
  return revisions.length > 0;
}

/**
 * Revises a timescale. The first revision sets the original apart; the action's own row shows the one that was
 * approved last, so that an earlier approval that is entered late does not undo a later one.
 */
export async function reviseTimescale(write: Write, input: ActionReviseTimescaleInput): Promise<string> {
  const check = new Check();
  const timescale = timescaleColumns(check, input.timescale);
  const reason = check.required('reason', input.reason, 2000);
  const approvedByText = check.optional('approvedByText', input.approvedByText, MAX_NAME) ?? null;
  if ((input.approvedById == null) === (approvedByText === null)) {
    const message =
      'Say who approved it: somebody or a board of the register, or else in words. One of the two.';
    check.add('REQUIRED', ['approvedById'], message);
  }
  if (input.approvedOn > todayInLondon())
    check.add('INVALID', ['approvedOn'], 'Revise it once it is approved: give a day not after today.');
  check.done();
  const { id } = await openPart(write, 'ACTION', input.id);
  const approvedById =
    input.approvedById == null
      ? null
      : await requireNode(write, input.approvedById, ['POST', 'BOARD', 'PERSON'], ['approvedById']);
  await write.touch('node', id);
  await nextVersion(write, 'node', id, input.version, {});
  const present = await keepOriginal(write, id);
  if (sameTimescale(present, timescale))
    refuse('EMPTY_UPDATE', ['timescale'], 'It is the timescale that it has.');
  const revision = {
    id: newId(),
    actionId: id,
    reason,
    approvedById,
    approvedByText,
    approvedOn: input.approvedOn,
  };
  await write.manager.insert('timescale_revision', {
    ...revision,
    ...timescale,
    position: present.revisions + 1,
    createdAt: write.at,
  });
  if (present.approvedOn === null || present.approvedOn <= input.approvedOn)
    await write.manager.update('action', { id }, timescale);
  await cite(write, id, revision.id, input.citations);
  return id;
}

interface Present extends TimescaleColumns {
  revisions: number;
  approvedOn: string | null;
}

/** The timescale that the action has, once its original is set apart. */
async function keepOriginal(write: Write, id: string): Promise<Present> {
  const [present] = await write.manager.query<[Present]>(
    `select timescale_text as "timescaleText", start_on as "startOn", due_on as "dueOn", timescale_precision as "timescalePrecision",
       is_ongoing as "isOngoing",
       (select coalesce(max(position), -1) from public.timescale_revision r where r.action_id = a.id) as revisions,
       (select max(approved_on) from public.timescale_revision r where r.action_id = a.id) as "approvedOn"
     from public.action a where a.id = $1`,
    [id],
  );
  if (present.revisions >= 0) return present;
  const { revisions: _none, approvedOn: _never, ...original } = present;
  const row = { id: newId(), actionId: id, position: 0, ...original, createdAt: write.at };
  await write.manager.insert('timescale_revision', row);
  return { ...present, revisions: 0 };
}

function sameTimescale(one: TimescaleColumns, other: TimescaleColumns): boolean {
  return (Object.keys(NONE) as (keyof TimescaleColumns)[]).every((column) => one[column] === other[column]);
}

/** A citation of a revision is one of the action, marked as the revision's. */
async function cite(
  write: Write,
  actionId: string,
  revisionId: string,
  citations: ActionReviseTimescaleInput['citations'],
): Promise<void> {
  const ids = await addCitations(write, 'nodeId', actionId, citing('timescale', citations));
  await write.manager.query(
    `update public.citation set timescale_revision_id = $1 where id = any($2::uuid[])`,
    [revisionId, ids],
  );
}
