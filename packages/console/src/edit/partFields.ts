import type { EditField } from './editField';

/** Fields of the parts of a plan. */

export const referenceField: EditField = {
  type: 'text',
  name: 'reference',
  label: 'Number in the plan',
  help: 'As the plan prints it, such as “1.1 a”. Each number stands once in a plan.',
  isRequired: true,
};

export const wholeTextField: EditField = {
  type: 'longText',
  name: 'description',
  label: 'Its whole text',
  help: 'As the plan prints it. The name is made from its beginning.',
  isRequired: true,
};
