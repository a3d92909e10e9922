import { registerResolver } from '../node/register.js';
import { PostFilter, postConditions, postOrder } from './post.inputs.js';
import { Post, PostConnection } from './post.type.js';

export const PostResolver = registerResolver({
  one: 'post',
  many: 'posts',
  words: ['One post', 'posts'],
  type: Post,
  connection: PostConnection,
  filter: PostFilter,
  conditions: postConditions,
  order: postOrder,
});
