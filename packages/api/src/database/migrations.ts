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
import { BoardMeetings1763769600015 } from './migrations/1763769600015-board-meetings.js';
import { IndexForCounts1763769600016 } from './migrations/1763769600016-index-for-counts.js';
import { IndexDisputes1763769600017 } from './migrations/1763769600017-index-disputes.js';
import { CitationsOfWhatStands1763769600020 } from './migrations/1763769600020-citations-of-what-stands.js';
import { PlanTouchesOnce1763769600021 } from './migrations/1763769600021-plan-touches-once.js';
import { IndexProgressByDay1763769600022 } from './migrations/1763769600022-index-progress-by-day.js';
import { TokenOfAYear1763769600024 } from './migrations/1763769600024-token-of-a-year.js';
import { VoidChangesOneByOne1763769600025 } from './migrations/1763769600025-void-changes-one-by-one.js';

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
  BoardMeetings1763769600015,
  IndexForCounts1763769600016,
  IndexDisputes1763769600017,
  CitationsOfWhatStands1763769600020,
  PlanTouchesOnce1763769600021,
  IndexProgressByDay1763769600022,
  TokenOfAYear1763769600024,
  VoidChangesOneByOne1763769600025,
];
