import { ArgsType, type ClassType, Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page of a connection stands in the whole list.' })
export class PageInfo {
  @Field({ description: 'Whether more rows follow this page.' })
  hasNextPage!: boolean;

  @Field({ description: 'Whether rows stand before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first row of the page; null for an empty page.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row: give it as "after" for the next page.',
  })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many rows to return: 25 unless told, at most 1,000.',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Return the rows after this cursor. Not together with "offset".',
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Skip this many rows, for page numbers. Not together with "after".',
  })
  offset?: number | null;
}

@ArgsType()
export class AddressArgs {
  @Field(() => ID, { nullable: true, description: 'Identifier of the record.' })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The record's readable address, such as corporate-parenting-board.",
  })
  slug?: string | null;
}

export interface Connection<T> {
  nodes: T[];
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** Declares the connection and edge types of a row type. */
export function connectionOf<T extends object>(
  type: () => ClassType<T>,
  name: string,
  rows: string,
): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `One of ${rows}, with its cursor.` })
  class Edge {
    @Field({ description: 'Opaque position of this row: give it as "after" to read on from here.' })
    cursor!: string;

    @Field(type as never, { description: 'The row.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${rows}.` })
  class ConnectionOfType {
    @Field(() => [type() as never], { description: 'The rows of this page.' })
    nodes!: T[];

    @Field(() => [Edge], { description: 'The rows of this page, each with its cursor.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where this page stands in the whole list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many rows the whole list has. Counted only when asked for.' })
    totalCount!: number;
  }
  return ConnectionOfType as ClassType<Connection<T>>;
}
