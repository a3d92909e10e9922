import type { NodeKind } from '@golden-thread/schema';
import { isUuid } from '../shared/ids.js';
import { refuse } from './refusal.js';
import type { Write } from './writer.js';

/** The id, if it is one of a node of one of these kinds that is not retracted. */
export async function requireNode(
  write: Write,
  id: string,
  kinds: readonly NodeKind[],
  field: string[],
): Promise<string> {
  return (await requireNodes(write, [id], kinds, field))[0]!.id;
}

export async function requireNodes(
  write: Pick<Write, 'manager'>,
  ids: readonly string[],
  kinds: readonly NodeKind[] | null,
  field: string[] | ((index: number) => string[]),
): Promise<{ id: string; kind: NodeKind; name: string }[]> {
  const wellFormed = ids.filter(isUuid);
  const found = await write.manager.query<{ id: string; kind: NodeKind; name: string }[]>(
    `select id, kind, name from node where id = any($1)`,
    [wellFormed],
  );
  return ids.map((id, index) => {
    const at = typeof field === 'function' ? field(index) : field;
    const node = found.find((candidate) => candidate.id === id.toLowerCase());
    if (!node) return refuse('NOT_FOUND', at, 'There is no such record in the register.');
    if (kinds && !kinds.includes(node.kind)) {
      return refuse(
        'WRONG_KIND',
        at,
        `${node.name} is a ${word(node.kind)}; wanted is a ${kinds.map(word).join(' or ')}.`,
      );
    }
    return node;
  });
}

const word = (kind: NodeKind) => kind.toLowerCase();
