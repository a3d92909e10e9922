import {
  RelationshipConfirmDocument,
  RelationshipEndDocument,
  RelationshipWithdrawDocument,
} from '@golden-thread/schema/writing';
import type { RelationshipStatus } from '@golden-thread/schema';
import type { Intent, IntentRun } from './intent';
import { restrictionIntents } from './restrictionIntents';
import { citationsField, cite, retract } from './shared';

const about = <Input>({ target, version, input }: IntentRun): Input =>
  ({ ...input, id: target.id, version }) as Input;

export const endTie: Intent = {
  key: 'end',
  label: 'End it …',
  title: () => 'End the tie',
  lead: 'It stays in the register as what held until then.',
  fields: [
    {
      type: 'published',
      name: 'validTo',
      label: 'Until',
      help: 'The first day on which it no longer holds.',
      isRequired: true,
    },
    citationsField,
  ],
  run: (run) => run.dataProvider.write(RelationshipEndDocument, about(run), run),
  done: () => 'The tie is ended.',
};

export const confirmTie: Intent = {
  key: 'confirm',
  label: 'Put it into force …',
  title: () => 'Put the proposal into force',
  fields: [
    {
      type: 'published',
      name: 'validFrom',
      label: 'Since',
      help: 'The first day on which it holds.',
      isRequired: true,
    },
    { ...citationsField, label: 'Where the decision is stated' },
  ],
  run: (run) => run.dataProvider.write(RelationshipConfirmDocument, about(run), run),
  done: () => 'The tie is in force.',
};

export const withdrawTie: Intent = {
  key: 'withdraw',
  label: 'Withdraw the proposal …',
  title: () => 'Withdraw the proposal',
  lead: 'It ends without ever having been in force.',
  fields: [
    {
      type: 'published',
      name: 'validTo',
      label: 'From which day',
      help: 'The first day on which it is no longer proposed.',
      isRequired: true,
    },
    citationsField,
  ],
  run: (run) => run.dataProvider.write(RelationshipWithdrawDocument, about(run), run),
  done: () => 'The proposal is withdrawn.',
};

/** What can be done to a tie as it stands. */
export function tieIntents(
  status: RelationshipStatus,
  hasEnded: boolean,
  isRestricted = false,
): readonly Intent[] {
  const rest = [cite, ...restrictionIntents(isRestricted), retract];
  if (hasEnded) return rest;
  return status === 'PROPOSED' ? [confirmTie, withdrawTie, ...rest] : [endTie, ...rest];
}
