import { beforeAll, expect, test } from 'vitest';
import { type Api, startTestApi } from '../../kit/register.js';

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
