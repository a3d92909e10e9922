import {
  addressGroup,
  aliasesField,
  councilField,
  descriptionField,
  datesGroup,
  nameField,
  sourcesGroup,
} from '../edit/commonFields';
import type { RecordForm } from '../edit/recordForm';

export const personForm: RecordForm = {
  one: 'person',
  aOne: 'a person',
  lead: 'Only a person whom the public record names in a role. The posts that they hold are added on their page.',
  groups: [
    { title: 'Who it is', fields: [nameField, aliasesField, descriptionField, councilField] },
    datesGroup('The first day of their part in the register.', 'The first day after it.'),
    sourcesGroup,
    addressGroup,
  ],
};
