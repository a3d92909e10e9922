import type { Rating } from '@golden-thread/schema';
import { dayText } from './days.js';
import type { Plan } from './plans.js';
import type { CouncilRegister, Thing } from './register.js';
import { report } from './words.js';

const UPDATES = 6;

/** How an action's rating goes on from one report to the next, in a hundred cases. */
const steps: Record<Rating, readonly [Rating, number][]> = {
  GREY: [['GREY', 25], ['GREEN', 55], ['AMBER', 20]],
  GREEN: [['BLUE', 18], ['GREEN', 62], ['AMBER', 20]],
  AMBER: [['GREEN', 45], ['AMBER', 38], ['RED', 17]],
  RED: [['AMBER', 60], ['RED', 40]],
  BLUE: [['BLUE', 100]],
}; // prettier-ignore

/** Impact is seen later than work, and is not as good at first. */
const impacts: Record<Rating, readonly Rating[]> = {
  GREY: ['GREY'],
  GREEN: ['GREEN', 'AMBER', 'GREY'],
  AMBER: ['AMBER', 'GREY', 'RED'],
  RED: ['RED', 'AMBER'],
  BLUE: ['BLUE', 'GREEN', 'GREEN', 'AMBER'],
};

/** Six reports on an action over the life of its plan; now and then the last of them corrects the one before. */
export function addProgress(register: CouncilRegister, plan: Plan, action: Thing): void {
  const { random } = register;
  const length = (plan.to ?? register.today) - plan.from;
  let rating: Rating = 'GREY';
  let before = { id: '', day: 0 };
  for (let count = 1; count <= UPDATES; count += 1) {
    const isCorrection = count === UPDATES && random.chance(1);
    const day = isCorrection
      ? before.day
      : plan.from + Math.floor((count * length) / UPDATES) - random.whole(0, 20);
    if (count > 1) rating = nextRating(rating, random.whole(1, 100));
    const id = random.id();
    register.add('progress_update', {
      id,
      action_id: action.id,
      recorded_on: dayText(day),
      // At first there is often nothing to rate, only something to say.
      action_rating: count === 1 && random.chance(30) ? null : rating,
      impact_rating: count > 2 ? random.pick(impacts[rating]) : null,
      commentary: report(random),
      corrects_id: isCorrection ? before.id : null,
    });
    before = { id, day };
  }
}

function nextRating(rating: Rating, number: number): Rating {
  let sum = 0;
  for (const [next, percent] of steps[rating]) if (number <= (sum += percent)) return next;
  return rating;
}
