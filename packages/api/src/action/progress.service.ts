import { requireOwnAction } from '../access/contribution.js';
import { openPart } from '../plan/open-plan.js';
import { todayInLondon } from '../read/context.js';
import { isUuid, newId } from '../shared/ids.js';
import { addCitations } from '../write/attachments.js';
import { Check } from '../write/check.js';
import { refuse } from '../write/refusal.js';
import type { Write } from '../write/writer.js';
import type { ActionRecordProgressInput } from './action.mutation.inputs.js';

/** Adds a report. Nothing is overwritten, so that no version is asked for: the action itself stays as it is. */
export async function recordProgress(write: Write, input: ActionRecordProgressInput): Promise<string> {
  const check = new Check();
  const commentary = check.optional('commentary', input.commentary) ?? null;
  const [actionRating, impactRating] = [input.actionRating ?? null, input.impactRating ?? null];
  if (actionRating === null && impactRating === null && commentary === null)
    check.add(
      'REQUIRED',
      ['commentary'],
      'Give a rating of the action, a rating of its impact, or a commentary.',
    );
  const today = todayInLondon();
  if (input.recordedOn != null && input.recordedOn > today)
    check.add(
      'INVALID',
      ['recordedOn'],
      'Progress is recorded once it is reported: give a day not after today.',
    );
  check.done();
  await requireOwnAction(write, input.actionId, ['actionId']);
  const action = await openPart(write, 'ACTION', input.actionId, ['actionId']);
  if (action.isNote && (actionRating ?? impactRating) !== null)
    refuse('WRONG_STATE', ['actionId'], 'It is only a cross-reference. Rate the action that it refers to.');
  const corrected = input.corrects == null ? null : await correctable(write, action.id, input.corrects);
  const id = newId();
  const recordedOn = input.recordedOn ?? corrected?.recordedOn ?? today;
  const report = { recordedOn, actionRating, impactRating, commentary };
  if (corrected && (await saysTheSame(write, corrected.id, { ...report, citations: input.citations ?? [] })))
    refuse('EMPTY_UPDATE', ['corrects'], 'It says that already. Change what was wrong in it.');
  write.created('progress_update', [id]);
  await write.manager.insert('progress_update', {
    id,
    actionId: action.id,
    ...report,
    correctsId: corrected?.id ?? null,
    createdAt: write.at,
  });
  await addCitations(write, 'progressUpdateId', id, input.citations);
  return id;
}

interface Corrected {
  id: string;
  actionId: string;
  recordedOn: string;
  correctedOn: string | null;
}

/** An update is corrected once. What is wrong with a correction is corrected there, so that one of them counts. */
async function correctable(write: Write, actionId: string, id: string): Promise<Corrected> {
  const [update] = isUuid(id)
    ? await write.manager.query<Corrected[]>(
        `select p.id, p.action_id as "actionId", p.recorded_on as "recordedOn",
           (select c.recorded_on from progress_update c where c.corrects_id = p.id) as "correctedOn"
         from progress_update p where p.id = $1`,
        [id],
      )
    : [];
  if (!update) return refuse('NOT_FOUND', ['corrects'], 'There is no such progress update in the register.');
  if (update.actionId !== actionId)
    refuse('NOT_ALLOWED', ['corrects'], 'It is about another action. Correct it there.');
  if (update.correctedOn !== null) {
    const message = `It was corrected already, by an update of ${update.correctedOn}. Correct that one instead.`;
    refuse('WRONG_STATE', ['corrects'], message);
  }
  return update;
}

interface Report {
  recordedOn: string;
  actionRating: string | null;
  impactRating: string | null;
  commentary: string | null;
  citations: NonNullable<ActionRecordProgressInput['citations']>;
}

/** Whether a report is as it was, its papers too. */
async function saysTheSame(write: Write, id: string, report: Report): Promise<boolean> {
  const { recordedOn, actionRating, impactRating, commentary, citations } = report;
  const papers = citations.map(({ documentId, place, quote, note, contradicts }) => [
    documentId.toLowerCase(),
    place ?? null,
    quote ?? null,
    note ?? null,
    contradicts ?? false,
  ]);
  const [same] = await write.manager.query<object[]>(
    `select from public.progress_update p where p.id = $1 and p.recorded_on = $2 and p.action_rating is not distinct from $3
       and p.impact_rating is not distinct from $4 and p.commentary is not distinct from $5
       and coalesce((select jsonb_agg(jsonb_build_array(c.document_id, c.place, c.quote, c.note, coalesce(c.contradicts, false)) order by c.position)
         from live.citation c where c.progress_update_id = p.id), '[]') = $6::jsonb`,
    [id, recordedOn, actionRating, impactRating, commentary, JSON.stringify(papers)],
  );
  return same !== undefined;
}
