import { Field, ObjectType } from 'type-graphql';
import type { Board } from '../board/board.type.js';
import { named } from '../graphql/named.js';
import { connectionOf } from '../graphql/page.js';
import { GovernanceNode, Node } from '../node/node.type.js';
import type { Organisation } from '../organisation/organisation.type.js';
import { Read, ReadFrom } from '../read/field.js';
import { tied } from '../relationship/relationship.inputs.js';
import type { Person } from './person.type.js';

@ObjectType({
  implements: [Node, GovernanceNode],
  description:
    'A job or office, whoever holds it. Accountability sits on posts; a person holds a post between two dates.',
})
@ReadFrom({ table: 'post' })
export class Post extends GovernanceNode {
  @Field({
    description:
      'Whether it stands for a group of postholders whom the papers name as one party, such as "Heads of Service".',
  })
  isCollective!: boolean;

  @Field(() => [named('Person')], { description: 'Who holds it on the day.' })
  @Read.many((post, child, _args, ctx) => tied(post, child, ctx, 'IN', ['HOLDS']))
  holders!: Person[];

  @Field(() => [named('Organisation')], { description: 'The organisations that it belongs to on the day.' })
  @Read.many((post, child, _args, ctx) => tied(post, child, ctx, 'OUT', ['POST_IN']))
  organisations!: Organisation[];

  @Field(() => [named('Board')], { description: 'Boards that it chairs or sits on, on the day.' })
  @Read.many((post, child, _args, ctx) =>
    tied(post, child, ctx, 'OUT', ['CHAIRS', 'CO_CHAIRS', 'VICE_CHAIRS', 'MEMBER_OF']),
  )
  boards!: Board[];
}

export const PostConnection = connectionOf(() => Post, 'Post', 'posts');
