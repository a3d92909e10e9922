import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, startTestApi } from '../kit/register.js';

interface Hit {
  rank: number;
  headline: string;
  node: { slug: string; kind: string; name: string };
}

let api: Api;
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury' });
});

async function found(query: string, kinds: string[] | null = null): Promise<Hit[]> {
  const { search } = await api.ask<{ search: { nodes: Hit[]; totalCount: number } }>(
    `query ($query: String!, $kinds: [NodeKind!]) { search(query: $query, kinds: $kinds, first: 1000) {
      totalCount nodes { rank headline node { slug kind name } } } }`,
    { query, kinds },
  );
  expect(search.totalCount).toBe(search.nodes.length);
  return search.nodes;
}
const slugs = (hits: Hit[]) => hits.map((hit) => hit.node.slug);

describe('a word', () => {
  test('is found by its beginning, whatever its case', async () => {
    for (const word of ['safeguarding', 'safeg', 'SAFEG']) {
      expect(slugs(await found(word, ['BOARD']))).toContain('bury-safeguarding-children-partnership');
    }
    // Not by its middle or its end.
    expect(slugs(await found('guarding', ['BOARD']))).not.toContain('bury-safeguarding-children-partnership');
  });

  test('of another name finds what bears it', async () => {
    expect(slugs(await found('SWEHP'))).toContain('starting-well-and-early-help-partnership-board');
    expect(slugs(await found('CPB Operational Board'))[0]).toBe('corporate-parenting-operational-board');
  });

  test('that is just how something is called finds it first, by any of its names, also one that is no word to search texts for', async () => {
    expect(slugs(await found('Council'))[0]).toBe('full-council');
    expect((await found('IT')).map((hit) => hit.node.name)).toEqual(['IT']);
    expect(await found('the of')).toEqual([]);
  });

  test('of a report of progress finds its action, once', async () => {
    // "Three lots", "Warrington": words that the paper has in the progress of actions and nowhere in their texts.
    const hits = await found('warrington mentoring', ['ACTION']);
    const plan = 'childrens-services-improvement-plan';
    expect(slugs(hits).toSorted((a, b) => a.localeCompare(b))).toEqual([`${plan}/7.1.c`, `${plan}/7.1.d`]);
    expect(hits[0]!.headline).toContain('**Warrington**');
  });

  test('more makes the search narrower: each must be there, in any order and place', async () => {
    const [one, both, turned] = await Promise.all([
      found('parenting'),
      found('parenting board'),
      found('board parent'),
    ]);
    expect(both.length).toBeLessThan(one.length);
    expect(slugs(turned)).toEqual(slugs(both));
    expect(await found('parenting zebra')).toEqual([]);
  });
});

test('every board and plan is found by each word of its names', async () => {
  const { boards, plans } = await api.ask<
    Record<'boards' | 'plans', { nodes: { slug: string; name: string; aliases: string[] }[] }>
  >(
    '{ boards(first: 1000) { nodes { slug name aliases } } plans(first: 1000) { nodes { slug name aliases } } }',
  );
  // Words that carry no meaning alone are left out of every search, and asked for alone they find nothing.
  const meaningless = new Set(
    'a an and at by do for in is it its my of on or s the to with our no not this all each'.split(' '),
  );
  const withWord = new Map<string, string[]>();
  for (const { slug, name, aliases } of [...boards.nodes, ...plans.nodes]) {
    for (const word of [name, ...aliases]
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []) {
      if (!meaningless.has(word)) withWord.set(word, [...(withWord.get(word) ?? []), slug]);
    }
  }
  expect(withWord.size).toBeGreaterThan(150);
  const missing: string[] = [];
  for (const [word, owners] of withWord) {
    const hits = new Set(slugs(await found(word, ['BOARD', 'PLAN'])));
    missing.push(...owners.filter((slug) => !hits.has(slug)).map((slug) => `${word}: ${slug}`));
  }
  expect(missing).toEqual([]);
});

describe('what fits best comes first', () => {
  test.each(['Corporate Parenting Board', 'improvement board', 'Cabinet', 'Head of SEND', 'Police'])(
    '"%s" itself, before all that only contain it',
    async (name) => {
      const hits = await found(name);
      expect(hits[0]!.node.name.toLowerCase()).toBe(name.toLowerCase());
      expect(hits.length).toBeGreaterThan(1);
    },
  );

  test('so does what bears the words as another name', async () => {
    const hits = await found('Education Board');
    expect(hits[0]!.node.slug).toBe('education-and-inclusion-board');
    expect(hits.length).toBeGreaterThan(3);
  });

  test('ranks fall, and a name that has the words stands before a text that has them', async () => {
    const hits = await found('neglect');
    const ranks = hits.map((hit) => hit.rank);
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    const inName = hits.map((hit) => /neglect/i.test(hit.node.name));
    expect(inName.indexOf(false)).toBeGreaterThan(0);
    expect(hits[0]!.node.slug).toBe('neglect-strategy');
  });
});

describe('the headline', () => {
  test('marks each word found, and is plain text otherwise', async () => {
    const hits = (await found('attendance')).filter((hit) => /attendance/i.test(hit.headline));
    expect(hits.length).toBeGreaterThan(3);
    for (const { headline } of hits) {
      expect(headline).toMatch(/\*\*attendance\*\*/i);
      expect(headline).not.toMatch(/<\/?(b|p|ul|li)>/);
    }
  });

  test('shows the names where the words are in them alone', async () => {
    const [hit] = await found('SWEHP');
    expect(hit!.headline).toContain('**SWEHP**');
  });

  test('is short, however long the text', async () => {
    const longest = Math.max(...(await found('children')).map((hit) => hit.headline.split(/\s+/).length));
    expect(longest).toBeLessThanOrEqual(60);
  });
});

test('only the kinds asked for are found', async () => {
  const all = await found('education');
  const kinds = ['BOARD', 'POST'];
  expect(await found('education', kinds)).toEqual(all.filter((hit) => kinds.includes(hit.node.kind)));
  expect(new Set(all.map((hit) => hit.node.kind)).size).toBeGreaterThan(3);
  expect(await found('education', [])).toEqual([]);
});

describe('what is no word', () => {
  test.each(['', '   ', '!!!', '&|!()<->:*', '%', '_', '\\', "'", '--', '😀', 'the', 'of and the'])(
    '"%s" finds nothing',
    async (query) => {
      expect(await found(query)).toEqual([]);
    },
  );

  test.each([
    ["cabinet'; drop table node; --", []],
    ['cabinet:*', ['cabinet']],
    ['!cabinet', ['cabinet']],
    ['cabinet & (', ['cabinet']],
    ['<b>cabinet</b>', []],
    ['“cabinet”', ['cabinet']],
    ["cabinet\n\t'", ['cabinet']],
  ])('%j is searched for its words alone', async (query, first) => {
    expect(slugs(await found(query, ['BOARD'])).slice(0, 1)).toEqual(first);
  });

  test('200 characters are searched for, more are refused, and so is a zero character', async () => {
    expect(await found('x'.repeat(200))).toEqual([]);
    expect(await found('zz '.repeat(66))).toEqual([]);
    for (const query of ['x'.repeat(201), 'x'.repeat(10_000), 'cab\u0000inet']) {
      const search = await api.refusal('query ($query: String!) { search(query: $query) { totalCount } }', {
        query,
      });
      expect(search.code).toBe('BAD_USER_INPUT');
      const filter = await api.refusal(
        'query ($query: String) { boards(filter: { search: $query }) { totalCount } }',
        { query },
      );
      expect(filter).toEqual(search);
    }
  });
});

test('of words that very many have, what is called just that comes first even so', async () => {
  await api.database.transaction(async (manager) => {
    const numbers = 'generate_series(0, 10100) n';
    // The one that is called so is recorded last of all.
    const id = `case n when 0 then 'ffffffff-ffff-7fff-bfff-ffffffffffff' else md5('zebra-' || n) end::uuid`;
    await manager.query(`insert into node (id, kind, slug, name)
      select ${id}, 'ORGANISATION', 'zebra-' || n, 'Zebra' || case n when 0 then '' else ' ' || n end from ${numbers}`);
    await manager.query(
      `insert into organisation (id, organisation_type) select ${id}, 'COUNCIL' from ${numbers}`,
    );
  });
  const { search } = await api.ask<{ search: { nodes: Hit[]; totalCount: number } }>(
    '{ search(query: "zebra", first: 3) { totalCount nodes { rank headline node { slug kind name } } } }',
  );
  expect(search.nodes[0]!.node.name).toBe('Zebra');
  expect(search.totalCount).toBeGreaterThanOrEqual(10_000);
  expect(search.totalCount).toBeLessThan(10_101);
});
