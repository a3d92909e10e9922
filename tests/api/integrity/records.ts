import { randomUUID } from 'node:crypto';
import type { Database } from '@golden-thread/api';
import type { NodeKind, RelationshipType } from '@golden-thread/schema';

/** A record that may stand at the end of a tie. */
export interface End {
  id: string;
  kind: NodeKind;
  name: string;
}

type Values = Record<string, unknown>;
/** TypeORM's, as a transaction of the register hands it out. */
type EntityManager = Parameters<Parameters<Database['transaction']>[0]>[0];

/** What each kind adds to its node beside an id, where it must add anything. */
const ownColumns: Partial<Record<NodeKind, Values>> = {
  BOARD: { boardType: 'PARTNERSHIP_BOARD' },
  PLAN: { planType: 'STRATEGY' },
  ORGANISATION: { organisationType: 'COUNCIL' },
  DOCUMENT: { documentType: 'REPORT' },
};

export const nodeRow = (kind: NodeKind, changes: Values = {}): Values => {
  const id = randomUUID();
  return { id, kind, slug: `${kind.toLowerCase()}-${id}`, name: `${kind} ${id}`, ...changes };
};

/** Adds a record with the row of its kind. A part of a plan gets a plan of its own unless it is given where it stands. */
export async function add(database: Database, kind: NodeKind, name?: string, own: Values = {}): Promise<End> {
  return database.transaction((manager) => addIn(manager, kind, name, own));
}

export async function addIn(
  manager: EntityManager,
  kind: NodeKind,
  name?: string,
  own: Values = {},
): Promise<End> {
  const node = nodeRow(kind, name === undefined ? {} : { name });
  const place = 'planId' in own ? {} : await placeOf(manager, kind);
  await manager.insert('node', node);
  await manager.insert(kind.toLowerCase(), { id: node['id'], ...ownColumns[kind], ...place, ...own });
  return { id: node['id'] as string, kind, name: node['name'] as string };
}

async function placeOf(manager: EntityManager, kind: NodeKind): Promise<Values> {
  if (kind !== 'PRIORITY' && kind !== 'OUTCOME' && kind !== 'ACTION') return {};
  const planId = (await addIn(manager, 'PLAN')).id;
  const first = { planId, reference: '1', position: 1 };
  if (kind === 'PRIORITY') return first;
  const priorityId = (await addIn(manager, 'PRIORITY', undefined, first)).id;
  if (kind === 'OUTCOME') return { ...first, priorityId };
  const outcomeId = (await addIn(manager, 'OUTCOME', undefined, { ...first, priorityId })).id;
  return { ...first, outcomeId };
}

/** The row of a tie. A date is known to the day unless the changes say otherwise. */
export function tieRow(source: End, type: RelationshipType, target: End, changes: Values = {}): Values {
  return {
    id: randomUUID(),
    type,
    sourceId: source.id,
    sourceKind: source.kind,
    targetId: target.id,
    targetKind: target.kind,
    ...(typeof changes['validFrom'] === 'string' ? { validFromPrecision: 'DAY' } : {}),
    ...(typeof changes['validTo'] === 'string' ? { validToPrecision: 'DAY' } : {}),
    ...changes,
  };
}

/** Writes ties as one transaction and returns their ids. */
export async function tie(database: Database, ...rows: Values[]): Promise<string[]> {
  await database.transaction((manager) => manager.insert('relationship', rows));
  return rows.map(({ id }) => id as string);
}

export const during = (from: string | null, to: string | null = null): Values => ({
  validFrom: from,
  validTo: to,
});
export const proposed: Values = { status: 'PROPOSED' };

export interface Refusal {
  /** SQLSTATE. */
  code: string;
  /** The constraint that refused, such as relationship_once. */
  constraint: string | undefined;
  message: string;
}

/** What the database says when it refuses a write. Fails when the write is let through. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work;
  } catch (error) {
    const { code, constraint, message } = ((error as { driverError?: Refusal }).driverError ??
      error) as Refusal;
    return { code, constraint, message };
  }
  throw new Error('The database let it through.');
}
