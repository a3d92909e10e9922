import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { type Api, startTestApi } from '../../kit/register.js';
import { type ChangeRow, CHANGE } from '../history/writing.js';
import { done, newBoard } from './writing.js';

/* The days on which a board meets, and which meeting was the last and is the next on a day. */

let api: Api;
let board: string;
let begun: string;
beforeAll(async () => {
  api = await startTestApi({ as: 'OFFICER', name: 'officer' });
  board = await newBoard(api, 'Riverside Board', {
    meetingDates: ['2026-03-04', '2025-11-13', '2026-01-07', '2026-01-07'],
  });
  begun = new Date().toISOString();
  // The register's clock counts milliseconds, upwards.
  await setTimeout(5);
});

const read = async (view = '') =>
  (
    await api.ask<{ board: object }>(
      `{ board(id: "${board}"${view}) { meetingDates lastMeetingOn nextMeetingOn } }`,
    )
  ).board;

test('they are kept in order, each once; a board is entered without any', async () => {
  expect(await read()).toMatchObject({ meetingDates: ['2025-11-13', '2026-01-07', '2026-03-04'] });
  const none = await newBoard(api, 'A board of which no day is known', { meetingDates: null });
  const answer = await api.ask(`{ board(id: "${none}") { meetingDates lastMeetingOn nextMeetingOn } }`);
  expect(answer).toEqual({ board: { meetingDates: [], lastMeetingOn: null, nextMeetingOn: null } });
});

test.each([
  ['2025-11-12', null, '2025-11-13'],
  ['2025-11-13', null, '2025-11-13'],
  ['2025-11-14', '2025-11-13', '2026-01-07'],
  ['2026-01-07', '2025-11-13', '2026-01-07'],
  ['2026-03-05', '2026-03-04', null],
])('as at %s the last meeting was %s and the next is %s', async (day, last, next) => {
  expect(await read(`, asAt: "${day}"`)).toMatchObject({ lastMeetingOn: last, nextMeetingOn: next });
});

test('those that came and went stand in the log, and the register of an earlier instant has the earlier ones', async () => {
  const update = (version: number, meetingDates: string[] | null) =>
    done(api, 'boardUpdate', { id: board, version, meetingDates }, '');
  await update(1, ['2026-03-11', '2025-11-13', '2026-01-07', '2026-05-06']);
  const [change] = (
    await api.ask<{ changes: { nodes: ChangeRow[] } }>(`{ changes(first: 1) { nodes { ${CHANGE} } } }`)
  ).changes.nodes;
  expect(change!.summary).toBe(
    'Of the meetings of the Riverside Board 11 March 2026 and 6 May 2026 were added and 4 March 2026 was taken away',
  );
  expect(await read(`, asRecorded: "${begun}"`)).toMatchObject({
    meetingDates: ['2025-11-13', '2026-01-07', '2026-03-04'],
  });
  await update(2, null);
  expect(await read()).toEqual({ meetingDates: [], lastMeetingOn: null, nextMeetingOn: null });
});
