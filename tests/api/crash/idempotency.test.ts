import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, rowsOf, startTestApi } from '../../kit/register.js';
import { write } from '../../kit/writing.js';
import { logged } from '../invariants/world.js';
import { NOTHING, halfWritten } from './whole.js';

/* A client that got no answer sends its request again, with the same Idempotency-Key. */

describe('an Idempotency-Key', () => {
  let api: Api;
  const HOURS = 2;

  beforeAll(async () => {
    api = await startTestApi({ as: 'OFFICER', config: { idempotencyHours: HOURS } });
  });

  const create = (name: string, key: string) =>
    write(api, 'boardCreate', { name, boardType: 'COMMITTEE' }, { 'idempotency-key': key });

  const called = (name: string) =>
    rowsOf<{ id: string }>(api.database, 'select id from public.node where name = $1', [name]);

  test('10 replays at once make 1 board and get 10 equal answers', async () => {
    const before = await logged(api);
    const replies = await Promise.all(Array.from({ length: 10 }, () => create('Sent ten times', 'ten')));
    const texts = new Set(replies.map(({ answer }) => answer.text));
    expect(texts.size).toBe(1);
    expect(replies[0]!.userErrors).toEqual([]);
    expect(await called('Sent ten times')).toEqual([{ id: replies[0]!.record!.id }]);
    expect(await logged(api)).toBe(before + 1);
  });

  test('a replay gets the first answer, whatever was changed since', async () => {
    const first = await create('As it was', 'as it was');
    await write(api, 'boardUpdate', { id: first.record!.id, version: 1, name: 'As it is' });
    const replay = await create('As it was', 'as it was');
    expect(replay.answer.text).toBe(first.answer.text);
  });

  test('the same key with other variables is refused, and nothing is written', async () => {
    await create('The first', 'one key');
    const before = await logged(api);
    const { answer } = await create('Another', 'one key');
    expect(answer.errors[0]).toMatchObject({
      extensions: { code: 'IDEMPOTENCY_KEY_USED' },
      message: expect.stringContaining('used for another request'),
    });
    expect(await logged(api)).toBe(before);
    expect(await called('Another')).toEqual([]);
  });

  test('10 requests at once with one key and different variables: one is done, 9 are refused', async () => {
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, index) => create(`Rival ${index}`, 'rivals')),
    );
    expect(replies.filter(({ record }) => record !== null)).toHaveLength(1);
    const codes = replies.flatMap(({ answer }) => answer.errors.map((error) => error.extensions.code));
    expect(codes).toEqual(Array(9).fill('IDEMPOTENCY_KEY_USED'));
  });

  test('a refused request keeps no key: mended, it may be sent with the same one', async () => {
    const refused = await create('', 'mended');
    expect(refused.userErrors).toMatchObject([{ code: 'REQUIRED' }]);
    expect((await create('Mended', 'mended')).userErrors).toEqual([]);
  });

  test.each([
    ['empty', ''],
    ['over 200 characters', 'k'.repeat(201)],
  ])('that is %s is the caller’s to mend, and nothing is written', async (_what, key) => {
    const before = await logged(api);
    const { answer } = await create('Of a bad key', key);
    expect(answer.status).toBe(400);
    expect(answer.errors).toMatchObject([
      {
        message: 'An Idempotency-Key has from 1 to 200 characters.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(await logged(api)).toBe(before);
    expect((await create('Of a long key', 'k'.repeat(200))).userErrors).toEqual([]);
  });

  test('is kept for as many hours as are configured, and forgotten then', async () => {
    const age = (minutes: number) =>
      rowsOf(
        api.database,
        `update public.idempotency set created_at = now() - make_interval(mins => $1) where key = 'aged'`,
        [minutes],
      );
    const first = await create('Aged', 'aged');
    await age(HOURS * 60 - 5);
    expect((await create('Aged', 'aged')).answer.text).toBe(first.answer.text);
    expect(await called('Aged')).toHaveLength(1);
    await age(HOURS * 60 + 5);
    const later = await create('Aged', 'aged');
    expect(later.record!.id).not.toBe(first.record!.id);
    expect(await called('Aged')).toHaveLength(2);
  });

  test('nothing of this left the register or its log half-written', async () => {
    expect(await halfWritten(api.database)).toEqual(NOTHING);
  });
});
