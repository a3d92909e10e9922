import type { Role, Viewer } from './viewer.js';

/** To whom a rule opens something, and what that is called. */
interface Holders {
  kinds: readonly Viewer['kind'][];
  /** Needed at least; null for none. */
  role: Role | null;
  words: string;
}

export const ruleNames = [
  'PUBLIC',
  'AS_ASKED',
  'READ',
  'SIGNED_IN',
  'OWN',
  'CONTRIBUTE',
  'KEEP',
  'ADMINISTER',
] as const;
export type Rule = (typeof ruleNames)[number];

export const holders: Record<Rule, Holders> = {
  PUBLIC: {
    kinds: ['ANONYMOUS', 'ACCOUNT', 'TOKEN'],
    role: null,
    words: 'Anybody, also before a register that is not open for reading.',
  },
  AS_ASKED: {
    kinds: ['ANONYMOUS', 'ACCOUNT', 'TOKEN'],
    role: null,
    words:
      'Of a type: whoever may ask for the field or operation that leads to it. Each that does has a rule of its own.',
  },
  READ: {
    kinds: ['ANONYMOUS', 'ACCOUNT', 'TOKEN'],
    role: 'READER',
    words:
      'Whoever may read the register: every account and every token; where it is open for reading (PUBLIC_READ), anybody.',
  },
  SIGNED_IN: {
    kinds: ['ACCOUNT', 'TOKEN'],
    role: 'READER',
    words: 'Every account and every token, and nobody else, even where the register is open for reading.',
  },
  OWN: {
    kinds: ['ACCOUNT'],
    role: null,
    words: 'Every account, for itself only.',
  },
  CONTRIBUTE: {
    kinds: ['ACCOUNT'],
    role: 'CONTRIBUTOR',
    words:
      'Officers and administrators on any action; contributors on the actions for which a post that they hold today is accountable or supporting, and on nothing else.',
  },
  KEEP: {
    kinds: ['ACCOUNT'],
    role: 'OFFICER',
    words: 'Officers and administrators.',
  },
  ADMINISTER: {
    kinds: ['ACCOUNT'],
    role: 'ADMIN',
    words: 'Administrators.',
  },
};

/** Of a field: who may ask for it; or everybody who may read its type, who see null unless the rule is theirs. */
export type FieldRule = Rule | { elseNull: Rule };
/** Of a type: one rule for all its fields; or one for each, where "*" stands for those that are not named. */
export type TypeRule = Rule | Readonly<Record<string, FieldRule>>;

export const elseNull = (rule: Rule): FieldRule => ({ elseNull: rule });

export const every = (rule: Rule, ...names: string[]): Record<string, Rule> =>
  Object.fromEntries(names.map((name) => [name, rule]));
