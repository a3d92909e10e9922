import { readDataset, readTimescale } from '@golden-thread/api';
import { describe, expect, test } from 'vitest';
import { publishedPlan } from './improvement-plan-paper.js';
import { agendaPack, linesOf, plain, wordsOf } from './papers.js';

const plan = readDataset('bury').plans.find(({ key }) => key === 'childrens-services-improvement-plan')!;
const priorities = plan.priorities!;
const published = publishedPlan();
const outcomes = priorities.flatMap((priority) => priority.outcomes);
const actions = outcomes.flatMap((outcome) => outcome.actions);
const publishedOutcomes = published.flatMap((priority) => priority.outcomes);
const publishedActions = publishedOutcomes.flatMap((outcome) => outcome.actions);

/** A text as its words: paragraphs and list marks, which the dataset writes its own way, left out. */
const words = (text: string | undefined): string => plain((text ?? '').replace(/^- /gm, ''));
/** A dash between two words is a list mark in one cell of the paper and a dash in another. */
const dashless = (text: string): string => text.replace(/ [-–] /g, ' ');
const timescaleText = (action: (typeof actions)[number]): string =>
  typeof action.timescale === 'object' ? action.timescale.text : (action.timescale ?? '');

test('the paper has 7 priorities, 29 outcomes, 83 lettered actions and a note, and so has the dataset', () => {
  const lettered = publishedActions.filter((action) => action.reference !== 'note');
  expect([published.length, publishedOutcomes.length, lettered.length, publishedActions.length]).toEqual([
    7, 29, 83, 84,
  ]);
  expect([
    priorities.length,
    outcomes.length,
    actions.filter((action) => !action.note).length,
    actions.length,
  ]).toEqual([7, 29, 83, 84]);
});

test('priorities are named as the paper heads its tables', () => {
  expect(priorities.map(({ reference, name }) => [reference, name])).toEqual(
    published.map(({ reference, name }) => [reference, name]),
  );
});

test('each priority stands under the heading that the paper puts over it', () => {
  const lines = linesOf(agendaPack);
  const heading = (theme: string | undefined) =>
    lines.findIndex((line) => line.replace(/^#+ /, '') === theme?.toUpperCase());
  const table = (reference: string) =>
    lines.findLastIndex((line) => line.replace(/^#+ /, '').startsWith(`Priority ${reference}: `));
  const themes = [...new Set(priorities.map(({ theme }) => theme))];
  for (const priority of priorities) {
    const above = themes.filter((theme) => heading(theme) < table(priority.reference));
    expect(heading(priority.theme)).toBeGreaterThan(0);
    expect([priority.reference, priority.theme]).toEqual([priority.reference, above.at(-1)]);
  }
});

test('outcomes are those of the paper, in its order and whole', () => {
  expect(outcomes.map(({ reference, text }) => `${reference} ${dashless(words(text))}`)).toEqual(
    publishedOutcomes.map(({ reference, text }) => `${reference} ${dashless(text)}`),
  );
});

test('actions are those of the paper, in its order and whole', () => {
  expect(actions.map(({ text }) => dashless(words(text)))).toEqual(
    publishedActions.map(({ text }) => dashless(text)),
  );
  const references = actions.filter((action) => !action.note).map(({ reference }) => reference);
  expect(references).toEqual(
    publishedActions.map(({ reference }) => reference).filter((reference) => reference !== 'note'),
  );
});

test('the accountable officers of each action are kept as the paper writes them', () => {
  expect(actions.map(({ published: officer }) => officer)).toEqual(
    publishedActions.map(({ officer }) => officer),
  );
});

test('the timescale of each action is kept as the paper writes it', () => {
  expect(actions.map(timescaleText)).toEqual(publishedActions.map(({ timescale }) => timescale));
});

test('the progress of each action is kept as the paper writes it, and none is added', () => {
  expect(actions.map(({ progress }) => dashless(words(progress)))).toEqual(
    publishedActions.map(({ progress }) => dashless(progress)),
  );
});

test('every published timescale is read by rule or has its reading beside it', () => {
  const unread = actions
    .filter((action) => typeof action.timescale === 'string' && readTimescale(action.timescale) === null)
    .map(({ reference }) => reference);
  expect(unread).toEqual([]);
});

describe('parties', () => {
  test('every lettered action has an accountable party, and the note has none', () => {
    const without = actions
      .filter((action) => (action.accountable ?? []).length === 0)
      .map(({ reference }) => reference);
    expect(without).toEqual([actions.find((action) => action.note)!.reference]);
  });

  test('an action has supporting parties exactly where the paper says "supported by"', () => {
    const supported = actions
      .filter((action) => (action.supportedBy ?? []).length > 0)
      .map(({ reference }) => reference);
    const said = actions
      .filter((action) => action.published?.includes('supported by'))
      .map(({ reference }) => reference);
    expect(supported).toEqual(said);
  });
});

test('the rating key is the one that the paper prints, and no action has a rating', () => {
  const key = ['BLUE', 'GREEN', 'AMBER', 'RED', 'GREY'];
  expect(plan.ratingKey?.map(({ rating }) => rating)).toEqual(key);
  const paper = wordsOf(agendaPack).toLowerCase();
  for (const line of plan.ratingKey ?? []) {
    expect(paper).toContain(`${line.rating} ${line.action}/${line.impact}`.toLowerCase());
  }
  expect(JSON.stringify(priorities)).not.toMatch(/"(actionRating|impactRating|rating)"/);
});
