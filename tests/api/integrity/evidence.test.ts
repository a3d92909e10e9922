import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Register, openTestRegister, rowsOf } from '../../kit/register.js';
import { type End, add, refusalOf, tie, tieRow } from './records.js';

let register: Register;
let action: End;
const write = (table: string, row: Record<string, unknown>) =>
  register.database.transaction((manager) => manager.insert(table, { id: randomUUID(), ...row }));
const run = (statement: string) => rowsOf(register.database, statement);

beforeAll(async () => {
  register = await openTestRegister();
  action = await add(register.database, 'ACTION');
  await write('progress_update', { actionId: action.id, recordedOn: '2026-01-07', commentary: 'Begun.' });
});

describe('progress is only ever added to', () => {
  test.each([
    `update progress_update set commentary = 'Finished.'`,
    `update progress_update set commentary = 'Finished.' where false`,
    `delete from progress_update`,
    `delete from progress_update where false`,
    `truncate progress_update cascade`,
    `truncate action cascade`,
    `insert into progress_update select * from (select id, action_id, recorded_on, action_rating, impact_rating, commentary
       from progress_update) as there on conflict (id) do update set commentary = 'Finished.'`,
  ])('%s is refused', async (statement) => {
    const refusal = await refusalOf(run(statement));
    expect(refusal.constraint ?? refusal.message).toBe('progress_update_append_only');
    expect(refusal.message).toContain('A correction is a new row.');
    expect(await run(`select commentary from progress_update`)).toEqual([{ commentary: 'Begun.' }]);
  });

  test('an action of which progress is recorded cannot be deleted', async () => {
    const work = register.database.transaction(async (manager) => {
      await manager.delete('action', { id: action.id });
      await manager.delete('node', { id: action.id });
    });
    expect((await refusalOf(work)).constraint).toBe('progress_update_action_id_fkey');
  });

  test('an update that says nothing is refused', async () => {
    const work = write('progress_update', { actionId: action.id, recordedOn: '2026-01-08' });
    expect((await refusalOf(work)).constraint).toBe('progress_update_check');
  });

  test.each(['actionRating', 'impactRating'])(
    'a colour that no rating has is refused as %s',
    async (rating) => {
      const work = write('progress_update', {
        actionId: action.id,
        recordedOn: '2026-01-08',
        [rating]: 'PURPLE',
      });
      expect((await refusalOf(work)).code).toBe('23514');
    },
  );

  test('progress on an action that does not exist is refused', async () => {
    const work = write('progress_update', {
      actionId: randomUUID(),
      recordedOn: '2026-01-08',
      commentary: 'x',
    });
    expect((await refusalOf(work)).constraint).toBe('progress_update_action_id_fkey');
  });
});

describe('a citation', () => {
  test('is of one thing: of none or of two is refused', async () => {
    const document = await add(register.database, 'DOCUMENT');
    const [board, plan] = [await add(register.database, 'BOARD'), await add(register.database, 'PLAN')];
    const [relationshipId] = await tie(register.database, tieRow(board, 'OVERSEES', plan));
    const citation = { documentId: document.id, position: 1 };
    expect((await refusalOf(write('citation', citation))).constraint).toBe('citation_of_one_thing');
    const two = { ...citation, nodeId: board.id, relationshipId };
    expect((await refusalOf(write('citation', two))).constraint).toBe('citation_of_one_thing');
    await write('citation', { ...citation, relationshipId });
  });

  test('of a document that does not exist, or of a board as if it were a document, is refused', async () => {
    const board = await add(register.database, 'BOARD');
    for (const documentId of [randomUUID(), board.id]) {
      const refusal = await refusalOf(write('citation', { documentId, position: 1, nodeId: board.id }));
      expect(refusal.constraint).toBe('citation_document_id_fkey');
    }
  });

  test('keeps what it cites: the document and the tie cannot be deleted', async () => {
    const document = await add(register.database, 'DOCUMENT');
    const [board, plan] = [await add(register.database, 'BOARD'), await add(register.database, 'PLAN')];
    const [relationshipId] = await tie(register.database, tieRow(board, 'OVERSEES', plan));
    await write('citation', { documentId: document.id, position: 1, relationshipId });
    const remove = (table: string, id: string | undefined) =>
      refusalOf(register.database.transaction((manager) => manager.delete(table, { id })));
    expect((await remove('relationship', relationshipId)).constraint).toBe('citation_relationship_id_fkey');
    expect((await remove('document', document.id)).constraint).toBe('citation_document_id_fkey');
  });
});
