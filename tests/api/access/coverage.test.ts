import { buildSchema, faultsOf } from '@golden-thread/api';
import { extendSchema, parse } from 'graphql';
import { expect, test } from 'vitest';

/** What has no rule stops the build: `schema:emit`, and with it `verify`, fails on each of these faults. */
const faultsWith = (sdl: string) => faultsOf(extendSchema(buildSchema(), parse(sdl)));

test('the schema has a rule for everything, and no rule is of what there is not', () => {
  expect(faultsOf(buildSchema())).toEqual([]);
});

test.each([
  ['a query', 'extend type Query { secret: String }', 'Query.secret has no rule'],
  ['a mutation', 'extend type Mutation { secretKeep: String }', 'Mutation.secretKeep has no rule'],
  ['a subscription', 'extend type Subscription { secrets: String }', 'Subscription.secrets has no rule'],
  [
    'a type',
    'extend type Board { secret: Secret } type Secret { words: String }',
    'Secret.words has no rule',
  ],
  [
    'a connection of such a type',
    'extend type Board { secrets: SecretConnection } type SecretConnection { totalCount: Int }',
    'SecretConnection.totalCount has no rule',
  ],
  ['a way to accounts', 'extend type Board { editor: Account }', 'Board.editor leads to Account'],
  [
    'a way to a payload',
    'extend type Board { written: BoardPayload }',
    'Board.written leads to BoardPayload',
  ],
])('%s without a rule is a fault', (_what, sdl, fault) => {
  expect(faultsWith(sdl)).toEqual([expect.stringContaining(fault)]);
});
