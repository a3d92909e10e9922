import { defineVocabulary } from './define.js';

export type Role = 'READER' | 'CONTRIBUTOR' | 'OFFICER' | 'ADMIN';

export const role = defineVocabulary<Role>(
  'Role',
  'What an account may do. Each role may do all that those before it may.',
  {
    READER: 'Reads what is not restricted.',
    CONTRIBUTOR: {
      label: 'Contributor',
      meaning: 'Records progress on the actions for which their post is accountable or supporting.',
    },
    OFFICER: { label: 'Governance officer', meaning: 'Keeps the register.' },
    ADMIN: { label: 'Administrator', meaning: 'Keeps accounts and tokens, and checks the change log.' },
  },
);

export type AccountStatus = 'INVITED' | 'ACTIVE' | 'DISABLED';

export const accountStatus = defineVocabulary<AccountStatus>(
  'AccountStatus',
  'Whether an account can be signed in to.',
  {
    INVITED: 'Was invited, and has not chosen a password or signed in yet.',
    ACTIVE: 'Can be signed in to.',
    DISABLED: 'Cannot be signed in to any more.',
  },
);

export type TokenScope = 'ALL' | 'BOARD' | 'PLAN';

export const tokenScope = defineVocabulary<TokenScope>(
  'TokenScope',
  'What a token may read. Nothing restricted, whatever its scope.',
  {
    ALL: { label: 'The whole register', meaning: 'The whole register.' },
    BOARD: {
      label: 'One board',
      meaning: 'One board, and the plans that it oversees, owns or monitors, with their parts.',
    },
    PLAN: { label: 'One plan', meaning: 'One plan with its parts.' },
  },
);
