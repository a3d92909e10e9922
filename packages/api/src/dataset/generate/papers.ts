import type { DocumentType } from '@golden-thread/schema';
import { type Board, slugOf } from './boards.js';
import { MONTH, dayText, monthWords } from './days.js';
import type { Plan } from './plans.js';
import type { CouncilRegister, Thing } from './register.js';

/** The papers of a council, and what of its boards, plans and actions they state. */
export function addPapers(
  register: CouncilRegister,
  boards: readonly Board[],
  plans: readonly Plan[],
  actions: readonly Thing[],
): void {
  const { random, today } = register;
  const constitution = addPaper(register, 'Constitution', 'TERMS_OF_REFERENCE', today - 36 * MONTH);
  const minutes = Array.from({ length: 8 }, (_, index) => {
    const day = today - (34 - 4 * index) * MONTH;
    return addPaper(register, `Cabinet minutes of ${monthWords(day)}`, 'MINUTES', day);
  });
  for (const board of boards) {
    register.cite({ node: board }, random.pick([constitution, ...minutes]), 'Part 3, boards', board.name);
  }
  for (const plan of plans) {
    const paper = addPaper(
      register,
      `${plan.name.slice(register.place.length + 1)}, as published`,
      'PLAN',
      plan.from,
    );
    register.cite({ node: plan }, paper, 'Title page', plan.name);
  }
  for (const action of actions) {
    if (random.chance(8))
      register.cite({ node: action }, random.pick(minutes), `Item ${random.whole(3, 12)}`);
  }
  for (let count = 0; count < 25; count += 1) {
    const [one, other] = random.several(actions, 2) as [Thing, Thing];
    const from = today - random.whole(1, 20) * MONTH;
    // Always from the earlier to the later, so that no circle closes.
    const tie = register.tie(count < 17 ? 'DEPENDS_ON' : 'RELATES_TO', one, other, { from });
    register.cite({ tie }, random.pick(minutes), `Item ${random.whole(3, 12)}`, 'cannot finish before');
  }
}

function addPaper(register: CouncilRegister, title: string, type: DocumentType, day: number): Thing {
  const name = `${register.place}: ${title}`;
  const paper = register.node('DOCUMENT', { slug: slugOf(name), name, from: day });
  register.add('document', {
    id: paper.id,
    document_type: type,
    published_on: dayText(day),
    published_on_precision: 'DAY',
  });
  register.tie('PUBLISHES', register.council, paper, { from: day });
  return paper;
}
