import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Ctx, Field, Info, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { UserError } from '../graphql/payload.js';
import { Read } from '../read/field.js';
import { Refusal, type UserErrorData } from '../write/refusal.js';
import { changePassword, setPassword } from './password.service.js';
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

@InputType({ description: 'A one-time link, and the password to choose by it.' })
export class PasswordSetInput {
  @Field({ description: 'The link, or the last part of it.' })
  link!: string;

  @Field({
    description:
      'The password: at least 15 characters, at most 200, any that there are. One that could be guessed is refused.',
  })
  password!: string;
}

@InputType({ description: 'The present password, and the next.' })
export class PasswordChangeInput {
  @Field({ description: 'The present password.' })
  current!: string;

  @Field({
    description:
      'The next: at least 15 characters, at most 200, any that there are. One that could be guessed is refused.',
  })
  password!: string;
}

@ObjectType({ description: 'What became of signing in or out, or of a password.' })
export class ViewerPayload {
  @Field(() => ViewerType, { description: 'Who asks from now on.' })
  @Read.one((_payload, child, _args, { viewer }) => ({ from: viewerRow(child, viewer) }))
  viewer!: ViewerType;

  @Field(() => [UserError], { description: 'Why it was refused. Empty when it was done.' })
  @Read.sql((payload) => payload.own('user_errors'))
  userErrors!: UserError[];
}

@ObjectType({ description: 'How one can sign in here.' })
export class SignInMethods {
  @Field({
    description:
      'Whether by email address and password. Always so: an administrator must be able to when all else fails.',
  })
  password!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The address to go to for the council’s own sign-in (OpenID Connect); null where there is none. With "?returnTo=/boards" it leads back to that place of the console; when it refuses, to /login?reason=… there.',
  })
  singleSignOnUrl!: string | null;
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

  @Query(() => SignInMethods, { description: 'How one can sign in here.' })
  signInMethods(@Ctx() { config }: RequestContext): SignInMethods {
    return { password: true, singleSignOnUrl: config.oidc && `${config.publicUrl}/auth/oidc/start` };
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

  @Mutation(() => ViewerPayload, {
    description:
      'Chooses a password by a one-time link, of an invitation or a reset, and signs in. Other sessions of the account end.',
  })
  async passwordSet(
    @Arg('input', () => PasswordSetInput, { description: 'The link and the password.' })
    input: PasswordSetInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ViewerPayload> {
    return becoming(context, info, () => setPassword(context, input));
  }

  @Mutation(() => ViewerPayload, {
    description: 'Changes one’s own password. All other sessions of the account end.',
  })
  async passwordChange(
    @Arg('input', () => PasswordChangeInput, { description: 'The two passwords.' })
    input: PasswordChangeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ViewerPayload> {
    return becoming(context, info, () => changePassword(context, input));
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
