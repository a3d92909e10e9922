import { relationshipRule, relationshipTypes, type RelationshipType } from '@golden-thread/schema';
import { today } from './dates';
import type { NodeRef } from './NodeLink';
import type { Tie } from './RelationshipSentence';
import { capitalise } from './terms';

export type End = 'source' | 'target';

/** From which end of a tie a node sees it. */
export function endOf(tie: Tie, id: string): End {
  return tie.source.id === id ? 'source' : 'target';
}

export function otherEnd(tie: Tie, id: string): NodeRef {
  return tie.source.id === id ? tie.target : tie.source;
}

export interface TieTimes<T extends Tie> {
  inForce: T[];
  proposed: T[];
  ended: T[];
  /** Confirmed, with a start after the day. */
  upcoming: T[];
}

/** What holds on the day, what is only discussed, what is over, and what is agreed for later. */
export function byTime<T extends Tie>(ties: readonly T[], day: string = today()): TieTimes<T> {
  const times: TieTimes<T> = { inForce: [], proposed: [], ended: [], upcoming: [] };
  for (const tie of ties) {
    if (tie.status === 'PROPOSED') times.proposed.push(tie);
    else if (tie.isInForce) times.inForce.push(tie);
    else if (tie.validFrom && tie.validFrom > day) times.upcoming.push(tie);
    else times.ended.push(tie);
  }
  return times;
}

export interface TieGroup<T extends Tie> {
  key: string;
  heading: string;
  type: RelationshipType;
  end: End;
  ties: T[];
}

/** Words over a group where the catalogue's verb would read badly as a heading. */
const headings: Partial<Record<RelationshipType, Partial<Record<End, string>>>> = {
  CHAIRS: { target: 'Chair' },
  CO_CHAIRS: { target: 'Co-chairs' },
  VICE_CHAIRS: { target: 'Vice chair' },
  MEMBER_OF: { target: 'Members', source: 'Member of' },
  HOLDS: { target: 'Held by' },
  POST_IN: { target: 'Posts', source: 'Post in' },
  SUB_GROUP_OF: { target: 'Sub-groups', source: 'Sub-group of' },
  SENIOR_RESPONSIBLE_FOR: { target: 'Senior responsible owner', source: 'Senior responsible owner of' },
  HOSTED_BY: { target: 'Hosts', source: 'Hosted by' },
  PROPOSED_MERGER_WITH: { target: 'May merge with', source: 'May merge with' },
};

/** Looser ties come after those that give a duty. */
const LOOSE: readonly RelationshipType[] = [
  'INFORMS',
  'CONSULTS',
  'CONTRIBUTES_TO',
  'ALIGNS_WITH',
  'RELATES_TO',
];
const order = [...relationshipTypes.filter((type) => !LOOSE.includes(type)), ...LOOSE];

/** Ties by type and direction, those that give a duty first, seen from one node. */
export function groupTies<T extends Tie>(ties: readonly T[], id: string): TieGroup<T>[] {
  return order.flatMap((type) =>
    (['source', 'target'] as const).flatMap((end) => {
      const members = ties.filter((tie) => tie.type === type && groupEnd(tie, id) === end);
      if (members.length === 0) return [];
      const sorted = members.toSorted((a, b) => byName(otherEnd(a, id), otherEnd(b, id)));
      return [{ key: `${type}-${end}`, heading: headingOf(type, end), type, end, ties: sorted }];
    }),
  );
}

/** A symmetric tie reads the same from both ends, so it makes one group. */
function groupEnd(tie: Tie, id: string): End {
  return relationshipRule(tie.type).symmetric ? 'source' : endOf(tie, id);
}

function headingOf(type: RelationshipType, end: End): string {
  const { label, inverse } = relationshipRule(type);
  return headings[type]?.[end] ?? capitalise(end === 'source' ? label : inverse);
}

const collator = new Intl.Collator('en-GB', { numeric: true });

export function byName(a: NodeRef, b: NodeRef): number {
  return collator.compare(`${a.reference ?? ''} ${a.name}`, `${b.reference ?? ''} ${b.name}`);
}
