import { allowedEnds, relationshipRule, relationshipTypes } from '@golden-thread/schema';
import { beforeAll, expect, test } from 'vitest';
import { type Register, openTestRegister, rowsOf } from '../../kit/register.js';

/** Containment is read from the plans themselves: it is published as a type, and never recorded. */
const recorded = relationshipTypes.filter((type) => !relationshipRule(type).derived);

let register: Register;
beforeAll(async () => {
  register = await openTestRegister();
});

test('the database holds the same relationship types with the same rules as the catalogue', async () => {
  const inDatabase = await rowsOf(
    register.database,
    `select type, is_acyclic, is_symmetric, one_in_force_per from relationship_type order by type collate "C"`,
  );
  const inCode = recorded.toSorted().map((type) => {
    const { acyclic = false, symmetric = false, oneInForcePer = null } = relationshipRule(type);
    return { type, is_acyclic: acyclic, is_symmetric: symmetric, one_in_force_per: oneInForcePer };
  });
  expect(inDatabase).toEqual(inCode);
});

test('the database allows the same kinds at the ends of each type as the catalogue', async () => {
  const inDatabase = await rowsOf<{ ends: string }>(
    register.database,
    `select concat_ws(' ', source_kind, type, target_kind) as ends from relationship_ends`,
  );
  const inCode = recorded.flatMap((type) =>
    allowedEnds(type).flatMap(({ source, target }) => {
      const ends = [`${source} ${type} ${target}`];
      // A symmetric tie is turned so that the smaller id comes first: both orders of its kinds must be allowed.
      if (relationshipRule(type).symmetric) ends.push(`${target} ${type} ${source}`);
      return ends;
    }),
  );
  expect(inDatabase.map(({ ends }) => ends).toSorted()).toEqual([...new Set(inCode)].toSorted());
});
