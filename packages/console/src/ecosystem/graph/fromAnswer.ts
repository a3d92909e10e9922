import {
  boardStatus,
  boardType,
  documentType,
  nodeKind,
  organisationType,
  planStatus,
  planType,
} from '@golden-thread/schema';
import type { EcosystemMapQuery } from '@golden-thread/schema/operations';
import { kinds } from '../../shared/kinds';
import type { MapGraph, MapNode, MapTie, Standing } from './mapGraph';

type AnswerNode = EcosystemMapQuery['ecosystem']['nodes'][number];
type AnswerEdge = EcosystemMapQuery['ecosystem']['edges'][number];

/** The API's answer as the graph that everything else works on. `day` is the day it was asked for. */
export function graphFromAnswer({ ecosystem }: EcosystemMapQuery, day: string): MapGraph {
  const restricted = new Set(ecosystem.nodes.filter((node) => node.restriction).map(({ slug }) => slug));
  return {
    nodes: ecosystem.nodes.map((node) => mapNode(node, day, restricted)).toSorted(inOrder),
    ties: ecosystem.edges.map(mapTie),
  };
}

export function mapTie(edge: AnswerEdge): MapTie {
  const { id, type, source, target, status, validFrom, validTo } = edge;
  return {
    id,
    type,
    source: source.id,
    target: target.id,
    isProposed: status === 'PROPOSED',
    validFrom,
    validTo,
    through: [],
  };
}

function mapNode(node: AnswerNode, day: string, restricted: ReadonlySet<string>): MapNode {
  const { id, kind, name, aliases, slug, validFrom, validTo } = node;
  const reference = 'reference' in node ? node.reference : null;
  return {
    id,
    kind,
    name,
    aliases,
    slug,
    reference,
    ...typeOf(node),
    ...standingOf(node, day),
    // The slug of a part begins with that of its plan.
    isRestricted: restricted.has(slug) || (reference !== null && restricted.has(slug.split('/')[0] ?? '')),
    validFrom,
    validTo,
  };
}

function typeOf(node: AnswerNode): Pick<MapNode, 'subtype' | 'type'> {
  if ('boardType' in node) return { subtype: node.boardType, type: boardType.terms[node.boardType].label };
  if ('planType' in node) return { subtype: node.planType, type: planType.terms[node.planType].label };
  if ('organisationType' in node) {
    return { subtype: node.organisationType, type: organisationType.terms[node.organisationType].label };
  }
  if ('documentType' in node) {
    return { subtype: node.documentType, type: documentType.terms[node.documentType].label };
  }
  return { subtype: null, type: kinds[node.kind].label };
}

const collator = new Intl.Collator('en-GB', { numeric: true });

/** Kinds in the order of the vocabulary; parts in the order of their plan, everything else by name. */
function inOrder(a: MapNode, b: MapNode): number {
  const byKind = nodeKind.values.indexOf(a.kind) - nodeKind.values.indexOf(b.kind);
  return byKind || collator.compare(sortKey(a), sortKey(b));
}

function sortKey({ name, reference, slug }: MapNode): string {
  // The slug of a part begins with that of its plan.
  return reference ? `${slug.split('/')[0] ?? ''} ${reference}` : name;
}

const ENDED = new Set(['MERGED', 'REPLACED', 'DISSOLVED', 'CLOSED', 'SUPERSEDED']);
const UNREMARKABLE = new Set(['ACTIVE', 'AGREED']);

/**
 * A status is today's. On a map of an earlier day a board that has since been replaced still counted, so it is shown
 * as current there, and the words say that the status came later.
 */
function standingOf(node: AnswerNode, day: string): { status: string | null; standing: Standing } {
  const value = 'boardStatus' in node ? node.boardStatus : 'planStatus' in node ? node.planStatus : null;
  if (!value || UNREMARKABLE.has(value)) return { status: null, standing: 'CURRENT' };
  const terms: Readonly<Record<string, { label: string }>> =
    'boardStatus' in node ? boardStatus.terms : planStatus.terms;
  const label = terms[value]?.label ?? value;
  if (value === 'PROPOSED') return { status: label, standing: 'PROPOSED' };
  if (!ENDED.has(value)) return { status: label, standing: 'CURRENT' };
  const stillThere = node.validTo !== null && node.validTo > day;
  return stillThere
    ? { status: `${label} later`, standing: 'CURRENT' }
    : { status: label, standing: 'ENDED' };
}
