import type { ActionPageQuery } from '@golden-thread/schema/operations';
import type { NodeRef } from '../shared/NodeLink';
import type { Tie } from '../shared/RelationshipSentence';

export type ActionOnPage = NonNullable<ActionPageQuery['action']>;
type GoldenThread = ActionOnPage['goldenThread'];
type PathStep = GoldenThread['paths'][number]['steps'][number];

/** A plan above the action's own, and how it is reached. */
export interface StrategyAbove {
  plan: NodeRef;
  /** The tie between it and the action's plan, or between it and `through`. */
  tie: Tie;
  /** The plan in between, where it is not tied to the action's plan itself. */
  through?: NodeRef;
}

/** The plans that the action's plan serves: those tied to it first, then those reached through another. */
export function strategiesAbove({ plan, vision }: GoldenThread): StrategyAbove[] {
  const direct: StrategyAbove[] = [];
  const indirect: StrategyAbove[] = [];
  for (const above of vision) {
    const tie = tieBetween(plan.relationships.nodes, above.id);
    if (tie) {
      direct.push({ plan: above, tie });
      continue;
    }
    const through = vision.find(
      (other) => other.id !== above.id && tieBetween(other.relationships.nodes, above.id),
    );
    const last = through && tieBetween(through.relationships.nodes, above.id);
    if (last) indirect.push({ plan: above, tie: last, through });
  }
  return [...direct, ...indirect];
}

const tieBetween = (ties: readonly Tie[], id: string): Tie | undefined =>
  ties.find((tie) => tie.isInForce && (tie.source.id === id || tie.target.id === id));

export interface Overhead {
  node: NodeRef;
  /** How it stands to the next lower step. */
  tie: Tie;
}

/** The boards above the plan on one path, from the top down to the one that has the plan in its hands. */
export function boardsAbove(steps: readonly PathStep[]): Overhead[] {
  return steps
    .filter((step) => step.relationship)
    .flatMap(({ node, relationship }) => (relationship ? [{ node, tie: relationship }] : []))
    .toReversed();
}

/** Paths upward, the longest first: the most complete line is drawn, the others follow. */
export function linesUpward({ paths }: GoldenThread): Overhead[][] {
  return paths
    .map((path) => boardsAbove(path.steps))
    .filter((line) => line.length > 0)
    .toSorted((a, b) => b.length - a.length);
}
