import { type Sql, join } from 'sql-template-tag';
import { recordedNodes } from '../node/node.inputs.js';
import type { ReadContext } from '../read/context.js';
import type { Relation } from '../read/field.js';
import type { Row } from '../read/row.js';

/** The parts under a parent, in the order of the plan: all of them, or with `asAt` those that exist on the day. */
export const partsInOrder = (part: Row, ctx: ReadContext, under: Sql): Relation => ({
  where: join([under, recordedNodes(part, ctx)], ' and '),
  order: [{ name: 'position', sql: part.own('position'), type: 'integer' }],
});
