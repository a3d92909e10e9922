import { Field, ObjectType } from 'type-graphql';
import { viewerCan } from '../access/viewer-can.js';
import type { Board } from '../board/board.type.js';
import { named } from '../graphql/named.js';
import { connectionOf } from '../graphql/page.js';
import { GovernanceNode, Node } from '../node/node.type.js';
import { Read, ReadFrom } from '../read/field.js';
import { tied } from '../relationship/relationship.inputs.js';
import type { Post } from './post.type.js';

@ObjectType({
  implements: [Node, GovernanceNode],
  description: 'A person whom the public record names in a role.',
})
@ReadFrom({ table: 'person' })
export class Person extends GovernanceNode {
  @Field(() => [named('Post')], { description: 'The posts held on the day.' })
  @Read.many((person, child, _args, ctx) => tied(person, child, ctx, 'OUT', ['HOLDS']))
  posts!: Post[];

  @Field(() => [named('Board')], {
    description: 'Boards that the person chairs or sits on in their own name, on the day.',
  })
  @Read.many((person, child, _args, ctx) =>
    tied(person, child, ctx, 'OUT', ['CHAIRS', 'CO_CHAIRS', 'VICE_CHAIRS', 'MEMBER_OF']),
  )
  boards!: Board[];

  @Field({ description: 'Whether the viewer may erase them: their name, everywhere, for good.' })
  @Read.sql((_person, ctx) => viewerCan(ctx, 'personErase'))
  viewerCanErase!: boolean;
}

export const PersonConnection = connectionOf(() => Person, 'Person', 'people');
