/** Fields that citations name, in the reader's words. */
const labels: Record<string, string> = {
  aliases: 'Other names',
  boardType: 'Type',
  cadence: 'How often it meets',
  description: 'What it is',
  endsOn: 'End',
  isDecisionMaking: 'Whether it takes decisions',
  decisionMaking: 'Whether it takes decisions',
  meetings: 'Meetings',
  meetingDates: 'Days of its meetings',
  name: 'Name',
  planType: 'Type',
  publishedOn: 'Date of publication',
  purpose: 'Purpose',
  startsOn: 'Start',
  status: 'Status',
  termsOfReference: 'Terms of reference',
  timescale: 'Timescale',
  validFrom: 'Beginning',
  validTo: 'End',
};

/** A citation without a field supports the record as a whole. */
export function fieldLabel(field: string | null | undefined): string {
  if (!field) return 'As a whole';
  const known = labels[field];
  if (known) return known;
  const words = field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
