import { getNamedType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { fieldedTypes, rootFields, rootTypes } from './operations.js';
import { type Column, columns, meaning, published } from './published.js';

/*
 * docs/permissions.md is complete, and does not say what must never be: of what matters most, this file has a list of its
 * own, whatever the rules are. That what is published is what happens is shown by the matrix.
 */

const roots = ['Query', 'Mutation', 'Subscription'] as const;
const typeOf = (path: string) => path.split('.')[0]!;
const openTo = (root: 'Query' | 'Mutation', name: string) =>
  columns.filter((column) => published[root].get(name)!.cells[column] !== '–');

test.each(roots)('every %s is named, and no other', (root) => {
  const named = [...published[root].keys()].filter((name) => !name.startsWith('__'));
  expect(named.toSorted()).toEqual(rootFields(root).toSorted());
});

test('every field of every type is named, and no other', () => {
  const fields = fieldedTypes.flatMap((type) =>
    Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
  );
  expect([...published.fields.keys()].toSorted()).toEqual(fields.toSorted());
});

test.each(roots)('each rule of %s has its one meaning', (root) => {
  const rows = [...published[root]];
  const open = rows.map(([name, { cells }]) => [name, columns.filter((column) => cells[column] !== '–')]);
  expect(open).toEqual(rows.map(([name, { rule }]) => [name, meaning[rule]]));
});

describe('mutations', () => {
  const officers: Column[] = ['OFFICER', 'ADMIN'];
  const onOwn = ['actionRecordProgress', 'citationCreate', 'progressRecord'];
  const ofOneself = ['passwordChange', 'sessionEnd', 'sessionsEnd'];
  const ofAdministrators = [
    'accountDisable',
    'accountEnable',
    'accountInvite',
    'accountResetPassword',
    'accountUpdate',
    'personErase',
    'tokenCreate',
    'tokenRevoke',
  ];
  const others: Record<string, readonly Column[]> = {
    passwordSet: columns,
    signIn: columns,
    signOut: columns,
    ...Object.fromEntries(ofAdministrators.map((name) => [name, ['ADMIN']])),
    ...Object.fromEntries(ofOneself.map((name) => [name, ['READER', 'CONTRIBUTOR', ...officers]])),
    ...Object.fromEntries(onOwn.map((name) => [name, ['CONTRIBUTOR', ...officers]])),
  };

  test.each(rootFields('Mutation'))('%s is for officers, unless it is said here for whom it is', (name) => {
    expect(openTo('Mutation', name)).toEqual(others[name] ?? officers);
  });

  test('contributors write on what is theirs only', () => {
    const own = rootFields('Mutation').filter(
      (name) => published.Mutation.get(name)!.cells.CONTRIBUTOR === 'own',
    );
    expect(own.toSorted()).toEqual([...onOwn, ...ofOneself].toSorted());
  });
});

describe('queries', () => {
  const others: Record<string, readonly Column[]> = {
    account: ['ADMIN'],
    accounts: ['ADMIN'],
    audienceAccounts: ['OFFICER', 'ADMIN'],
    restrictedThings: ['OFFICER', 'ADMIN'],
    auditVerification: ['ADMIN'],
    tokens: ['ADMIN'],
    signInMethods: columns,
    boardDissolvePreview: ['OFFICER', 'ADMIN'],
    boardMergePreview: ['OFFICER', 'ADMIN'],
    boardReplacePreview: ['OFFICER', 'ADMIN'],
    viewer: columns,
  };
  const readers = columns.filter((column) => column !== 'Not signed in');

  test.each(rootFields('Query'))('%s is for readers, unless it is said here for whom it is', (name) => {
    expect(openTo('Query', name)).toEqual(others[name] ?? readers);
  });
});

describe('types', () => {
  const of = (rule: string) =>
    new Set([...published.fields].filter(([, known]) => known === rule).map(([path]) => typeOf(path)));

  test('that are open to everybody say nothing of the register', () => {
    expect([...of('PUBLIC')].toSorted()).toEqual(['PageInfo', 'SignInMethods', 'UserError', 'Viewer']);
  });

  test('of accounts are come by as one’s own, or by administrators', () => {
    const asAsked = of('AS_ASKED');
    const leading = [...rootTypes, ...fieldedTypes].flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => asAsked.has(getNamedType(field.type).name))
        .map((field) => `${type.name}.${field.name}`),
    );
    const others = leading.filter((path) => !path.startsWith('Mutation.') && !asAsked.has(typeOf(path)));
    expect(others.toSorted()).toEqual([
      'AccessToken.createdBy',
      'Query.account',
      'Query.accounts',
      'Viewer.account',
      'Viewer.sessions',
    ]);
  });
});
