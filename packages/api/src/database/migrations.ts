import { CreateRegister1763769600000 } from './migrations/1763769600000-create-register.js';
import { CreateRelationships1763769600001 } from './migrations/1763769600001-create-relationships.js';
import { CreateEvidence1763769600002 } from './migrations/1763769600002-create-evidence.js';
import { CreateChangeLog1763769600003 } from './migrations/1763769600003-create-change-log.js';
import { CorrectionsAndRevisions1763769600006 } from './migrations/1763769600006-corrections-and-revisions.js';
import { AnswerFromTheLog1763769600007 } from './migrations/1763769600007-answer-from-the-log.js';
import { AnnounceChanges1763769600008 } from './migrations/1763769600008-announce-changes.js';
import { RestrictedContent1763769600009 } from './migrations/1763769600009-restricted-content.js';
import { CreateAccounts1763769600011 } from './migrations/1763769600011-create-accounts.js';
import { CountRequests1763769600013 } from './migrations/1763769600013-count-requests.js';
import { IndexForEngland1763769600014 } from './migrations/1763769600014-index-for-england.js';

/** Every migration, oldest first. A released one is never edited. */
export const migrations = [
  CreateRegister1763769600000,
  CreateRelationships1763769600001,
  CreateEvidence1763769600002,
  CreateChangeLog1763769600003,
  CorrectionsAndRevisions1763769600006,
  AnswerFromTheLog1763769600007,
  AnnounceChanges1763769600008,
  RestrictedContent1763769600009,
  CreateAccounts1763769600011,
  CountRequests1763769600013,
  IndexForEngland1763769600014,
];
