import { MONTH, YEAR } from './days.js';
import { type Board, slugOf } from './boards.js';
import type { CouncilRegister, Thing } from './register.js';

const posts = [
  'Leader of the Council', 'Cabinet Member for Children', 'Cabinet Member for Education', 'Cabinet Member for Health',
  'Chief Executive', "Director of Children's Services", 'Director of Education', 'Director of Public Health',
  'Director of Finance', 'Director of Adult Services', 'Assistant Director for Social Care', 'Assistant Director for Early Help',
  'Assistant Director for Inclusion', 'Head of Safeguarding', 'Head of Corporate Parenting', 'Head of Youth Justice',
  'Head of the Virtual School', 'Head of SEND', 'Head of Admissions', 'Head of School Improvement', 'Head of Commissioning',
  'Head of Performance', 'Head of Quality Assurance', 'Head of Early Years', 'Head of Family Hubs', 'Principal Social Worker',
  'Principal Educational Psychologist', 'Designated Safeguarding Lead', 'Workforce Manager', 'Data and Insight Manager',
]; // prettier-ignore

const partners = [
  ['Integrated Care Board', 'NHS_BODY'],
  ['Police', 'POLICE'],
  ['Voluntary Alliance', 'VOLUNTARY_ORGANISATION'],
] as const;

const firstNames = [
  'Ada', 'Bram', 'Clio', 'Dov', 'Edda', 'Fenn', 'Gil', 'Hale', 'Ines', 'Joss', 'Kit', 'Lark', 'Mina', 'Nils', 'Orla', 'Perrin',
  'Quill', 'Rune', 'Sorrel', 'Tamsin', 'Una', 'Vesper', 'Wren', 'Yarrow', 'Zeno',
]; // prettier-ignore
const surnameBeginnings = ['Brindle', 'Corva', 'Dapple', 'Ember', 'Fossil', 'Gossamer', 'Hazel', 'Inkle', 'Juniper', 'Kestrel', 'Lumen', 'Marrow']; // prettier-ignore
const surnameEndings = ['quist', 'vane', 'thimble', 'mantle', 'wicket', 'spindle', 'lantern', 'feather'];

export interface People {
  posts: Thing[];
  partners: Thing[];
}

/** The posts of a council with those who held them over three years, and who chairs and sits on its boards. */
export function addPeople(register: CouncilRegister, boards: readonly Board[]): People {
  const { random, today } = register;
  const from = today - 12 * YEAR;
  const people: People = {
    partners: partners.map(([name, type]) => {
      const partner = named(register, 'ORGANISATION', name, from);
      register.add('organisation', { id: partner.id, organisation_type: type });
      return partner;
    }),
    posts: posts.map((name) => {
      const post = named(register, 'POST', name, from);
      register.add('post', { id: post.id, is_collective: false });
      register.tie('POST_IN', post, register.council, { from });
      return post;
    }),
  };
  let person = 0;
  const appoint = (post: Thing, begins: number, to: number | null) => {
    const name = `${random.pick(firstNames)} ${random.pick(surnameBeginnings)}${random.pick(surnameEndings)}`;
    const holder = register.node('PERSON', {
      slug: `${register.key}-${slugOf(name)}-${(person += 1)}`,
      name,
      from: begins,
    });
    register.add('person', { id: holder.id });
    register.tie('HOLDS', holder, post, { from: begins, to });
  };
  people.posts.forEach((post, index) => {
    const change = today - random.whole(1, 34) * MONTH;
    const hasChanged = random.chance(30);
    // Two posts are vacant, so that there is something to find.
    const isVacant = index === 17 || index === 28;
    if (hasChanged || isVacant) appoint(post, today - random.whole(4, 9) * YEAR, change);
    if (!isVacant) appoint(post, hasChanged ? change : today - random.whole(3, 8) * YEAR, null);
  });
  for (const board of boards) seat(register, board, people);
  return people;
}

function seat(register: CouncilRegister, board: Board, people: People): void {
  const { random, today } = register;
  if (board.isProposed) return;
  const [chair, next, ...members] = random.several(people.posts, random.whole(5, 9)) as [
    Thing,
    Thing,
    ...Thing[],
  ];
  const change = today - random.whole(2, 30) * MONTH;
  if (random.chance(35)) {
    register.tie('CHAIRS', chair, board, { from: board.from, to: change });
    register.tie('CHAIRS', next, board, { from: change });
  } else {
    register.tie('CHAIRS', chair, board, { from: board.from });
    register.tie('VICE_CHAIRS', next, board, { from: board.from });
  }
  for (const member of members) register.tie('MEMBER_OF', member, board, { from: board.from });
  if (random.chance(40)) register.tie('MEMBER_OF', random.pick(people.partners), board, { from: board.from });
}

function named(register: CouncilRegister, kind: 'POST' | 'ORGANISATION', name: string, from: number): Thing {
  const full = `${register.place} ${name}`;
  return register.node(kind, { slug: slugOf(full), name: full, from });
}
