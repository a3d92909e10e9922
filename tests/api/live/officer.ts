import { expect } from 'vitest';
import type { Client } from '../../kit/client.js';

/** A relationship that an officer writes notes on, one change each. */
export interface Tie {
  id: string;
  version: number;
  type: string;
  source: { id: string; kind: string };
  target: { id: string; kind: string };
}

const TIES = `query ($filter: RelationshipFilter) {
  relationships(filter: $filter, first: 10) {
    nodes { id version type source { id kind } target { id kind } }
  }
}`;

const UPDATE = `mutation ($input: RelationshipUpdateInput!) {
  relationshipUpdate(input: $input) { relationship { version } userErrors { message } }
}`;

export async function tiesOf(client: Client, filter: object = {}): Promise<Tie[]> {
  const { relationships } = await client.ask<{ relationships: { nodes: Tie[] } }>(TIES, { filter });
  return relationships.nodes;
}

/** Writes a note on a relationship: one change, named by its note. */
export async function note(client: Client, tie: Tie, text: string): Promise<void> {
  const { relationshipUpdate } = await client.ask<{
    relationshipUpdate: { relationship: { version: number }; userErrors: unknown[] };
  }>(UPDATE, { input: { id: tie.id, version: tie.version, note: text } });
  expect(relationshipUpdate.userErrors).toEqual([]);
  tie.version = relationshipUpdate.relationship.version;
}

/** So many notes, one after the other: "1", "2" … */
export async function burst(client: Client, tie: Tie, count: number): Promise<string[]> {
  const notes = Array.from({ length: count }, (_, index) => String(index + 1));
  for (const text of notes) await note(client, tie, text);
  return notes;
}
