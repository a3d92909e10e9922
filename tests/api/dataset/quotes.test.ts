import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildRows, datasetsFolder, readDataset } from '@golden-thread/api';
import { describe, expect, test } from 'vitest';
import { plain, wordsOf } from './papers.js';

interface Citation {
  doc: string;
  place: string;
  quote?: string;
}

const dataset = readDataset('bury');
const rows = buildRows('bury', dataset);

/** Every citation that somebody wrote, with the way that leads to it in the files. */
function* written(value: unknown, way: string): Generator<[way: string, citation: Citation]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inside] of Object.entries(value)) {
    const { key, reference } = (inside ?? {}) as { key?: string; reference?: string };
    const here = `${way} › ${key ?? reference ?? name}`;
    if (name === 'cite') for (const citation of inside as Citation[]) yield [way, citation];
    else yield* written(inside, here);
  }
}

const citations = [...written(dataset, 'bury')];
const papers = new Map(dataset.documents.flatMap(({ key, paper }) => (paper ? [[key, wordsOf(paper)]] : [])));

describe('quotes', () => {
  test('every quote stands in the paper that it cites, in one run of text', () => {
    const quoted = citations.filter(([, { quote }]) => quote !== undefined);
    const absent = quoted
      .filter(([, { doc, quote }]) => !papers.get(doc)?.includes(plain(quote!)))
      .map(([way, { doc, quote }]) => `${way}: "${quote!}" is not in ${doc}`);
    expect(absent).toEqual([]);
    expect(quoted.length).toBeGreaterThan(dataset.boards.length);
  });

  test('every quote is long enough to be found and short enough to be read: 3 to 30 words', () => {
    const length = (quote: string) => quote.split(/\s+/).length;
    const unfit = citations.filter(
      ([, { quote }]) => quote !== undefined && (length(quote) < 3 || length(quote) > 30),
    );
    expect(unfit.map(([way, { quote }]) => `${way}: "${quote!}"`)).toEqual([]);
  });

  test('every citation of a paper that the dataset holds has a quote', () => {
    const silent = citations
      .filter(([, { quote }]) => quote === undefined)
      .map(([way, { place }]) => `${way}: ${place}`);
    expect(silent).toEqual([]);
  });
});

describe('citations', () => {
  test('every record but the papers themselves is cited', () => {
    const cited = new Set(rows.citation.map(({ nodeId }) => nodeId));
    const uncited = rows.node
      .filter(({ id, slug }) => !cited.has(id) && !papers.has(slug))
      .map(({ slug }) => slug);
    expect(uncited).toEqual([]);
  });

  test('every relationship is cited', () => {
    const cited = new Set(rows.citation.map(({ relationshipId }) => relationshipId));
    expect(rows.relationship.filter(({ id }) => !cited.has(id))).toEqual([]);
  });

  test('every progress update is cited', () => {
    const cited = new Set(rows.citation.map(({ progressUpdateId }) => progressUpdateId));
    expect(rows.progress_update.filter(({ id }) => !cited.has(id))).toEqual([]);
  });
});

test('no rating is recorded, for the colours of the papers did not survive in the text', () => {
  const rated = rows.progress_update.filter(({ actionRating, impactRating }) => actionRating ?? impactRating);
  expect(rated).toEqual([]);
  expect(rows.progress_update.length).toBeGreaterThan(0);
});

describe('contact details', () => {
  const eMail = /[\w.+-]+@[\w-]+\.\w+/;
  const telephone = /(?:\+44[\s(0)]*|\b0)\d{2,4}[\s-]?\d{3}[\s-]?\d{3,4}\b/;

  test.each(['j.smith@example.gov.uk', '0161 496 0000', '01614960000', '07700 900123', '+44 161 496 0000'])(
    '%s would be noticed',
    (detail) => expect(eMail.test(detail) || telephone.test(detail)).toBe(true),
  );

  const files = readdirSync(datasetsFolder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  test.each(files.map((file) => join(file.parentPath, file.name).slice(datasetsFolder.length + 1)))(
    '%s has none',
    (file) => {
      const content = readFileSync(join(datasetsFolder, file), 'utf8');
      expect([eMail.exec(content)?.[0], telephone.exec(content)?.[0]]).toEqual([undefined, undefined]);
    },
  );
});
