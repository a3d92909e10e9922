import { MAX_MAP_NODES } from '../ecosystem/ecosystem.scope.js';

/** How many rows a field without paging stands for in the price of a query: what it usually has, not what it may have. */
const USUAL = 5;

/** Where it is another number; by the field of one type, or of all that have it. */
const rows: Record<string, number> = {
  chairs: 1,
  viceChairs: 1,
  holders: 1,
  identifiers: 1,
  accountable: 1,
  citations: 2,
  supportedBy: 2,
  reportsTo: 2,
  replaces: 2,
  replacedBy: 2,
  members: 15,
  'Relationship.citations': 1,
  'Post.organisations': 1,
  'Post.boards': 2,
  'Person.posts': 2,
  'Person.boards': 2,
  'Outcome.actions': 10,
  'Ecosystem.nodes': MAX_MAP_NODES,
  'Ecosystem.edges': MAX_MAP_NODES,
  'EcosystemDiff.nodes': 1000,
  'EcosystemDiff.edges': 1000,
};

/** Rows that were counted already: the ties of a map, and their ends, which are nodes of that map. */
const counted = new Set(['Ecosystem.edges', 'EcosystemEdge.source', 'EcosystemEdge.target']);

export const usualRows = (type: string, field: string): number =>
  rows[`${type}.${field}`] ?? rows[field] ?? USUAL;

export const isCounted = (type: string, field: string): boolean => counted.has(`${type}.${field}`);
