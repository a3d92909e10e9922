import { boardStatus, type NodeKind } from '@golden-thread/schema';
import {
  ActionMoveDocument,
  ActionReviseTimescaleDocument,
  BoardChangeStatusDocument,
  OutcomeMoveDocument,
  PlanCloseDocument,
  PlanSupersedeDocument,
} from '@golden-thread/schema/writing';
import { openStatuses } from '../../boards/boardForm';
import type { EditField } from '../editField';
import type { Intent, IntentRun } from './intent';
import { restrictionIntents } from './restrictionIntents';
import { citationsField, cite, retract } from './shared';

/** The input of a mutation: what was typed, with the record and the version that was read. */
function about<Input>({ target, version, input }: IntentRun): Input {
  return { ...input, id: target.id, version } as Input;
}

const onField: EditField = {
  type: 'published',
  name: 'on',
  label: 'From which day',
  help: 'The first day on which the plan is no longer in force.',
  isRequired: true,
};

const changeStatus: Intent = {
  key: 'status',
  label: 'Change its status …',
  title: (name) => `Change the status of ${name}`,
  lead: 'A board that is merged, replaced or dissolved is ended on the map, where what hangs on it is shown first.',
  fields: [
    {
      type: 'term',
      name: 'status',
      label: 'Status',
      vocabulary: boardStatus,
      values: openStatuses,
      isRequired: true,
    },
    {
      type: 'published',
      name: 'validFrom',
      label: 'Exists since',
      help: 'Only for a board that was proposed until now: the first day on which it exists.',
    },
    {
      type: 'text',
      name: 'reason',
      label: 'Reason',
      help: 'Needed to take back an end that was entered by mistake.',
    },
    citationsField,
  ],
  run: (run) => run.dataProvider.write(BoardChangeStatusDocument, about(run), run),
  done: (name) => `The status of ${name} is changed.`,
};

const close: Intent = {
  key: 'close',
  label: 'Close it …',
  title: (name) => `Close ${name}`,
  lead: 'For a plan that nothing takes the place of. Its parts and their progress stay.',
  fields: [
    onField,
    { type: 'longText', name: 'reason', label: 'Why it is closed', isRequired: true, rows: 2 },
    citationsField,
  ],
  run: (run) => run.dataProvider.write(PlanCloseDocument, about(run), run),
  done: (name) => `${name} is closed.`,
};

const supersede: Intent = {
  key: 'supersede',
  label: 'Supersede it …',
  title: (name) => `Put another plan in the place of ${name}`,
  lead: 'The earlier plan and its parts become read-only.',
  fields: [
    {
      type: 'node',
      name: 'byPlanId',
      label: 'The plan that takes its place',
      kinds: ['PLAN'],
      isRequired: true,
    },
    { ...onField, help: 'The first day on which the other plan holds in its place.' },
    citationsField,
  ],
  run: (run) => run.dataProvider.write(PlanSupersedeDocument, about(run), run),
  done: (name) => `${name} is superseded.`,
};

const reviseTimescale: Intent = {
  key: 'timescale',
  label: 'Revise its timescale …',
  title: (name) => `Revise the timescale of ${name}`,
  lead: 'The earlier timescales stay, so that how far it slipped can be seen.',
  fields: [
    { type: 'timescale', name: 'timescale', label: 'New timescale', isRequired: true },
    { type: 'longText', name: 'reason', label: 'Why it is revised', isRequired: true, rows: 2 },
    {
      type: 'day',
      name: 'approvedOn',
      label: 'Approved on',
      help: 'Not after today. From this day on it holds.',
      isRequired: true,
    },
    {
      type: 'node',
      name: 'approvedById',
      label: 'Approved by',
      kinds: ['BOARD', 'POST', 'PERSON'],
      help: 'Who approved it is needed: here, or in words below.',
    },
    {
      type: 'text',
      name: 'approvedByText',
      label: 'Or in words',
      help: 'Where whoever approved it is not in the register.',
    },
    citationsField,
  ],
  run: (run) => run.dataProvider.write(ActionReviseTimescaleDocument, about(run), run),
  done: () => 'The timescale is revised.',
};

const newNumber: EditField = {
  type: 'text',
  name: 'reference',
  label: 'New number',
  help: 'If it gets one. It keeps its number otherwise.',
};

const moveAction: Intent = {
  key: 'move',
  label: 'Move it in its plan …',
  title: (name) => `Move ${name}`,
  fields: [
    { type: 'node', name: 'outcomeId', label: 'To which outcome', kinds: ['OUTCOME'], isRequired: true },
    newNumber,
  ],
  run: (run) => run.dataProvider.write(ActionMoveDocument, about(run), run),
  done: (name) => `${name} is moved.`,
};

const moveOutcome: Intent = {
  key: 'move',
  label: 'Move it in its plan …',
  title: (name) => `Move ${name}, with its actions`,
  fields: [
    { type: 'node', name: 'priorityId', label: 'To which priority', kinds: ['PRIORITY'], isRequired: true },
    newNumber,
  ],
  run: (run) => run.dataProvider.write(OutcomeMoveDocument, about(run), run),
  done: (name) => `${name} is moved.`,
};

const ofKind: Partial<Record<NodeKind, readonly Intent[]>> = {
  BOARD: [changeStatus],
  PLAN: [close, supersede],
  OUTCOME: [moveOutcome],
  ACTION: [reviseTimescale, moveAction],
};

/** Posts, people and organisations are public; the parts of a plan are restricted with it, or action by action. */
const restrictable: ReadonlySet<NodeKind> = new Set(['BOARD', 'PLAN', 'ACTION', 'DOCUMENT']);

/** What can be done to a node of this kind, the gravest last. */
export function nodeIntents(kind: NodeKind, isRestricted = false): readonly Intent[] {
  const restricting = restrictable.has(kind) ? restrictionIntents(isRestricted) : [];
  return [...(ofKind[kind] ?? []), cite, ...restricting, retract];
}
