import { nodeKind } from '@golden-thread/schema';
import sql, { type Sql } from 'sql-template-tag';
import type { ReadContext } from '../read/context.js';
import { isOwnAction } from './own-actions.js';
import { isOwnOnly, may, mutationRule } from './permission.js';

/**
 * Condition: the viewer may call a mutation on a thing, by the same rules that are enforced when they do. The same for
 * every row but where only one's own actions are open: there the action is named, and the register decides.
 */
export function viewerCan({ viewer, today }: ReadContext, mutation: string, action?: Sql): Sql {
  const rule = mutationRule(mutation);
  if (!may(viewer, rule)) return sql`false`;
  if (!isOwnOnly(viewer, rule)) return sql`true`;
  return action ? isOwnAction(action, viewer, today) : sql`false`;
}

const kinds = nodeKind.values.map((kind) => kind.toLowerCase());

/** Condition: the viewer may call the mutations that all kinds of nodes have under this name: boardUpdate, planUpdate … */
export function viewerCanAll(ctx: ReadContext, name: 'Update' | 'Retract'): Sql {
  return kinds.every((kind) => may(ctx.viewer, mutationRule(`${kind}${name}`))) ? sql`true` : sql`false`;
}
