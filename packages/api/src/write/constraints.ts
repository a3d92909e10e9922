import { Refusal, type UserErrorCode } from './refusal.js';

interface Meaning {
  code: UserErrorCode;
  field: string[] | null;
  message: string | ((raised: string) => string);
}

/**
 * What each constraint of the database means to the person whose entry broke it. The services check most of these
 * beforehand for a better message; the database has the last word, also between two writers.
 */
const meanings: Record<string, Meaning> = {
  node_kind_slug_key: {
    code: 'TAKEN',
    field: ['slug'],
    message: 'Another record of this kind has this address. Choose another.',
  },
  node_check: { code: 'DATE_ORDER', field: ['validTo'], message: 'The end must not come before the start.' },
  node_slug_check: {
    code: 'INVALID',
    field: ['slug'],
    message:
      'An address is made of lower-case letters, digits and hyphens, such as corporate-parenting-board.',
  },
  node_name_check: { code: 'INVALID', field: ['name'], message: 'A name has from 1 to 300 characters.' },
  identifier_scheme_value_key: {
    code: 'TAKEN',
    field: ['identifiers'],
    message: 'Another record has this identifier in this scheme.',
  },
  identifier_pkey: {
    code: 'DUPLICATE',
    field: ['identifiers'],
    message: 'A record has one identifier in each scheme. Leave out the others.',
  },
  relationship_source: { code: 'NOT_FOUND', field: ['sourceId'], message: 'There is no such source.' },
  relationship_target: { code: 'NOT_FOUND', field: ['targetId'], message: 'There is no such target.' },
  relationship_allowed: {
    code: 'NOT_ALLOWED',
    field: ['type'],
    message:
      'The relationship catalogue does not allow this type between these kinds. See relationshipTypes.',
  },
  relationship_not_to_itself: {
    code: 'NOT_ALLOWED',
    field: ['targetId'],
    message: 'A thing cannot be tied to itself.',
  },
  relationship_ends_after_start: {
    code: 'DATE_ORDER',
    field: ['validTo'],
    message: 'The end must not come before the start.',
  },
  relationship_once: {
    code: 'DUPLICATE',
    field: null,
    message:
      'The register has this relationship already for some of this time. Change its dates instead, or end it first.',
  },
  relationship_one_per_source: {
    code: 'ONE_AT_A_TIME',
    field: ['sourceId'],
    message: 'The source has such a relationship in force for some of this time. End that one first.',
  },
  relationship_one_per_target: {
    code: 'ONE_AT_A_TIME',
    field: ['targetId'],
    message: 'The target has such a relationship in force for some of this time. End that one first.',
  },
  relationship_no_cycle: {
    code: 'CYCLE',
    field: ['targetId'],
    message: (raised) => `${raised}. Choose another target, or end one of these first.`,
  },
  priority_plan_id_reference_key: taken('reference'),
  outcome_plan_id_reference_key: taken('reference'),
  action_plan_id_reference_key: taken('reference'),
  action_check: {
    code: 'DATE_ORDER',
    field: ['timescale', 'dueOn'],
    message: 'An action cannot be due before it starts.',
  },
  superseded_is_read_only: {
    code: 'WRONG_STATE',
    field: null,
    message:
      'It belongs to a superseded plan, which is read-only with all its parts. Make the change in the plan that took its place.',
  },
  progress_update_corrected_once: {
    code: 'WRONG_STATE',
    field: ['corrects'],
    message: 'It was corrected already. Correct the correction instead.',
  },
  account_email_key: {
    code: 'TAKEN',
    field: ['email'],
    message: 'Another account has this email address.',
  },
  account_person_key: {
    code: 'TAKEN',
    field: ['personId'],
    message: 'This person has an account already.',
  },
  progress_update_check: {
    code: 'REQUIRED',
    field: null,
    message: 'A progress update needs a rating of the action, a rating of its impact, or a commentary.',
  },
};

function taken(field: string): Meaning {
  return { code: 'TAKEN', field: [field], message: 'Another part of the plan has this number.' };
}

interface DatabaseError {
  constraint?: string;
  message: string;
}

/** The refusal that a database error means, or null when it is no fault of the entry. */
export function refusalOf(error: unknown): Refusal | null {
  const { constraint, message } = ((error as { driverError?: DatabaseError }).driverError ??
    error) as DatabaseError;
  const meaning = constraint === undefined ? undefined : meanings[constraint];
  if (!meaning) return null;
  const text = typeof meaning.message === 'string' ? meaning.message : meaning.message(message);
  return new Refusal([{ code: meaning.code, field: meaning.field, message: text }]);
}
