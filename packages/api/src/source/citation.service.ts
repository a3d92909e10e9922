import { requireOwnAction } from '../access/contribution.js';
import { isUuid } from '../shared/ids.js';
import { addCitations } from '../write/attachments.js';
import { Check } from '../write/check.js';
import { nextVersion } from '../write/node-writer.js';
import { Refusal, refuse } from '../write/refusal.js';
import type { CitationInput } from '../write/write.inputs.js';
import type { Write } from '../write/writer.js';

interface CitedRecord {
  id: string;
  table: 'node' | 'relationship';
  version: number;
}

/** Adds a citation to a record. Nothing is overwritten, so that no version is asked for. */
export async function createCitation(
  write: Write,
  input: CitationInput & { recordId: string },
): Promise<string[]> {
  await requireOwnAction(write, input.recordId, ['recordId']);
  const record = await findRecord(write, input.recordId);
  if (!record) return refuse('NOT_FOUND', ['recordId'], 'There is no such node or relationship to cite for.');
  await write.touch(record.table, record.id);
  await nextVersion(write, record.table, record.id, record.version, {});
  const subject = record.table === 'node' ? 'nodeId' : 'relationshipId';
  const added = await flat(() => addCitations(write, subject, record.id, [input]));
  return [...added, record.id];
}

/** Takes a citation away from its record. What it said stays in the change log, with the reason. */
export async function retractCitation(
  write: Write,
  input: { id: string; version: number; reason: string },
): Promise<string> {
  const check = new Check();
  check.required('reason', input.reason, 2000);
  check.done();
  const [citation] = isUuid(input.id)
    ? await write.manager.query<{ recordId: string | null }[]>(
        `select coalesce(node_id, relationship_id) as "recordId" from citation where id = $1`,
        [input.id],
      )
    : [];
  if (!citation) refuse('NOT_FOUND', ['id'], 'There is no such citation in the register.');
  if (citation.recordId === null) {
    refuse('WRONG_STATE', ['id'], 'It is part of a progress update, which is never changed: correct that.');
  }
  // Of a record that was retracted no citation is found.
  const record = (await findRecord(write, citation.recordId))!;
  await write.touch(record.table, record.id);
  await nextVersion(write, record.table, record.id, input.version, {});
  await write.manager.delete('citation', { id: input.id });
  return record.id;
}

async function findRecord(write: Write, id: string): Promise<CitedRecord | undefined> {
  if (!isUuid(id)) return undefined;
  const [record] = await write.manager.query<CitedRecord[]>(
    `select id, 'node' as table, version from node where id = $1
     union all
     select id, 'relationship', version from relationship where id = $1`,
    [id],
  );
  return record;
}

/** The one citation of the entry is the entry itself: its faults are told without a place in a list. */
async function flat<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.errors.map((fault) => ({ ...fault, field: fault.field?.slice(2) ?? null })));
  }
}
