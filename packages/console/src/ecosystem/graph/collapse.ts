import type { NodeKind } from '@golden-thread/schema';
import { indexGraph, type IndexedGraph, type MapGraph, type MapTie } from './mapGraph';

const PARTS = new Set<NodeKind>(['PRIORITY', 'OUTCOME', 'ACTION']);

/** What of the whole map is drawn. */
export interface Shown {
  kinds: readonly NodeKind[];
  /** Nodes opened on the map: a plan's parts, or whatever is tied to anything else, whatever its kind. */
  opened: ReadonlySet<string>;
  /** Also these, whatever their kind. */
  also: ReadonlySet<string>;
  /** But none of these. */
  without: ReadonlySet<string>;
  withProposed: boolean;
  /** Whether a tie of a part that is not shown is drawn at the plan that the part is in. */
  withThrough: boolean;
}

/**
 * The nodes that are shown, with the ties among them. Where a part of a plan is not shown, its ties are gathered at the
 * nearest level above it that is, so that a board which answers for four actions is still seen to have to do with the plan.
 */
export function collapse(whole: IndexedGraph, shown: Shown): IndexedGraph {
  const parentOf = parents(whole);
  const visible = visibleIds(whole, parentOf, shown);
  const standIn = (id: string): string | undefined => {
    let at: string | undefined = id;
    while (at !== undefined && !visible.has(at)) at = parentOf.get(at);
    return at;
  };
  const ties: MapTie[] = [];
  const gathered = new Map<string, MapTie & { through: MapTie[] }>();
  for (const tie of whole.ties) {
    if (tie.isProposed && !shown.withProposed) continue;
    const source = standIn(tie.source);
    const target = standIn(tie.target);
    if (source === undefined || target === undefined || source === target) continue;
    if (source === tie.source && target === tie.target) ties.push(tie);
    else if (shown.withThrough && tie.type !== 'PART_OF') gather(gathered, tie, source, target);
    // Containment skips the levels that are not shown.
    else if (tie.type === 'PART_OF' && source === tie.source) ties.push({ ...tie, target });
  }
  const nodes = whole.nodes.filter((node) => visible.has(node.id));
  return indexGraph({ nodes, ties: [...ties, ...gathered.values()] });
}

function gather(
  gathered: Map<string, MapTie & { through: MapTie[] }>,
  tie: MapTie,
  source: string,
  target: string,
): void {
  const id = ['through', tie.type, tie.isProposed ? 'proposed' : 'confirmed', source, target].join(':');
  const known = gathered.get(id);
  if (known) known.through.push(tie);
  else gathered.set(id, { ...tie, id, source, target, validFrom: null, validTo: null, through: [tie] });
}

/** Which level contains each part. */
function parents({ ties }: MapGraph): ReadonlyMap<string, string> {
  return new Map(ties.filter((tie) => tie.type === 'PART_OF').map((tie) => [tie.source, tie.target]));
}

function visibleIds(
  whole: IndexedGraph,
  parentOf: ReadonlyMap<string, string>,
  { kinds, opened, also, without, withProposed }: Shown,
): ReadonlySet<string> {
  const isReal = (id: string) => withProposed || whole.byId.get(id)?.standing !== 'PROPOSED';
  const visible = new Set<string>();
  for (const node of whole.nodes) {
    if (!isReal(node.id)) continue;
    if (kinds.includes(node.kind) || also.has(node.id) || isInside(node.id, parentOf, opened)) {
      visible.add(node.id);
    }
  }
  for (const id of opened) {
    const node = whole.byId.get(id);
    if (!node || !isReal(id)) continue;
    visible.add(id);
    if (node.kind === 'PLAN' || PARTS.has(node.kind)) continue;
    for (const tie of whole.tiesOf.get(id) ?? []) {
      for (const end of [tie.source, tie.target]) if (isReal(end)) visible.add(end);
    }
  }
  for (const id of without) visible.delete(id);
  return visible;
}

function isInside(id: string, parentOf: ReadonlyMap<string, string>, opened: ReadonlySet<string>): boolean {
  for (let at = parentOf.get(id); at !== undefined; at = parentOf.get(at)) if (opened.has(at)) return true;
  return false;
}
