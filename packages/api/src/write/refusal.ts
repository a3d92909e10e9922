import { defineVocabulary, type ValueOf } from '@golden-thread/schema';

export const userErrorCode = defineVocabulary(
  'UserErrorCode',
  'Why an entry was refused. The message says what to do.',
  {
    REQUIRED: 'Something that is needed was left out.',
    INVALID: 'It is not of the form that is wanted.',
    TOO_LONG: 'It is longer than the register takes.',
    FORBIDDEN: 'It is for others to do: the role of the account does not stretch to this thing.',
    NOT_FOUND: 'There is no such thing in the register.',
    WRONG_KIND: 'There is such a thing, and it is of another kind.',
    CONFLICT: 'Somebody changed it since it was read. The current object comes with the error.',
    TAKEN: 'Another record has this address, number or identifier.',
    DUPLICATE: 'The register has it already for this time.',
    NOT_ALLOWED: 'The relationship catalogue does not allow it.',
    CYCLE: 'It would lead back to where it began.',
    ONE_AT_A_TIME: 'Only one such relationship may be in force at a time.',
    DATE_ORDER: 'An end would come before a start.',
    EMPTY_UPDATE: 'Nothing was given to change.',
    IN_USE: 'Other records hang on it.',
    WRONG_STATE: 'It cannot be done to a thing in this state.',
    WRONG_CREDENTIALS: 'What was given to prove who one is, is not right.',
    TOO_MANY: 'It was tried too often. It can be tried again after a while.',
    WEAK_PASSWORD: 'The password could be guessed.',
    EXPIRED: 'It was good for a time only, or once only.',
  },
);
export type UserErrorCode = ValueOf<typeof userErrorCode>;

/** What a person can mend, and how. */
export interface UserErrorData {
  field: string[] | null;
  message: string;
  code: UserErrorCode;
}

/** Thrown inside a write: rolls it back, and comes to the caller as `userErrors`. */
export class Refusal extends Error {
  constructor(
    readonly errors: readonly UserErrorData[],
    /** The object as it is now, for a conflict. */
    readonly current: string | null = null,
  ) {
    super(errors.map((error) => error.message).join(' '));
  }
}

export function refuse(code: UserErrorCode, field: string[] | null, message: string): never {
  throw new Refusal([{ code, field, message }]);
}
