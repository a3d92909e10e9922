import { beforeAll, expect, test } from 'vitest';
import { type Register, openTestRegister, rowsOf } from '../../kit/register.js';
import { anonymous, as } from '../../kit/viewers.js';
import { fillHidden, fillOpen, idsBySlug, restrict, writer } from './register.js';

/* What a hidden action costs those who do not see it. */

let register: Register;

beforeAll(async () => {
  register = await openTestRegister();
  const { database } = register;
  await fillOpen(database);
  const hidden = await fillHidden(database);
  await restrict(database, 'action', hidden.action);
  const write = writer(database);
  const id = await idsBySlug(database);
  // Moves every action of the plan, the hidden one too.
  await write('actionCreate', {
    outcomeId: id['open-plan/1.1'],
    reference: '1.1 z',
    description: 'First of all',
    position: 1,
  });
});

test('who reads some changes has those looked at, and not all that the hidden action may have moved', async () => {
  const { ask, answer } = as(register.database, anonymous);
  // Nothing that moved can be looked at from here on.
  await rowsOf(
    register.database,
    `create or replace function public.hidden_places(of_plan uuid, place integer, actions uuid[], at timestamptz, is_after boolean)
      returns integer language plpgsql stable as $$ begin raise exception 'places are counted'; end $$`,
  );
  const { board } = await ask(
    '{ board(slug: "parenting-panel") { history { nodes { summary } totalCount } } }',
  );
  expect(board).toEqual({
    history: { nodes: [{ summary: 'The Parenting Panel was entered in the register' }], totalCount: 1 },
  });
  expect((await answer('{ changes { totalCount } }')).errors).toHaveLength(1);
});
