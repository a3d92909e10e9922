import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Args, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { type Connection, PageArgs } from '../graphql/page.js';
import { payloadOf } from '../graphql/payload.js';
import { mutate } from '../write/mutate.js';
import { ShownOnce, showing } from './shown-once.js';
import { createToken, revokeToken } from './token.service.js';
import { AccessToken, AccessTokenConnection, TokenCreateInput } from './token.type.js';

const AccessTokenPayload = payloadOf('AccessToken', 'token', () => AccessToken, 'token');

@ObjectType({ description: 'What became of an entry about a token, with its secret.' })
export class TokenCreatePayload extends AccessTokenPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The secret, to be sent as "Authorization: Bearer …". Shown only now, and kept nowhere. Null when nothing was written, and in the answer to a repeated request.',
  })
  @ShownOnce('secret')
  secret!: string | null;
}

@Resolver()
export class TokenResolver {
  @Query(() => AccessTokenConnection, {
    description: 'A page of tokens, the newest first. For administrators.',
  })
  async tokens(
    @Arg('isUsable', () => Boolean, {
      nullable: true,
      description: 'Only those that can be used, or that cannot any more.',
    })
    isUsable: boolean | null,
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AccessToken>> {
    return reader.read(info, {
      rows: (row) => ({
        where:
          isUsable == null
            ? sql`true`
            : sql`(${row.own('revoked_at')} is null and ${row.own('expires_at')} > now()) = ${isUsable}`,
        order: [
          { name: 'made', sql: row.own('created_at'), type: 'timestamptz', descending: true, required: true },
        ],
      }),
    });
  }

  @Mutation(() => TokenCreatePayload, {
    description:
      'Makes a token by which a program reads. Its secret is shown this one time. For administrators.',
  })
  async tokenCreate(
    @Arg('input', () => TokenCreateInput, { description: 'The token.' }) input: TokenCreateInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TokenCreatePayload> {
    let secret: string | null = null;
    const payload = await mutate<TokenCreatePayload>(context, info, async (write) => {
      const made = await createToken(write, input);
      secret = made.secret;
      return made.id;
    });
    return showing(payload, { secret });
  }

  @Mutation(() => AccessTokenPayload, {
    description: 'Revokes a token: it cannot be used from the next request on. For administrators.',
  })
  async tokenRevoke(
    @Arg('id', () => ID, { description: 'The token.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => revokeToken(write, id));
  }
}
