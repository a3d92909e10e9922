import sql from 'sql-template-tag';
import { todayInLondon } from '../read/context.js';
import { isUuid } from '../shared/ids.js';
import { refuse } from '../write/refusal.js';
import type { Write } from '../write/writer.js';
import { isOwnAction } from './own-actions.js';
import { isOwnOnly, mutationRule } from './permission.js';

/**
 * Sees to it that a contributor writes on their own actions only, as the register stands in this very write. What they
 * may not see is to them as if it were not there; of what they see, they are told that it is for others.
 */
export async function requireOwnAction(write: Write, id: string, field: string[]): Promise<void> {
  const { viewer } = write.author;
  if (!viewer || !isOwnOnly(viewer, mutationRule(write.operation))) return;
  const { text, values } = sql`select ${isOwnAction(sql`seen.id`, viewer, todayInLondon())} as own
    from identified seen where seen.id = ${isUuid(id) ? id : null}::uuid`;
  const [seen] = await write.manager.query<{ own: boolean }[]>(text, values);
  if (!seen) refuse('NOT_FOUND', field, 'There is no such record in the register.');
  if (!seen.own) {
    const message =
      'It is not one of your actions: those for which a post that you hold is accountable or supporting. Ask an officer to enter it.';
    refuse('FORBIDDEN', field, message);
  }
}
