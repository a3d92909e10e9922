import { expect, test } from 'vitest';
import { actionKey, paths } from '../../../packages/console/src/shared/paths';

const action = (id: string, reference: string) =>
  paths.node({ kind: 'ACTION', id, slug: `a-plan/${id}`, reference });

test('an action is linked by its number where that is read back as it is, and else by its id', () => {
  expect(action('one', '1.2 c')).toBe('/actions/a-plan/1.2_c');
  expect(actionKey('a-plan/1.2_c')).toEqual({ plan: 'a-plan', reference: '1.2 c' });
  expect(action('two', '1.2_c')).toBe('/actions/two');
  expect(actionKey('two')).toEqual({ id: 'two' });
});
