import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Ctx, Field, Info, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { UserError } from '../graphql/payload.js';
import { Read } from '../read/field.js';
import { Refusal, type UserErrorData } from '../write/refusal.js';
import { signIn, signOut } from './sign-in.service.js';
import type { Viewer } from './viewer.js';
import { ViewerType, viewerRow } from './viewer.type.js';

@InputType({ description: 'An email address and a password.' })
export class SignInInput {
  @Field({ description: 'The email address of the account, in any case.' })
  email!: string;

  @Field({ description: 'The password.' })
  password!: string;
}

@ObjectType({ description: 'What became of signing in or out.' })
export class ViewerPayload {
  @Field(() => ViewerType, { description: 'Who asks from now on.' })
  @Read.one((_payload, child, _args, { viewer }) => ({ from: viewerRow(child, viewer) }))
  viewer!: ViewerType;

  @Field(() => [UserError], { description: 'Why it was refused. Empty when it was done.' })
  @Read.sql((payload) => payload.own('user_errors'))
  userErrors!: UserError[];
}

@Resolver()
export class SignInResolver {
  @Query(() => ViewerType, { description: 'Who asks, and what they may do.' })
  async viewer(
    @Ctx() { reader, viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ViewerType> {
    return reader.read(info, { rows: (row) => ({ from: viewerRow(row, viewer) }) });
  }

  @Mutation(() => ViewerPayload, {
    description:
      'Signs in by email address and password. The reply sets a cookie that scripts cannot read; send requests with credentials from then on. At most 10 wrong passwords in 5 minutes.',
  })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Who, and the proof.' }) input: SignInInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ViewerPayload> {
    return becoming(context, info, () => signIn(context, input));
  }

  @Mutation(() => ViewerPayload, { description: 'Signs out: ends this session, at once.' })
  async signOut(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<ViewerPayload> {
    return becoming(context, info, () => signOut(context));
  }
}

/** Answers as the one who asks from now on sees it. */
export async function becoming<T>(
  { reader, viewer }: RequestContext,
  info: GraphQLResolveInfo,
  work: () => Promise<Viewer>,
): Promise<T> {
  let [now, errors]: [Viewer, readonly UserErrorData[]] = [viewer, []];
  try {
    now = await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    ({ errors } = error);
  }
  return reader.as(now).read<T>(info, {
    rows: (row) => ({ from: sql`(select ${JSON.stringify(errors)}::json as user_errors) ${row.alias}` }),
  });
}
