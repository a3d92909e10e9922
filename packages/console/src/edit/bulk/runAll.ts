import { VersionsOfDocument } from '@golden-thread/schema/writing';
import type { RegisterDataProvider } from '../../data/dataProvider';
import { RegisterError } from '../../data/registerError';
import { WriteRefused } from '../../data/writeRefused';
import type { Intent, Target } from '../intents/intent';
import type { Values } from '../values';

export interface Outcome {
  target: Target;
  /** Why it was not done; null when it was. */
  refusal: string | null;
}

const AT_ONCE = 100;

/**
 * Does it to one record after the other, each over the version that is there now: one that is refused does not keep the
 * others from being done. Each has a key of its own, so that all can be sent again after the connection broke.
 */
export async function runAll(
  dataProvider: RegisterDataProvider,
  intent: Intent,
  targets: readonly Target[],
  input: Values,
  key: string,
): Promise<Outcome[]> {
  const versions = await versionsOf(dataProvider, targets);
  const outcomes: Outcome[] = [];
  for (const target of targets) {
    const version = versions.get(target.id);
    try {
      if (version === undefined)
        throw new RegisterError('It is no longer in the register.', 'NOT_FOUND', false);
      // oxlint-disable-next-line no-await-in-loop -- the register writes one at a time anyway
      await intent.run({ dataProvider, target, version, input, key: `${key}-${target.id}` });
      outcomes.push({ target, refusal: null });
    } catch (error) {
      // With no connection none of the others would be done either: the form says so, and keeps what was typed.
      if (!(error instanceof WriteRefused) && !(error instanceof RegisterError && error.code === 'NOT_FOUND'))
        throw error;
      outcomes.push({ target, refusal: error.message });
    }
  }
  return outcomes;
}

async function versionsOf(
  dataProvider: RegisterDataProvider,
  targets: readonly Target[],
): Promise<Map<string, number>> {
  const versions = new Map<string, number>();
  for (let start = 0; start < targets.length; start += AT_ONCE) {
    const ids = targets.slice(start, start + AT_ONCE).map(({ id }) => id);
    // oxlint-disable-next-line no-await-in-loop -- page after page
    const { nodes } = await dataProvider.query(VersionsOfDocument, { ids });
    for (const node of nodes) if (node && 'version' in node) versions.set(node.id, node.version);
  }
  return versions;
}
