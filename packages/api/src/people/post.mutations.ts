import { Field, InputType } from 'type-graphql';
import { payloadOf } from '../graphql/payload.js';
import { nodeMutations } from '../node/node.mutations.js';
import { NodeCreateInput, NodeUpdateInput } from '../write/write.inputs.js';
import { Post } from './post.type.js';

const COLLECTIVE =
  'Whether it stands for a group of postholders whom the papers name as one party, such as "Heads of Service".';

@InputType({ description: 'A new post.' })
export class PostCreateInput extends NodeCreateInput {
  @Field(() => Boolean, { nullable: true, description: `${COLLECTIVE} False unless told.` })
  isCollective?: boolean | null;
}

@InputType({ description: 'What to change of a post. What is left out stays as it is; null takes it away.' })
export class PostUpdateInput extends NodeUpdateInput {
  @Field(() => Boolean, { nullable: true, description: COLLECTIVE })
  isCollective?: boolean | null;
}

export const PostMutations = nodeMutations<PostCreateInput, PostUpdateInput>({
  kind: 'POST',
  payload: payloadOf('Post', 'post', () => Post, 'post'),
  create: { name: 'postCreate', input: PostCreateInput, description: 'Adds a post.' },
  update: {
    name: 'postUpdate',
    input: PostUpdateInput,
    description: 'Changes the record of a post. Who holds it is an appointment.',
  },
  retract: {
    name: 'postRetract',
    description: 'Takes back a post that was entered by mistake and on which nothing hangs.',
  },
  columns: (check, input) => ({ isCollective: check.kept('isCollective', input.isCollective) }),
});
