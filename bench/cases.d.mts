/** What the cases ask about. */
export interface Facts {
  board: string;
  council: string;
  /** How many actions stand before the deep page. */
  depth: number;
  row: { name: string; id: string };
  cursors: { ours: string; postgraphile: string };
  actions: string[];
}

export interface Case {
  name: string;
  writes?: boolean;
  ours: { query: string; variables?: object };
}

export function casesOf(facts: Facts): Case[];
