import {
  indexGraph,
  type MapNode,
  type MapTie,
} from '../../../packages/console/src/ecosystem/graph/mapGraph';

/** A board of a made-up map, or whatever else is told. */
export function node(id: string, more: Partial<MapNode> = {}): MapNode {
  return {
    id,
    kind: 'BOARD',
    name: `The ${id}`,
    aliases: [],
    slug: id,
    reference: null,
    subtype: 'PARTNERSHIP_BOARD',
    type: 'Partnership board',
    status: null,
    standing: 'CURRENT',
    isRestricted: false,
    validFrom: null,
    validTo: null,
    ...more,
  };
}

/** "a REPORTS_TO b" as a tie. */
export function tie(sentence: string, more: Partial<MapTie> = {}): MapTie {
  const [source, type, target] = sentence.split(' ') as [string, MapTie['type'], string];
  return {
    id: sentence,
    type,
    source,
    target,
    isProposed: false,
    validFrom: null,
    validTo: null,
    through: [],
    ...more,
  };
}

/** A map of boards and the ties among them; other kinds are given as nodes. */
export function graph(boards: readonly (string | MapNode)[], ties: readonly (string | MapTie)[]) {
  return indexGraph({
    nodes: boards.map((each) => (typeof each === 'string' ? node(each) : each)),
    ties: ties.map((each) => (typeof each === 'string' ? tie(each) : each)),
  });
}
