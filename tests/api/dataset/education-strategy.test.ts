import { readDataset } from '@golden-thread/api';
import { expect, test } from 'vitest';
import { agendaPack, plain, wordsOf } from './papers.js';
import { publishedStrategy } from './strategy-paper.js';

const strategy = readDataset('bury').plans.find(({ key }) => key === 'education-and-inclusion-strategy')!;
const commitments = strategy.priorities!;
const published = publishedStrategy();

test('the paper has 5 commitments of 5 settings with 96 priority actions in all, and so has the dataset', () => {
  const sizes = (settings: { actions: unknown[] }[]) => settings.map(({ actions }) => actions.length);
  const inPaper = published.map(({ settings }) => sizes(settings));
  expect([inPaper.length, inPaper.flat().length, inPaper.flat().reduce((sum, size) => sum + size)]).toEqual([
    5, 25, 96,
  ]);
  expect(commitments.map(({ outcomes }) => sizes(outcomes))).toEqual(inPaper);
});

test('settings are named as the paper heads them, in its order', () => {
  expect(commitments.map(({ outcomes }) => outcomes.map(({ text }) => text))).toEqual(
    published.map(({ settings }) => settings.map(({ name }) => name)),
  );
});

test('priority actions are those of the paper, in its order and whole', () => {
  expect(
    commitments.flatMap(({ outcomes }) =>
      outcomes.flatMap(({ actions }) => actions.map(({ text }) => plain(text))),
    ),
  ).toEqual(published.flatMap(({ settings }) => settings.flatMap(({ actions }) => actions)));
});

test('success measures are those of the paper, in its order and whole', () => {
  const whole = (measures: readonly string[] | undefined) =>
    plain((measures ?? []).join(' ').replace(/(^|\s)- /g, ' '));
  expect(commitments.map(({ successMeasures }) => whole(successMeasures))).toEqual(
    published.map(({ successMeasures }) => whole(successMeasures)),
  );
});

test('each commitment is described in the words that the paper puts under its heading', () => {
  for (const { description } of commitments) expect(wordsOf(agendaPack)).toContain(plain(description!));
});

test('no action of the strategy has an accountable officer, a timescale or progress, for the paper gives none', () => {
  const actions = commitments.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.actions));
  const stated = actions.filter(
    ({ accountable, supportedBy, published: officer, timescale, progress }) =>
      accountable ?? supportedBy ?? officer ?? timescale ?? progress,
  );
  expect(stated).toEqual([]);
});
