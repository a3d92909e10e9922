import { role as roles, type Role } from '@golden-thread/schema';
import type { Columns, FieldChange, Snapshot } from './fields.js';
import { capitalised, listInWords, spaced } from './words.js';

/** What was done to an account or a token, by the mutation that did it. */
const DONE: Record<string, (name: string, role: unknown) => string> = {
  accountFirst: (name, role) => `${name} was made the first account, as ${roleWords(role)}`,
  accountInvite: (name, role) => `${name} was invited as ${roleWords(role)}`,
  accountDisable: (name) => `The account of ${name} was disabled`,
  accountEnable: (name) => `The account of ${name} was enabled again`,
  accountResetPassword: (name) => `The password of ${name} was taken away, to be chosen anew`,
  passwordSet: (name) => `${name} chose a password`,
  passwordChange: (name) => `${name} changed the password`,
  sessionEnd: (name) => `A session of ${name} was ended`,
  sessionsEnd: (name) => `Sessions of ${name} were ended`,
  singleSignOn: (name) => `${name} signed in through the council’s own sign-in for the first time`,
  tokenCreate: (name) => `The token ${name} was made`,
  tokenRevoke: (name) => `The token ${name} was revoked`,
};

export function accessSentence(operation: string, state: Snapshot, changes: readonly FieldChange[]): string {
  const { role } = rowOf(state);
  const name = accessName(state);
  const done = DONE[operation];
  if (done) return done(name, role);
  const told = changes.map(({ field, before, after }) => {
    const say = field === 'role' ? roleWords : words;
    return `${spaced(field)} from ${say(before)} to ${say(after)}`;
  });
  return capitalised(`the account of ${name} was changed: ${listInWords(told)}`);
}

/** As it is called at the time. */
export const accessName = (state: Snapshot): string => String(rowOf(state)['name']);

/** "governance officer". */
const roleWords = (value: unknown): string => roles.terms[value as Role].label.toLowerCase();

const rowOf = (state: Snapshot) => (state['account'] ?? state['access_token']) as Columns;

const words = (value: unknown): string =>
  value === null
    ? 'none'
    : typeof value === 'string'
      ? `“${value}”`
      : ((value as { name?: string | null }).name ?? 'another');
