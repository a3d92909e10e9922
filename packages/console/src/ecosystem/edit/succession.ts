import { boardType } from '@golden-thread/schema';
import {
  BoardDissolveDocument,
  BoardDissolvePreviewDocument,
  BoardMergeDocument,
  BoardMergePreviewDocument,
  BoardReplaceDocument,
  BoardReplacePreviewDocument,
  VersionsOfDocument,
  type BoardDissolveInput,
  type BoardMergeInput,
  type EndPreviewFragment,
  type TiesAfterEnd,
} from '@golden-thread/schema/writing';
import type { RegisterDataProvider } from '../../data/dataProvider';
import type { EditField } from '../../edit/editField';
import { citationsField } from '../../edit/intents/shared';
import type { Values } from '../../edit/values';
import type { NodeRef } from '../../shared/NodeLink';
import type { Succession } from './mapEdit';

/** What is asked, in the words of each way in which boards end. */
export const successionWords: Readonly<
  Record<Succession, { title: (name: string) => string; label: string; lead: string; done: string }>
> = {
  MERGE: {
    title: (name) => `Merge ${name} with others`,
    label: 'Merge the boards',
    lead: 'Several boards become one: a new one, one that was proposed, or one of those that are there.',
    done: 'The boards are merged.',
  },
  REPLACE: {
    title: (name) => `Replace ${name}`,
    label: 'Replace the board',
    lead: 'Another board takes over from it, from a day on.',
    done: 'The board is replaced.',
  },
  DISSOLVE: {
    title: (name) => `Dissolve ${name}`,
    label: 'Dissolve the board',
    lead: 'It ends, and no other board takes over.',
    done: 'The board is dissolved.',
  },
};

const onField: EditField = {
  type: 'published',
  name: 'on',
  label: 'From which day',
  help: 'The first day on which it is so.',
  isRequired: true,
};

const successorFields: readonly EditField[] = [
  {
    type: 'node',
    name: 'successorId',
    label: 'The board that takes over',
    kinds: ['BOARD'],
    help: 'One that was only proposed comes into force on the day. Leave it empty for a new board.',
  },
  { type: 'text', name: 'newName', label: 'Or the name of a new board' },
  {
    type: 'term',
    name: 'newType',
    label: 'Type of the new board',
    vocabulary: boardType,
  },
];

export function successionFields(how: Succession): EditField[] {
  if (how === 'DISSOLVE') {
    const reason = {
      type: 'longText',
      name: 'reason',
      label: 'Why it ends',
      isRequired: true,
      rows: 2,
    } as const;
    return [onField, reason, citationsField];
  }
  return [
    {
      type: 'nodes',
      name: 'boards',
      label: how === 'MERGE' ? 'The boards that become one' : 'The board that ends',
      kinds: ['BOARD'],
      isRequired: true,
    },
    ...successorFields,
    onField,
    { type: 'longText', name: 'reason', label: 'Why, for the change log', rows: 2 },
    citationsField,
  ];
}

/** What was typed, as the API's previews and mutations want it; without what goes over. */
export type SuccessionEntry = BoardMergeInput | BoardDissolveInput;

/** The entry with the versions that the boards have now: what is previewed is what is changed. */
export async function entryOf(
  dataProvider: RegisterDataProvider,
  how: Succession,
  board: NodeRef,
  written: Values,
): Promise<SuccessionEntry> {
  const { boards, newName, newType, ...said } = written;
  const ids = how === 'DISSOLVE' ? [board.id] : (boards as string[]);
  const { nodes } = await dataProvider.query(VersionsOfDocument, { ids });
  const versions = nodes.flatMap((node) =>
    node && 'version' in node ? [{ id: node.id, version: node.version }] : [],
  );
  const [first] = versions;
  if (how === 'DISSOLVE') return { ...said, ...first } as BoardDissolveInput;
  const isNew = typeof newName === 'string' && newName !== '' && !said['successorId'];
  return {
    ...said,
    boards: versions,
    ...(isNew ? { successor: { name: newName, boardType: newType ?? 'PARTNERSHIP_BOARD' } } : {}),
  } as BoardMergeInput;
}

/** What is chosen after the preview was seen. */
export interface Choices {
  /** Ties that go over to the successor. */
  carried: readonly string[];
  ties: TiesAfterEnd;
}

function completed(how: Succession, entry: SuccessionEntry, { carried, ties }: Choices): SuccessionEntry {
  return how === 'DISSOLVE' ? { ...entry, ties } : { ...entry, carryOver: { relationshipIds: [...carried] } };
}

export type Preview = EndPreviewFragment;

export async function preview(
  { query }: Pick<RegisterDataProvider, 'query'>,
  how: Succession,
  entry: SuccessionEntry,
  choices: Choices,
  signal?: AbortSignal,
): Promise<Preview> {
  const input = completed(how, entry, choices);
  if (how === 'DISSOLVE') {
    const variables = { input: input as BoardDissolveInput };
    return (await query(BoardDissolvePreviewDocument, variables, { signal })).boardDissolvePreview;
  }
  const variables = { input: input as BoardMergeInput };
  return how === 'MERGE'
    ? (await query(BoardMergePreviewDocument, variables, { signal })).boardMergePreview
    : (await query(BoardReplacePreviewDocument, variables, { signal })).boardReplacePreview;
}

/** The ties that could go over: not those among the boards that end and the one that takes over, which end with them. */
export function mayGoOver({ ended }: Preview, entry: SuccessionEntry): Preview['ended'] {
  const within = new Set('boards' in entry ? [...entry.boards.map(({ id }) => id), entry.successorId] : []);
  return ended.filter(({ source, target }) => !(within.has(source.id) && within.has(target.id)));
}

/** Does it. Returns what to show on the map. */
export async function carryOut(
  { write }: Pick<RegisterDataProvider, 'write'>,
  how: Succession,
  entry: SuccessionEntry,
  choices: Choices,
  key: string,
): Promise<string | null> {
  const input = completed(how, entry, choices);
  if (how === 'DISSOLVE') {
    await write(BoardDissolveDocument, input as BoardDissolveInput, { key });
    return null;
  }
  const document = how === 'MERGE' ? BoardMergeDocument : BoardReplaceDocument;
  const { successor } = await write(document as typeof BoardMergeDocument, input as BoardMergeInput, { key });
  return successor?.id ?? null;
}
