import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, rowsOf, startTestApi } from '../../kit/register.js';
import { disagreements, fault, tablesThatHold } from './log.js';
import { newest, send, write } from './writing.js';

/* A person's name leaves the register and its whole history, and the log still verifies. */

const PLAN = 'childrens-services-improvement-plan';
/** What must be nowhere afterwards. */
const KNOWN_BY = [
  'Jane Q. Thistlewood',
  'Jane Thistlewood',
  'Janie Thistlewood',
  'jane-q-thistlewood',
  'jane-thistlewood',
  '0000-0002-1825',
];

let api: Api;
let person: { id: string; version: number };
let namesake: { id: string };
let instants: string[];
let ids: { board: string; tie: string; action: string; document: string };

beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury', as: 'ADMIN', name: 'governance officer' });
  const data = await api.ask<Record<string, { id: string; version: number }>>(
    `{ board(slug: "corporate-parenting-board") { id version } action(plan: "${PLAN}", reference: "1.4 f") { id } }`,
  );
  const made = await write(api, 'personCreate', {
    name: 'Jane Thistlewood',
    description: 'Was a teacher in Ramsbottom',
  });
  person = await write(api, 'personUpdate', {
    id: made.id,
    version: 1,
    name: 'Jane Q. Thistlewood',
    aliases: ['Janie Thistlewood', 'JQA'],
    slug: 'jane-q-thistlewood',
    identifiers: [{ scheme: 'ORCID', value: '0000-0002-1825-0097' }],
  });
  namesake = await write(api, 'personCreate', { name: 'Jane Thistlewood-Bell' });
  const document = await write(api, 'documentCreate', {
    name: 'Letter of Jane Thistlewood',
    documentType: 'LETTER',
    description: 'ORCID 0000-0002-1825-0097',
  });
  const tie = await write(api, 'relationshipCreate', {
    type: 'CHAIRS',
    sourceId: person.id,
    targetId: data['board']!.id,
    validFrom: { date: '2026-03-01', text: 'when Jane Thistlewood was elected' },
    note: "Jane Q. Thistlewood's first term; see also Jane Thistlewood-Bell",
  }).catch(() =>
    write(api, 'relationshipCreate', {
      type: 'MEMBER_OF',
      sourceId: person.id,
      targetId: data['board']!.id,
      note: "Jane Q. Thistlewood's first term; see also Jane Thistlewood-Bell",
    }),
  );
  await write(api, 'boardUpdate', {
    ...data['board'],
    meetings: 'Monthly, called by jane\n thistlewood',
    citations: [{ documentId: document.id, quote: 'JANE THISTLEWOOD took the chair', note: 'JQA, not jqa' }],
  });
  await write(api, 'actionRecordProgress', {
    actionId: data['action']!.id,
    actionRating: 'AMBER',
    commentary: 'Janie Thistlewood reported. So did Jane Thistlewood-Bell.',
    citations: [{ documentId: document.id, quote: 'as Jane Thistlewood said' }],
  });
  const mistake = await write(api, 'boardCreate', { name: 'Mistaken Board', boardType: 'FORUM' });
  await write(api, 'boardRetract', {
    id: mistake.id,
    version: 1,
    reason: 'Jane Thistlewood says that it never met',
  });
  await api.graphql(
    `mutation ($input: PersonUpdateInput!) { personUpdate(input: $input) { userErrors { code } } }`,
    { input: { id: person.id, version: person.version, description: 'Teacher, then member' } },
    { 'idempotency-key': 'update-of-jane-thistlewood' },
  );
  person = { id: person.id, version: person.version + 1 };
  instants = (await newest(api, 10)).map(({ recordedAt }) => recordedAt);
  ids = { board: data['board']!.id, tie: tie.id, action: data['action']!.id, document: document.id };
});

const ERASED =
  'person { id name slug aliases description version identifiers { value } } redactedChanges mentions { field subject { type: __typename id } }';
interface Erased {
  person: { name: string; slug: string; version: number };
  redactedChanges: number;
  mentions: { field: string; subject: { type: string; id: string } | null }[];
}
const erase = (input: object) => send<Erased>(api, 'personErase', input, ERASED);

describe('is refused, and nothing is erased', () => {
  test.each([
    ['of somebody unknown', { id: '0198c0de-0000-7000-8000-000000000001' }, ['NOT_FOUND', ['id']]],
    ['without a reason', { reason: '  ' }, ['REQUIRED', ['reason']]],
    ['of a stale version', { version: 1 }, ['CONFLICT', ['version']]],
  ])('%s', async (_name, change, [code, field]) => {
    const changes = (await newest(api))[0]!.seq;
    const { userErrors } = await erase({ ...person, reason: 'Request of 3 March', ...change });
    expect(userErrors).toMatchObject([{ code, field }]);
    expect((await newest(api))[0]!.seq).toBe(changes);
    expect(await tablesThatHold(api.database, ['Jane Q. Thistlewood'])).toContain('public.node');
  });
});

describe('erased', () => {
  let held: string[];
  let erased: Awaited<ReturnType<typeof erase>>;
  beforeAll(async () => {
    held = await tablesThatHold(api.database, KNOWN_BY);
    const answer = await erase({ ...person, reason: 'Request of Jane Thistlewood, 3 March 2026' });
    erased = answer;
  });

  test('the person has a pseudonym, and nothing else', () => {
    expect(erased.userErrors).toEqual([]);
    const [, mark] = /^Person erased ([0-9a-f]{4})$/.exec(erased.person.name) ?? [];
    expect(mark).toBeDefined();
    expect(erased.person).toEqual({
      id: person.id,
      name: `Person erased ${mark}`,
      slug: `person-erased-${mark}`,
      aliases: [],
      description: null,
      identifiers: [],
      version: person.version + 1,
    });
  });

  test('what named them elsewhere is listed', () => {
    const told = erased.mentions.map(({ field, subject }) => [field, subject?.type ?? null]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['note', 'Relationship'],
        ['meetings', 'Board'],
        ['citation.quote', 'Board'],
        ['citation.note', 'Board'],
        ['commentary', 'ProgressUpdate'],
        ['citation.quote', 'ProgressUpdate'],
        ['name', 'Document'],
        ['slug', 'Document'],
        ['description', 'Document'],
        ['retractionReason', null],
      ]),
    );
  });

  test('the name is nowhere in the database', async () => {
    expect(held).toContain('public.idempotency');
    // The namesake's own name is another person's, and stays.
    const holding = await tablesThatHold(
      api.database,
      KNOWN_BY.filter((word) => !/^jane.thistlewood$/i.test(word)),
    );
    expect(holding).toEqual([]);
    const texts = await rowsOf<{ text: string }>(
      api.database,
      `select t::text as text from public.node t where strpos(lower(t::text), 'thistlewood') > 0
       union all select t::text from public.change_payload t where strpos(lower(t::text), 'thistlewood') > 0
       union all select t::text from public.change t where strpos(lower(t::text), 'thistlewood') > 0
       union all select t::text from public.relationship t where strpos(lower(t::text), 'thistlewood') > 0
       union all select t::text from public.citation t where strpos(lower(t::text), 'thistlewood') > 0
       union all select t::text from public.progress_update t where strpos(lower(t::text), 'thistlewood') > 0`,
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const { text } of texts) expect(text).not.toMatch(/jane(\s|\\n|-)+thistlewood(?!-bell|':|' )/i);
  });

  test('search finds nobody by the name, at any instant', async () => {
    for (const instant of [null, ...instants]) {
      const view = instant === null ? '' : `, asRecorded: "${instant}"`;
      const found = await api.ask<{ search: { nodes: { node: { id: string } }[] } }>(
        `{ search(query: "Janie"${view}) { nodes { node { id } } } }`,
      );
      expect(found.search.nodes).toEqual([]);
    }
  });

  test('every instant shows the pseudonym', async () => {
    for (const instant of instants) {
      const { text } = await api.graphql(
        `{ people(first: 200, asRecorded: "${instant}") { nodes { id name slug aliases description history { nodes { summary reason fields { before after } } } } }
           relationships(first: 1000, asRecorded: "${instant}") { nodes { note citations { quote } } } }`,
      );
      expect(/jane q|janie|0000-0002-1825|jane thistlewood(?!-bell)/i.exec(text)).toBeNull();
      expect(text.includes(erased.person.name)).toBe(true);
    }
  });

  test('others keep their names, and words in other cases that are no alias', async () => {
    const { person: other, board } = await api.ask<{
      person: { name: string };
      board: { citations: { note: string }[] };
    }>(`{ person(id: "${namesake.id}") { name } board(id: "${ids.board}") { citations { note } } }`);
    expect(other.name).toBe('Jane Thistlewood-Bell');
    expect(board.citations.at(-1)!.note).toBe(`${erased.person.name}, not jqa`);
  });

  test('the erasure is a change with its reason, and a new version of all that it touched', async () => {
    const changes = (await newest(api, 20)).filter(({ operation }) => operation === 'personErase');
    expect(changes.find(({ subjectId }) => subjectId === person.id)).toMatchObject({
      reason: `Request of ${erased.person.name}, 3 March 2026`,
      summary: `A person was erased from the register and its change log: what stays is the name ${erased.person.name}`,
      fields: [],
    });
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(
      new Set(['PERSON', 'DOCUMENT', 'BOARD', 'RELATIONSHIP']),
    );
  });

  test('the log verifies, and agrees with the tables', async () => {
    expect(erased.redactedChanges).toBeGreaterThan(5);
    expect(await fault(api.database)).toBeNull();
    expect(await disagreements(api.database)).toEqual([]);
  });

  test('the same person is not erased twice', async () => {
    const { userErrors } = await erase({ id: person.id, version: person.version + 1, reason: 'again' });
    expect(userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  test('another erasure may redact the same rows again, and the log verifies', async () => {
    const answer = await erase({ id: namesake.id, version: 1, reason: 'Request of 4 March 2026' });
    expect(answer.userErrors).toEqual([]);
    expect(await tablesThatHold(api.database, ['thistlewood'])).toEqual([]);
    expect(await fault(api.database)).toBeNull();
    expect(await disagreements(api.database)).toEqual([]);
  });
});
