import { newId } from '../shared/ids.js';
import { Check, MAX_NAME } from './check.js';
import { requireNodes } from './require.js';
import type { CitationInput, IdentifierInput } from './write.inputs.js';
import type { Write } from './writer.js';

export type CitedBy = 'nodeId' | 'relationshipId' | 'progressUpdateId';

/** Adds citations behind those that the record has. Returns their ids. */
export async function addCitations(
  write: Write,
  subject: CitedBy,
  id: string,
  citations: readonly CitationInput[] | null | undefined,
): Promise<string[]> {
  if (!citations?.length) return [];
  const whole = new Check();
  const rows = citations.map((citation, index) => {
    const check = whole.within('citations', String(index));
    return {
      id: newId(),
      [subject]: id,
      documentId: citation.documentId,
      place: check.optional('place', citation.place, MAX_NAME) ?? null,
      quote: check.optional('quote', citation.quote, 2000) ?? null,
      field: check.optional('field', citation.field, 100) ?? null,
      note: check.optional('note', citation.note, 2000) ?? null,
      contradicts: citation.contradicts ?? false,
    };
  });
  whole.done();
  await requireNodes(
    write,
    citations.map((citation) => citation.documentId),
    ['DOCUMENT'],
    (index) => ['citations', String(index), 'documentId'],
  );
  const column = {
    nodeId: 'node_id',
    relationshipId: 'relationship_id',
    progressUpdateId: 'progress_update_id',
  }[subject];
  const [last] = await write.manager.query<{ position: number }[]>(
    `select coalesce(max(position), 0) as position from public.citation where ${column} = $1`,
    [id],
  );
  await write.manager.insert(
    'citation',
    rows.map((row, index) => ({ ...row, position: last!.position + index + 1 })),
  );
  return rows.map((row) => row.id);
}

/** Replaces a record's identifiers. */
export async function setIdentifiers(
  write: Write,
  id: string,
  identifiers: readonly IdentifierInput[] | null | undefined,
): Promise<void> {
  if (identifiers == null) return;
  const whole = new Check();
  const rows = identifiers.map(({ scheme, value }, index) => {
    const check = whole.within('identifiers', String(index));
    return {
      nodeId: id,
      scheme: check.required('scheme', scheme, 100),
      value: check.required('value', value, 200),
    };
  });
  whole.done();
  await write.manager.delete('identifier', { nodeId: id });
  if (rows.length > 0) await write.manager.insert('identifier', rows);
}
