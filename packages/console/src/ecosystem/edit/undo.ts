import { RelationshipUpdateDocument, VersionsOfDocument } from '@golden-thread/schema/writing';
import type { RegisterDataProvider } from '../../data/dataProvider';
import { newKey } from '../../data/write';
import type { LastStep } from './mapEdit';

const REASON = 'Entered on the map and undone at once';

async function versionOf(dataProvider: RegisterDataProvider, id: string): Promise<number> {
  const { nodes } = await dataProvider.query(VersionsOfDocument, { ids: [id] });
  const [node] = nodes;
  if (!node || !('version' in node)) throw new Error('It is no longer in the register.');
  return node.version;
}

/** What was just created is retracted: it is shown no more, and the change log keeps both. */
export function undoCreate(resource: string, ids: readonly string[]): LastStep['undo'] {
  return async (dataProvider) => {
    for (const id of ids) {
      const version = await versionOf(dataProvider, id);
      await dataProvider.delete(resource, { id, meta: { version, reason: REASON, key: newKey() } });
    }
  };
}

/** A tie that was just ended, or a proposal that was withdrawn, has no end again. */
function undoEnd(id: string): LastStep['undo'] {
  return async (dataProvider) => {
    const version = await versionOf(dataProvider, id);
    await dataProvider.write(RelationshipUpdateDocument, { id, version, validTo: null }, { key: newKey() });
  };
}

const WHY: Readonly<Record<string, string>> = {
  retract: 'A retracted entry is entered again: the change log keeps it and your reason.',
  confirm: 'A tie in force does not become a proposal again: end it, or retract it if it was a mistake.',
  cite: 'The citation is taken back where it stands, under “Which papers say so”.',
};

/** How what was done by an intent is undone. */
export function undoIntent(key: string, id: string): LastStep['undo'] {
  if (key === 'end' || key === 'withdraw') return undoEnd(id);
  return { why: WHY[key] ?? 'This cannot be undone in one step.' };
}

export const SUCCESSION_WHY =
  'It ended and began many ties at once, so no single step undoes it. The change log tells each of them.';
