import { MAX_MAP_NODES } from '../ecosystem/ecosystem.scope.js';

/** What a list without paging stands for in the price of a query. */
export interface Size {
  /** How many rows what is selected inside it is counted for: as many as there usually are, not as there may be. */
  inside: number;
  /** The price of the rows themselves, where they are not counted one by one. */
  rows?: number;
}

const USUAL = 5;
/** The boards and plans of one council, and the ties among them, are far fewer. */
const USUAL_MAP = 500;

const usual = (inside: number): Size => ({ inside });

/** By the field of one type, or of all that have it. */
const sizes: Record<string, Size> = {
  chairs: usual(1),
  viceChairs: usual(1),
  holders: usual(1),
  accountable: usual(1),
  citations: usual(2),
  supportedBy: usual(2),
  reportsTo: usual(2),
  replaces: usual(2),
  replacedBy: usual(2),
  members: usual(15),
  'Relationship.citations': usual(1),
  'Post.organisations': usual(1),
  'Post.boards': usual(2),
  'Person.posts': usual(2),
  'Person.boards': usual(2),
  'Board.plans': usual(3),
  'Plan.boards': usual(3),
  'Plan.priorities': usual(4),
  'Outcome.actions': usual(4),
  'Ecosystem.nodes': { inside: USUAL_MAP, rows: MAX_MAP_NODES },
  // The ties of a map lead from node to node of it: all of them are counted.
  'Ecosystem.edges': { inside: USUAL_MAP, rows: 0 },
  'EcosystemDiff.nodes': usual(USUAL_MAP),
  'EcosystemDiff.edges': usual(USUAL_MAP),
};
const counted = new Set(['EcosystemEdge.source', 'EcosystemEdge.target']);

export const sizeOf = (type: string, field: string): Size =>
  sizes[`${type}.${field}`] ?? sizes[field] ?? usual(USUAL);

/** Whether the object that a field holds is counted where it stands itself. */
export const isCounted = (type: string, field: string): boolean => counted.has(`${type}.${field}`);
