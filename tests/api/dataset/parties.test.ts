import { readDataset } from '@golden-thread/api';
import { describe, expect, test } from 'vitest';
import { plain } from './papers.js';

const dataset = readDataset('bury');
const plan = dataset.plans.find(({ key }) => key === 'childrens-services-improvement-plan')!;
const actions = plan
  .priorities!.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.actions))
  .filter(({ note }) => !note);
const records = [...dataset.posts, ...dataset.boards, ...dataset.organisations];

/** How a paper may write a party: its name and other names, the longest first. */
function namesOf(key: string): string[] {
  const record = records.find((candidate) => candidate.key === key)!;
  return [record.name, ...(record.aliases ?? [])].map(plain).toSorted((a, b) => b.length - a.length);
}

/** What is left of a cell when the names of these parties are struck out of it. */
const strike = (cell: string, parties: readonly string[]): string =>
  parties.reduce((rest, party) => {
    const name = namesOf(party).find((candidate) => rest.includes(candidate));
    return name === undefined ? `${rest} without ${party}` : rest.replace(name, '');
  }, cell);

describe('the parties of each action are those of its cell, none left out and none added', () => {
  test.each(actions.map((action) => [action.reference, action.published!, action] as const))(
    '%s: %s',
    (_reference, published, action) => {
      const [accountable = '', supporting = ''] = published.split(' supported by ');
      expect(strike(accountable, action.accountable ?? [])).toMatch(/^[\s,&]*$/);
      expect(strike(supporting, action.supportedBy ?? [])).toMatch(/^[\s,&]*$/);
    },
  );
});

test('"supported by" makes two ties of one cell', () => {
  const action = actions.find(({ reference }) => reference === '7.1 a')!;
  expect([action.published, action.accountable, action.supportedBy]).toEqual([
    'PSW supported by Heads of Service',
    ['principal-social-worker'],
    ['heads-of-service'],
  ]);
});

test('the Virtual School Head is accountable for eight actions, however the paper writes the post', () => {
  const of = actions.filter(({ accountable }) => accountable?.includes('virtual-school-head'));
  expect(of.map(({ reference }) => reference)).toEqual([
    '1.4 e', '1.4 f', '2.4 a', '2.4 c', '2.4 d', '2.4 e', '3.5 b', '3.5 c',
  ]); // prettier-ignore
  expect(of.every(({ published }) => published!.includes('Virtual School Head'))).toBe(true);
});
