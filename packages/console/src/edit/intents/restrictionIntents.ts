import { RestrictionLiftDocument, RestrictionSetDocument } from '@golden-thread/schema/writing';
import type { EditField } from '../editField';
import type { Intent } from './intent';

const fields: readonly EditField[] = [
  {
    type: 'longText',
    name: 'reason',
    label: 'Why it is restricted',
    help: 'Such as the paragraph under which a paper is exempt. Whoever may see it reads this too.',
    isRequired: true,
    rows: 2,
  },
  {
    type: 'nodes',
    name: 'boardIds',
    label: 'Boards that may see it',
    kinds: ['BOARD'],
    help: 'Whoever chairs or sits on one of them today, in person or by a post.',
  },
  {
    type: 'accounts',
    name: 'accountIds',
    label: 'People who may see it',
    help: 'By their accounts. Officers and administrators see it in any case.',
  },
];

/** Restricts a thing, or changes why and for whom it is. */
const restrict = (isRestricted: boolean): Intent => ({
  key: 'restrict',
  label: isRestricted ? 'Change its restriction …' : 'Restrict …',
  title: (name) => (isRestricted ? `Change the restriction of ${name}` : `Restrict ${name}`),
  lead: 'To all but those named here and those who keep the register it is from now on as if it had never been there, with all that hangs on it: in no list, count, search, map or history.',
  fields,
  given: ({ restriction }) =>
    restriction
      ? { reason: restriction.reason, boardIds: restriction.boards, accountIds: restriction.accounts }
      : {},
  run: ({ dataProvider, target, version, input, key }) =>
    dataProvider.write(RestrictionSetDocument, { reason: '', ...input, id: target.id, version }, { key }),
  done: (name) => (isRestricted ? `The restriction of ${name} is changed.` : `${name} is restricted.`),
});

const lift: Intent = {
  key: 'lift',
  label: 'Lift its restriction …',
  title: (name) => `Lift the restriction of ${name}`,
  lead: 'Everybody who may read the register sees it from now on, with all of its history.',
  fields: [
    {
      type: 'longText',
      name: 'reason',
      label: 'Why it need not be restricted any more',
      isRequired: true,
      rows: 2,
    },
  ],
  run: ({ dataProvider, target, version, input, key }) =>
    dataProvider.write(RestrictionLiftDocument, { reason: '', ...input, id: target.id, version }, { key }),
  done: (name) => `${name} is open to everybody again.`,
};

export function restrictionIntents(isRestricted: boolean): readonly Intent[] {
  return isRestricted ? [restrict(true), lift] : [restrict(false)];
}
