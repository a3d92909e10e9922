import { planStatus, planType } from '@golden-thread/schema';
import {
  addressGroup,
  aliasesField,
  councilField,
  datesGroup,
  descriptionField,
  nameField,
  sourcesGroup,
} from '../edit/commonFields';
import type { RecordForm } from '../edit/recordForm';

/** A plan is superseded by another plan, and closed with a day and a reason. */
const openStatuses = planStatus.values.filter((status) => !['CLOSED', 'SUPERSEDED'].includes(status));

export const planForm: RecordForm = {
  one: 'plan',
  aOne: 'a plan',
  lead: 'Its priorities, outcomes and actions are added on its page. Which board oversees it and who owns it are ties.',
  groups: [
    {
      title: 'What it is',
      fields: [
        nameField,
        { type: 'term', name: 'planType', label: 'Type', vocabulary: planType, isRequired: true },
        { type: 'term', name: 'status', label: 'Status', vocabulary: planStatus, values: openStatuses },
        aliasesField,
        descriptionField,
        councilField,
      ],
    },
    {
      title: 'The time it plans for',
      fields: [
        { type: 'published', name: 'startsOn', label: 'Starts' },
        {
          type: 'published',
          name: 'endsOn',
          label: 'Ends',
          help: 'Of a month or a year, its last day is kept.',
        },
      ],
    },
    {
      title: 'Its own words',
      lead: 'Plans name their levels differently, and each publishes what its ratings mean.',
      fields: [
        {
          type: 'group',
          name: 'labels',
          label: 'Names of its levels',
          help: 'Priority, Outcome and Action unless the plan has other words.',
          parts: [
            { name: 'priority', label: 'Highest level' },
            { name: 'outcome', label: 'Middle level' },
            { name: 'action', label: 'Lowest level' },
          ],
        },
        { type: 'ratingKey', name: 'ratingKey', label: 'Rating key' },
      ],
    },
    datesGroup(
      'The first day on which the plan was in force.',
      'The first day on which it was no longer in force.',
    ),
    sourcesGroup,
    addressGroup,
  ],
};
