import { relationWord } from '../../shared/terms';
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
  titleOf: (record) => {
    const { source, type, target } = record as unknown as Tie;
    return `${source.name} ${relationWord(type)} ${target.name}`;
  },
  pathOf: (record) => paths.relationship(String(record['id'])),
};
