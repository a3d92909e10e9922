import type { OrganisationType } from '@golden-thread/schema';
import { Field, ObjectType } from 'type-graphql';
import type { Board } from '../board/board.type.js';
import { OrganisationTypeEnum } from '../graphql/enums.js';
import { named } from '../graphql/named.js';
import { connectionOf } from '../graphql/page.js';
import { GovernanceNode, Node } from '../node/node.type.js';
import type { Post } from '../people/post.type.js';
import { Read, ReadFrom } from '../read/field.js';
import { tied } from '../relationship/relationship.inputs.js';

@ObjectType({
  implements: [Node, GovernanceNode],
  description: 'A council, department, health body, partnership, service or team.',
})
@ReadFrom({ table: 'organisation' })
export class Organisation extends GovernanceNode {
  @Field(() => OrganisationTypeEnum, { description: 'What sort of organisation it is.' })
  organisationType!: OrganisationType;

  @Field(() => [named('Post')], { description: 'Posts in it on the day.' })
  @Read.many((organisation, child, _args, ctx) => tied(organisation, child, ctx, 'IN', ['POST_IN']))
  posts!: Post[];

  @Field(() => [named('Board')], { description: 'Boards that it sits on, on the day.' })
  @Read.many((organisation, child, _args, ctx) => tied(organisation, child, ctx, 'OUT', ['MEMBER_OF']))
  boards!: Board[];
}

export const OrganisationConnection = connectionOf(() => Organisation, 'Organisation', 'organisations');
