import type { BoardStatus } from '@golden-thread/schema';
import type { BoardPageQuery, LinePartsFragment, TieBelowFragment } from '@golden-thread/schema/operations';
import type { NodeRef } from '../shared/NodeLink';
import type { Tie } from '../shared/RelationshipSentence';

/** The types by which one board stands under another. */
export const UPWARD = ['REPORTS_TO', 'ACCOUNTABLE_TO', 'SUB_GROUP_OF', 'ESCALATES_TO'] as const;

export interface LineStep {
  node: NodeRef;
  /** The tie by which the next lower one stands under this one. */
  tie: Tie;
}

/** A reporting line from its top down to the board next above. */
export function topDown(line: LinePartsFragment): LineStep[] {
  return line.steps.map((step) => ({ node: step.node, tie: step.relationship })).toReversed();
}

export interface Branch {
  node: NodeRef;
  status: BoardStatus | null;
  /** All ties by which it stands under its parent. */
  ties: Tie[];
  branches: Branch[];
}

type TieBelow = NonNullable<BoardPageQuery['board']>['below']['nodes'][number];

/** The boards below one board, two levels deep, each once under its parent however many ties join them. */
export function treeBelow(ties: readonly TieBelow[], rootId: string): Branch[] {
  const branches = branchesOf(ties);
  for (const branch of branches) {
    const below = ties
      .filter((tie) => tie.source.id === branch.node.id)
      .flatMap((tie) => ('relationships' in tie.source ? tie.source.relationships.nodes : []));
    branch.branches = branchesOf(below).filter(
      (lower) => lower.node.id !== rootId && lower.node.id !== branch.node.id,
    );
  }
  return branches;
}

function branchesOf(ties: readonly TieBelowFragment[]): Branch[] {
  const branches = new Map<string, Branch>();
  for (const tie of ties) {
    if (!tie.isInForce) continue;
    const branch: Branch = branches.get(tie.source.id) ?? {
      node: tie.source,
      status: ('status' in tie.source ? tie.source.status : null) ?? null,
      ties: [],
      branches: [],
    };
    if (!branch.ties.some((known) => known.id === tie.id)) branch.ties.push(tie);
    branches.set(tie.source.id, branch);
  }
  return [...branches.values()];
}
