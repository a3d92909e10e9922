import { addBoards } from './boards.js';
import { addPapers } from './papers.js';
import { addPeople } from './people.js';
import { addPlans } from './plans.js';
import { CouncilRegister } from './register.js';
import { addTree } from './tree.js';

/** The whole register of one made-up council. */
export function makeCouncil(
  seed: number,
  index: number,
  today: number,
  ruled: ReadonlySet<string>,
): CouncilRegister {
  const register = new CouncilRegister(seed, index, today, ruled);
  const boards = addBoards(register);
  const people = addPeople(register, boards);
  const plans = addPlans(register, boards, people);
  const actions = plans.flatMap((plan) => addTree(register, plan, people));
  addPapers(register, boards, plans, actions);
  return register;
}
