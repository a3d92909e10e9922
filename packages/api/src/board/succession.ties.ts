import type {
  DatePrecision,
  NodeKind,
  RelationshipRule,
  RelationshipStatus,
  RelationshipType,
} from '@golden-thread/schema';
import { relationshipRule, relationshipTypes } from '@golden-thread/schema';
import type { Write } from '../write/writer.js';

export type Reading = Pick<Write, 'manager'>;

export interface Period {
  validFrom: string | null;
  validTo: string | null;
}

/** What a relationship says: a tie that is there, or one that would be. */
export interface Tie extends Period {
  type: RelationshipType;
  status: RelationshipStatus;
  sourceId: string;
  targetId: string;
}

/** A relationship that is in the register. */
export interface KnownTie extends Tie {
  id: string;
  sourceKind: NodeKind;
  targetKind: NodeKind;
  note: string | null;
  validFromPrecision: DatePrecision | null;
  validFromText: string | null;
  validToPrecision: DatePrecision | null;
  validToText: string | null;
}

/** A relationship that begins by the succession. `of` is the one that it carries on, if any. */
export interface NewTie extends Omit<KnownTie, 'id'> {
  of: string | null;
}

export interface Day {
  date: string;
  precision: DatePrecision;
  text: string | null;
}

/** Stands for the successor that would be created, until it has an id. */
export const NEW_BOARD = 'new board';

/** What only records an event, and so does not end with the board. */
export const events: readonly RelationshipType[] = ['REPLACES', 'ESTABLISHES', 'PUBLISHES'];

const COLUMNS = `r.id, r.type, r.status, r.source_id as "sourceId", r.source_kind as "sourceKind",
  r.target_id as "targetId", r.target_kind as "targetKind", r.note, r.valid_from as "validFrom",
  r.valid_from_precision as "validFromPrecision", r.valid_from_text as "validFromText", r.valid_to as "validTo",
  r.valid_to_precision as "validToPrecision", r.valid_to_text as "validToText"`;

/** Relationships of these nodes that have not ended by the day, proposals too. */
export function tiesOf(reading: Reading, nodeIds: readonly string[], day: string): Promise<KnownTie[]> {
  return reading.manager.query<KnownTie[]>(
    `select ${COLUMNS} from public.relationship r
     where (r.source_id = any($1) or r.target_id = any($1)) and r.retracted_at is null
       and (r.valid_to is null or r.valid_to > $2)
     order by r.status, r.type, r.valid_from, r.id`,
    [nodeIds, day],
  );
}

/** All confirmed relationships of these types that have not ended by the day: the graph in which cycles are looked for. */
export function tiesOfTypes(
  reading: Reading,
  types: readonly RelationshipType[],
  day: string,
): Promise<KnownTie[]> {
  return reading.manager.query<KnownTie[]>(
    `select ${COLUMNS} from public.relationship r
     where r.type = any($1) and r.status = 'CONFIRMED' and r.retracted_at is null
       and (r.valid_to is null or r.valid_to > $2)`,
    [types, day],
  );
}

export async function namesOf(reading: Reading, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await reading.manager.query<{ id: string; name: string }[]>(
    `select id, name from public.node where id = any($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}

export const typesWhere = (wanted: (rule: RelationshipRule) => unknown): RelationshipType[] =>
  relationshipTypes.filter((type) => wanted(relationshipRule(type)) && !relationshipRule(type).derived);

/** The days that both hold, or null when there is none. */
export function shared(one: Period, other: Period): Period | null {
  const from =
    [one.validFrom, other.validFrom]
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null;
  const to = [one.validTo, other.validTo].filter((day) => day !== null).toSorted()[0] ?? null;
  return from !== null && to !== null && from >= to ? null : { validFrom: from, validTo: to };
}

/** Whether two ties say the same; a symmetric one also when its ends are the other way round. */
export function sameEnds(one: Tie, other: Tie): boolean {
  if (one.type !== other.type) return false;
  const straight = one.sourceId === other.sourceId && one.targetId === other.targetId;
  const reversed = one.sourceId === other.targetId && one.targetId === other.sourceId;
  return straight || (reversed && relationshipRule(one.type).symmetric === true);
}
