import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, openTestRegister, startTestApi } from '../../kit/register.js';
import { subscribe } from '../live/subscriber.js';
import {
  fillHidden,
  fillOpen,
  type HiddenThing,
  idsBySlug,
  restrict,
  versionOf,
  writer,
} from './register.js';

let api: Api;
let hidden: Record<HiddenThing, string>;
let id: Record<string, string>;
let write: ReturnType<typeof writer>;

beforeAll(async () => {
  const register = await openTestRegister();
  await fillOpen(register.database);
  hidden = await fillHidden(register.database);
  id = await idsBySlug(register.database);
  write = writer(register.database);
  await restrict(register.database, 'board', hidden.board);
  api = await startTestApi({ register });
}, 120_000);

const report = (actionId: string) => write('actionRecordProgress', { actionId, commentary: 'As planned' });
const refusalOf = async (wanted: object) => {
  const subscriber = await subscribe(api.address, wanted);
  const [error] = (await subscriber.ended) as { message: string }[];
  await subscriber.close();
  return error!.message;
};

describe('a subscriber who may not see a thing', () => {
  test('is not told what is done to it, from the moment on at which it is restricted', async () => {
    const everything = await subscribe(api.address);
    const ofPlan = await subscribe(api.address, { planId: id['open-plan']! });
    await report(hidden.action);
    expect(await everything.until(1)).toHaveLength(1);
    await restrict(api.database, 'action', hidden.action);
    await report(hidden.action);
    await write('citationCreate', {
      recordId: hidden.action,
      documentId: id['terms-of-reference'],
      quote: 'It says so.',
    });
    await report(id['1.1 b']!);
    for (const subscriber of [everything, ofPlan]) {
      const changes = await subscriber.until(2);
      expect(changes.map(({ operation }) => operation)).toEqual([
        'actionRecordProgress',
        'actionRecordProgress',
      ]);
      expect(JSON.stringify(changes.at(-1))).toContain(id['1.1 b']);
      await subscriber.close();
    }
  });

  test('subscribes again after the cursor of a change that was hidden since, and is told what follows', async () => {
    const subscriber = await subscribe(api.address);
    await report(id['1.1 c']!);
    const [seen] = await subscriber.until(1);
    await subscriber.close();
    const [action, version] = [id['1.1 c']!, await versionOf(api.database, id['1.1 c']!)];
    await write('restrictionSet', { id: action, version, reason: 'Exempt' });
    await report(action);
    await report(id['1.1 b']!);
    const resumed = await subscribe(api.address, { after: seen!.cursor });
    expect(await resumed.until(1)).toHaveLength(1);
    await write('restrictionLift', { id: action, version: version + 1, reason: 'Published' });
    expect((await resumed.until(2)).map(({ operation }) => operation)).toEqual([
      'actionRecordProgress',
      'restrictionLift',
    ]);
    await resumed.close();
  });

  test('cannot wait for it: it is refused as what is not there', async () => {
    const unknown = '0198c0de-0000-7000-8000-000000000001';
    expect(await refusalOf({ nodeId: hidden.board })).toBe(await refusalOf({ nodeId: unknown }));
    expect(await refusalOf({ boardId: hidden.board })).toBe(await refusalOf({ boardId: unknown }));
  });
});
