import { Field, Float, ObjectType } from 'type-graphql';
import { named } from '../graphql/named.js';
import { connectionOf } from '../graphql/page.js';
import type { GovernanceNode } from '../node/node.type.js';
import { Read } from '../read/field.js';

@ObjectType({ description: 'Something that was found.' })
export class SearchResult {
  @Field(() => named('GovernanceNode'), { description: 'What was found.' })
  @Read.one((hit) => ({ id: hit.id }))
  node!: GovernanceNode;

  @Field(() => Float, {
    description: 'How well it fits: the larger, the better. Comparable within one search only.',
  })
  rank!: number;

  @Field({
    description:
      'The part of its text that fits best, with each word found between ** and **. Plain text otherwise.',
  })
  headline!: string;
}

export const SearchResultConnection = connectionOf(() => SearchResult, 'SearchResult', 'search results');
