import type { Rating } from '@golden-thread/schema';
import { accessName, accessSentence } from './access-sentence.js';
import { type Columns, type FieldChange, type Names, type Snapshot, fieldChanges } from './fields.js';
import { nameOf, nodeName, nodeSentence } from './node-sentence.js';
import { type Tie, tieInWords, tieSentence } from './tie-sentence.js';
import { capitalised, ratingInWords } from './words.js';

/** What the sentences of a change are made from. */
export interface ChangeValues {
  operation: string;
  kind: string;
  before: Snapshot | null;
  after: Snapshot | null;
  names: Names | null;
}

export function changedFields({ before, after, names }: ChangeValues): FieldChange[] {
  return fieldChanges(before, after, names ?? {});
}

/** The change in one plain English sentence. */
export function summary(values: ChangeValues): string {
  const { operation, kind, before, after } = values;
  const names = values.names ?? {};
  if (operation === 'personErase') return erased(values);
  if (operation === 'restrictionSet' || operation === 'restrictionLift') return restricted(values);
  if (kind === 'PROGRESS_UPDATE') return progress((after ?? before)!['progress_update'] as Columns, names);
  const changes = changedFields(values);
  if (kind === 'ACCOUNT' || kind === 'ACCESS_TOKEN')
    return accessSentence(operation, (after ?? before)!, changes);
  if (kind === 'RELATIONSHIP') return tieSentence(tieOf(before), tieOf(after), changes, names);
  return nodeSentence(kind, before, after, changes);
}

/** What the change is about, by name: of a relationship the fact that it states. */
export function subjectName({ kind, before, after, names }: ChangeValues): string {
  const state = (after ?? before)!;
  if (kind === 'RELATIONSHIP') return capitalised(tieInWords(tieOf(state)!, names ?? {}));
  if (kind === 'PROGRESS_UPDATE')
    return `Progress on ${nameOf(names ?? {}, (state['progress_update'] as Columns)['action_id'])}`;
  if (kind === 'ACCOUNT' || kind === 'ACCESS_TOKEN') return accessName(state);
  return nodeName(kind, state);
}

const tieOf = (state: Snapshot | null) => (state?.['relationship'] as unknown as Tie | undefined) ?? null;

function progress(update: Columns, names: Names): string {
  const action = nameOf(names, update['action_id']);
  const [rating, impact] = [update['action_rating'], update['impact_rating']] as (Rating | null)[];
  const what = update['corrects_id'] ? 'A correction of progress' : 'Progress';
  if (rating === null && impact === null) return `${what} was recorded on ${action}: commentary only`;
  return `${what} was recorded on ${action}: action ${ratingInWords(rating!)}, impact ${ratingInWords(impact!)}`;
}

function restricted(values: ChangeValues): string {
  const [before, after] = [values.before?.['restriction'], values.after?.['restriction']];
  const name = subjectName(values);
  if (!after) return `The restriction of ${name} was lifted`;
  return before
    ? `The restriction of ${name} was changed`
    : `${name} was restricted: ${String((after as Columns)['reason'])}`;
}

function erased(values: ChangeValues): string {
  const isPerson = ((values.after?.['person'] as Columns | undefined)?.['erasure'] ?? null) !== null;
  const name = subjectName(values);
  return isPerson
    ? `A person was erased from the register and its change log: what stays is the name ${name}`
    : `Words that named an erased person were taken out of ${name}`;
}
