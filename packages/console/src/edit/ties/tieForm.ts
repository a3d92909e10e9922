import { tieName } from '../../shared/names';
import { paths } from '../../shared/paths';
import type { Tie } from '../../shared/RelationshipSentence';
import type { RecordForm } from '../recordForm';
import { tieFields } from './tieFields';

/** What can be changed of a tie. Its type and ends never change: it is ended, and another begins. */
export const tieForm: RecordForm = {
  one: 'tie',
  aOne: 'a tie',
  groups: [
    {
      title: 'The tie',
      lead: 'Its type and its ends never change: end it and add another.',
      fields: tieFields,
    },
  ],
  titleOf: (record) => tieName(record as unknown as Tie),
  pathOf: (record) => paths.relationship(String(record['id'])),
};
