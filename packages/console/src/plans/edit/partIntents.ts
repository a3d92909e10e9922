import { defineVocabulary, type NodeKind, type Term } from '@golden-thread/schema';
import type { EditField } from '../../edit/editField';
import type { Intent } from '../../edit/intents/intent';
import { nodeIntents } from '../../edit/intents/nodeIntents';
import type { NodeRef } from '../../shared/NodeLink';
import type { TreePriority } from '../treeFilter';

/**
 * What is done to a part beyond changing its fields: as on its own page, but where to move it is chosen from the plan's own
 * parts instead of searched for in the register. Who sees it is settled on its page, which shows whether it is restricted.
 */
export function partIntents(kind: NodeKind, priorities: readonly TreePriority[]): readonly Intent[] {
  const here = nodeIntents(kind).filter(({ key }) => key !== 'restrict');
  return here.map((intent) =>
    intent.key === 'move' ? { ...intent, fields: intent.fields.map(amongParts(priorities)) } : intent,
  );
}

const amongParts =
  (priorities: readonly TreePriority[]) =>
  (field: EditField): EditField => {
    if (field.type !== 'node') return field;
    const { name, label } = field;
    const parents: readonly NodeRef[] =
      name === 'outcomeId' ? priorities.flatMap((priority) => priority.outcomes) : priorities;
    const terms = Object.fromEntries(
      parents.map((parent): [string, Term] => [
        parent.id,
        { label: `${parent.reference ?? ''} ${parent.name}`.trim(), meaning: '' },
      ]),
    );
    return {
      type: 'term',
      name,
      label,
      isRequired: true,
      vocabulary: defineVocabulary(name, label, terms),
      help: 'It becomes the last there; move it up afterwards.',
    };
  };
