import { role } from '@golden-thread/schema';
import type { EditField } from '../edit/editField';

/** Who somebody is and what they may do: the same when they are invited and when that changes. */
export const accountFields: readonly EditField[] = [
  {
    type: 'text',
    name: 'name',
    label: 'Name',
    isRequired: true,
    help: 'The name that the change log gives for what they do.',
  },
  {
    type: 'text',
    name: 'email',
    label: 'Email address',
    isRequired: true,
    help: 'They sign in with it.',
  },
  { type: 'term', name: 'role', label: 'Role', vocabulary: role, isRequired: true },
  {
    type: 'node',
    name: 'personId',
    label: 'Person of the register',
    kinds: ['PERSON'],
    from: (account) => account['person'],
    help: 'Through them the account is tied to posts, boards and actions.',
  },
];
