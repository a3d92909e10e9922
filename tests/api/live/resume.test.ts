import { beforeAll, expect, test } from 'vitest';
import { type Api, startTestApi } from '../../kit/register.js';
import { burst, note, tiesOf, type Tie } from './officer.js';
import { notesOf, subscribe } from './subscriber.js';

let api: Api;
let tie: Tie;

beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury', as: 'OFFICER' });
  [tie] = (await tiesOf(api)) as [Tie];
});

test('a connection that breaks again and again in a burst of 200 writes loses none, doubles none, and keeps their order', async () => {
  const subscriber = await subscribe(api.address, {}, { resumes: true });
  await note(api, tie, 'the first, which gives a cursor');
  await subscriber.until(1);
  let breaks = 0;
  const breaking = setInterval(() => {
    breaks += 1;
    subscriber.breakOff();
  }, 250);
  const notes = await burst(api, tie, 200);
  clearInterval(breaking);
  expect(notesOf(await subscriber.until(201)).slice(1)).toEqual(notes);
  expect(breaks).toBeGreaterThan(2);
  await subscriber.close();
});

test('a subscriber that was away is told what happened meanwhile, and then what happens now', async () => {
  const before = await subscribe(api.address);
  await note(api, tie, 'seen');
  const [seen] = await before.until(1);
  await before.close();
  const missed = await burst(api, tie, 130);
  const after = await subscribe(api.address, { after: seen!.cursor });
  expect(notesOf(await after.until(130))).toEqual(missed);
  await note(api, tie, 'now');
  expect(notesOf(await after.until(131)).at(-1)).toBe('now');
  await after.close();
});

test('a subscriber that resumes with a filter is told only what it wants of what it missed', async () => {
  const [, other] = (await tiesOf(api)) as [Tie, Tie];
  const before = await subscribe(api.address);
  await note(api, tie, 'seen');
  const [seen] = await before.until(1);
  await before.close();
  await note(api, other, 'wanted 1');
  await burst(api, tie, 20);
  await note(api, other, 'wanted 2');
  const after = await subscribe(api.address, { nodeId: other.id, after: seen!.cursor });
  await burst(api, tie, 3);
  await note(api, other, 'wanted 3');
  expect(notesOf(await after.until(3))).toEqual(['wanted 1', 'wanted 2', 'wanted 3']);
  await after.close();
});
