import {
  allowedEnds,
  relationshipRule,
  relationshipTypes,
  type NodeKind,
  type RelationshipType,
} from '@golden-thread/schema';
import type { End } from '../../shared/ties';

/** One way in which a node may be tied: a type of the catalogue, seen from the end at which the node stands. */
export interface TieChoice {
  key: string;
  type: RelationshipType;
  /** At which end the node stands. */
  end: End;
  /** "oversees", or "is overseen by". */
  label: string;
  meaning: string;
  /** Kinds that may stand at the other end. */
  others: readonly NodeKind[];
}

/** All that the catalogue allows for a node of this kind; with `other`, only what may tie it to a node of that kind. */
export function tieChoices(kind: NodeKind, other?: NodeKind): TieChoice[] {
  return relationshipTypes
    .filter((type) => !relationshipRule(type).derived)
    .flatMap((type) => endsOf(type).flatMap((end) => choice(type, end, kind)))
    .filter((one) => other === undefined || one.others.includes(other));
}

/** A symmetric tie is the same from both ends, so it is offered once. */
function endsOf(type: RelationshipType): readonly End[] {
  return relationshipRule(type).symmetric ? ['source'] : ['source', 'target'];
}

function choice(type: RelationshipType, end: End, kind: NodeKind): TieChoice[] {
  const { label, inverse, meaning, symmetric } = relationshipRule(type);
  const otherEnd = end === 'source' ? 'target' : 'source';
  const kinds = allowedEnds(type)
    .flatMap((ends) => (symmetric ? [ends, { source: ends.target, target: ends.source }] : [ends]))
    .filter((ends) => ends[end] === kind)
    .map((ends) => ends[otherEnd]);
  const others = [...new Set(kinds)];
  if (others.length === 0) return [];
  return [{ key: `${type} ${end}`, type, end, label: end === 'source' ? label : inverse, meaning, others }];
}
