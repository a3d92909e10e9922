import { beforeAll, expect, test } from 'vitest';
import { type Api, startTestApi } from '../../kit/register.js';
import { done } from '../../kit/writing.js';

/* The days on which the map becomes another: between two of them it is the same. */

let api: Api;
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury' });
});

interface Day {
  date: string;
  began: number;
  ended: number;
}

async function days(args = ''): Promise<Day[]> {
  const data = await api.ask<{ ecosystemDays: Day[] }>(`{ ecosystemDays${args} { date began ended } }`);
  return data.ecosystemDays;
}

const mapOn = async (day: string) => {
  const data = await api.ask<{ ecosystem: { nodes: { id: string }[]; edges: { id: string }[] } }>(
    `{ ecosystem(asAt: "${day}", filter: { kinds: [BOARD, PLAN] }) { nodes { id } edges { id } } }`,
  );
  return [...data.ecosystem.nodes, ...data.ecosystem.edges].map(({ id }) => id).toSorted();
};
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

test('come in order, each with something that begins or ends', async () => {
  const all = await days();
  expect(all.length).toBeGreaterThan(10);
  expect(all.map(({ date }) => date)).toEqual(all.map(({ date }) => date).toSorted());
  for (const { began, ended } of all) expect(began + ended).toBeGreaterThan(0);
});

test('are exactly those on which the map differs from the day before', async () => {
  const listed = await days('(kinds: [BOARD, PLAN])');
  const wrong: string[] = [];
  for (const [index, { date }] of listed.entries()) {
    const map = (await mapOn(date)).join();
    if (map === (await mapOn(dayBefore(date))).join()) wrong.push(`nothing happens on ${date}`);
    const next = listed[index + 1]?.date;
    if (next && map !== (await mapOn(dayBefore(next))).join()) wrong.push(`more happens before ${next}`);
  }
  expect(wrong).toEqual([]);
});

test('of one council are those of its own register', async () => {
  const { organisation } = await api.ask<{ organisation: { id: string } | null }>(
    '{ organisation(slug: "ofsted") { id } }',
  );
  expect(await days(`(councilId: "${organisation!.id}")`)).toEqual([]);
  const { code } = await api.refusal('{ ecosystemDays(councilId: "none") { date } }');
  expect(code).toBe('BAD_USER_INPUT');
});

test('what was to begin after its board had ended is on none of them', async () => {
  const officer = await api.signIn('OFFICER');
  const cabinet = await officer.ask<{ board: { id: string } }>('{ board(slug: "cabinet") { id } }');
  const { id } = await done(officer, 'boardCreate', { name: 'Quillford Short Board', boardType: 'FORUM' });
  await done(officer, 'relationshipCreate', {
    type: 'REPORTS_TO',
    sourceId: id,
    targetId: cabinet.board.id,
    validFrom: { date: '2028-05-05' },
  });
  const { board } = await officer.ask<{ board: { version: number } }>(
    'query ($id: ID!) { board(id: $id) { version } }',
    { id },
  );
  await done(officer, 'boardDissolve', {
    id,
    ...board,
    on: { date: '2027-04-04' },
    reason: 'No more needed.',
  });
  const dates = (await days()).map(({ date }) => date);
  expect(dates).toContain('2027-04-04');
  expect(dates).not.toContain('2028-05-05');
});
