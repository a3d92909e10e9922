import type { Client } from '../../kit/client.js';

/** From where the register is asked: what was true on a day, and, if told, as the register had it at an instant. */
export interface Standpoint {
  asAt: string;
  asRecorded?: string;
}

const VIEW = 'asAt: $asAt, asRecorded: $asRecorded';

async function ask<Data>(client: Client, fields: string, standpoint: Standpoint): Promise<Data> {
  return client.ask<Data>(`query ($asAt: Date!, $asRecorded: DateTime) { ${fields} }`, { ...standpoint });
}

interface Named {
  name: string;
}

/** Which improvement plan there is, and who oversees it. */
export async function overseers(client: Client, standpoint: Standpoint): Promise<Record<string, string[]>> {
  const { plans } = await ask<{ plans: { nodes: (Named & { boards: Named[] })[] } }>(
    client,
    `plans(filter: { planType: IMPROVEMENT_PLAN }, ${VIEW}) { nodes { name boards(types: [OVERSEES]) { name } } }`,
    standpoint,
  );
  return Object.fromEntries(plans.nodes.map((plan) => [plan.name, plan.boards.map(({ name }) => name)]));
}

/** The names of the boards that there are: those that only are proposed apart. */
export async function boards(
  client: Client,
  standpoint: Standpoint,
): Promise<{ there: string[]; proposed: string[] }> {
  const data = await ask<{ boards: { nodes: (Named & { status: string })[] } }>(
    client,
    `boards(first: 100, orderBy: [{ field: NAME }], ${VIEW}) { nodes { name status } }`,
    standpoint,
  );
  const named = (wanted: boolean) =>
    data.boards.nodes.filter(({ status }) => (status === 'PROPOSED') === wanted).map(({ name }) => name);
  return { there: named(false), proposed: named(true) };
}

interface BoardAnswer {
  status: string;
  cadence: string | null;
  chairs: Named[];
  viceChairs: Named[];
  reportsTo: Named[];
  replaces: Named[];
  plans: Named[];
}

/** One board by its slug: who leads it, to whom it reports, what it replaced, in which plans it has a part. */
export async function board(
  client: Client,
  slug: string,
  standpoint: Standpoint,
): Promise<BoardAnswer | null> {
  const data = await ask<{ board: BoardAnswer | null }>(
    client,
    `board(slug: "${slug}", ${VIEW}) { status cadence chairs { name } viceChairs { name }
      reportsTo { name } replaces { name } plans { name } }`,
    standpoint,
  );
  return data.board;
}

export interface ActionAnswer {
  reference: string;
  rating: { action: string; impact: string | null } | null;
  isOverdue: boolean;
  timescale: { dueOn: string };
  originalTimescale: { dueOn: string };
  slippage: { days: number; times: number };
}

/** How the actions of a plan stand, by their numbers; null when there is no such plan. */
export async function actions(
  client: Client,
  plan: string,
  standpoint: Standpoint,
): Promise<Record<string, ActionAnswer> | null> {
  const data = await ask<{ plan: { actions: { nodes: ActionAnswer[] } } | null }>(
    client,
    `plan(slug: "${plan}", ${VIEW}) { actions(first: 100) { nodes { reference rating { action impact } isOverdue
      timescale { dueOn } originalTimescale { dueOn } slippage { days times } } } }`,
    standpoint,
  );
  if (!data.plan) return null;
  return Object.fromEntries(data.plan.actions.nodes.map((action) => [action.reference, action]));
}

export const ratings = (answers: Record<string, ActionAnswer> | null) =>
  Object.fromEntries(
    Object.values(answers ?? {}).map(({ reference, rating }) => [reference, rating?.action ?? null]),
  );

export const overdue = (answers: Record<string, ActionAnswer> | null) =>
  Object.values(answers ?? {})
    .filter(({ isOverdue }) => isOverdue)
    .map(({ reference }) => reference);
