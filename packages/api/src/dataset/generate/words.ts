/* What made-up plans promise and made-up officers report: phrases that are put together by chance. */

export const themes = ['Voice of the child', 'Early help', 'Safeguarding', 'Belonging', 'Learning', 'Health', 'Ready for adulthood']; // prettier-ignore

const verbs = [
  'Review', 'Strengthen', 'Publish', 'Establish', 'Embed', 'Audit', 'Co-produce', 'Simplify', 'Extend', 'Commission', 'Pilot',
  'Rewrite', 'Test', 'Agree', 'Measure', 'Train staff in',
]; // prettier-ignore
const things = [
  'the threshold document', 'the front door for referrals', 'the attendance strategy', 'the placement sufficiency statement',
  'supervision of social workers', 'the transition pathway', 'the graduated response', 'the quality assurance framework',
  'the return home interview', 'the care leaver offer', 'the kinship offer', 'the short breaks statement', 'the school place forecast',
  'the mental health support team', 'the speech and language pathway', 'the exclusion protocol', 'the neglect toolkit',
  'the missing children protocol', 'the health passport', 'the personal education plan', 'the family hub programme',
  'the fostering recruitment campaign', 'the participation charter', 'the data sharing agreement', 'the parenting programme',
  'the domestic abuse pathway', 'the early language screen', 'the elective home education register', 'the permanence tracker',
  'the independent visitor scheme', 'the reunification framework', 'the holiday activities programme',
]; // prettier-ignore
const audiences = [
  'children in care', 'families with young children', 'pupils who are often absent', 'young carers', 'children with special needs',
  'care leavers', 'unaccompanied children', 'schools and settings', 'foster carers', 'new social workers', 'partners in health',
  'young people at risk of exploitation',
]; // prettier-ignore
const means = [
  'with a named lead in every team', 'with clear standards and a yearly audit', 'so that nobody waits longer than twenty days',
  'with families at the table from the first draft', 'and report the findings each quarter', 'with a single form in place of four',
  'through joint training of all partners', 'by a dashboard that every manager can read', 'with feedback from those who use it',
  'so that decisions are written down and can be found', 'within the budget that was agreed', 'in step with the neighbouring services',
  'with peer challenge from another region', 'and close what is not needed any more',
]; // prettier-ignore

const done = [
  'The draft went to partners and came back with few changes', 'Two teams have begun and a third follows', 'Training reached most of the staff',
  'The first audit is finished and its findings are shared', 'A lead was named and meets the teams each week', 'The dashboard is live for managers',
  'Families helped to write the second version', 'The contract was signed after a short delay', 'Recruitment closed with three posts filled',
  'The pilot ended and was judged a success', 'The working group met and agreed its scope', 'Sampling found the standard in most files',
]; // prettier-ignore
const next = [
  'a review is booked', 'the remaining teams follow', 'evidence is being gathered', 'the board has asked for a note', 'funding is still to be confirmed',
  'the next step is the launch', 'a risk was raised with the lead', 'partners report no concerns', 'the timescale is kept', 'waiting lists are shorter',
]; // prettier-ignore

export const slips = [
  'Recruitment took longer than planned.', 'Partners asked for more time to comment.', 'It waits for guidance from government.',
  'The contract had to be let again.', 'It was moved behind more urgent work.',
]; // prettier-ignore

interface Chance {
  pick<Item>(list: readonly Item[]): Item;
}

export const promise = (chance: Chance): string =>
  `${chance.pick(verbs)} ${chance.pick(things)} for ${chance.pick(audiences)}, ${chance.pick(means)}.`;

export const wish = (chance: Chance): string =>
  `${capital(chance.pick(things))} makes a difference that ${chance.pick(audiences)} can feel.`;

export const heading = (chance: Chance): string =>
  `${capital(chance.pick(things).replace(/^the /, ''))} that works for ${chance.pick(audiences)}`;

export const report = (chance: Chance): string => `${chance.pick(done)}; ${chance.pick(next)}.`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
