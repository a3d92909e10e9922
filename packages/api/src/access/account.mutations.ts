import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { payloadOf } from '../graphql/payload.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { mutate } from '../write/mutate.js';
import type { Write } from '../write/writer.js';
import { AccountInviteInput, AccountUpdateInput, AccountVersionInput } from './account.inputs.js';
import {
  disableAccount,
  enableAccount,
  inviteAccount,
  resetPassword,
  updateAccount,
} from './account.service.js';
import { Account } from './account.type.js';
import { type OneTimeLink, addressOf } from './link.js';
import { ShownOnce, showing } from './shown-once.js';
import { endSession, endSessionsOf } from './session.service.js';

const AccountPayload = payloadOf('Account', 'account', () => Account, 'account');

@ObjectType({
  description: 'What became of an entry about an account, with a link to hand over to its owner.',
})
export class AccountLinkPayload extends AccountPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The address at which the owner chooses a password, once. Shown only now: hand it over by a way that you trust. Null when nothing was written, and in the answer to a repeated request.',
  })
  @ShownOnce('link')
  link!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the link is good.' })
  @ShownOnce('linkExpiresAt')
  linkExpiresAt!: string | null;
}

const INPUT = { description: 'Which, and what.' };

@Resolver()
export class AccountMutations {
  @Mutation(() => AccountLinkPayload, {
    description:
      'Invites somebody: makes an account, and a link that is good for a week. For administrators, who hand it over.',
  })
  async accountInvite(
    @Arg('input', () => AccountInviteInput, INPUT) input: AccountInviteInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AccountLinkPayload> {
    return withLink(context, info, (write) => inviteAccount(write, input));
  }

  @Mutation(() => AccountLinkPayload, {
    description:
      'Takes the password of an account away, ends its sessions, and makes a link that is good for a day, by which its owner chooses another. For administrators.',
  })
  async accountResetPassword(
    @Arg('input', () => AccountVersionInput, INPUT) input: AccountVersionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AccountLinkPayload> {
    return withLink(context, info, (write) => resetPassword(write, input));
  }

  @Mutation(() => AccountPayload, {
    description:
      'Changes the name, the email address, the role or the person of an account. For administrators.',
  })
  async accountUpdate(
    @Arg('input', () => AccountUpdateInput, INPUT) input: AccountUpdateInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => updateAccount(write, input));
  }

  @Mutation(() => AccountPayload, {
    description:
      'Disables an account: it cannot be signed in to any more, and its sessions end at once. For administrators.',
  })
  async accountDisable(
    @Arg('input', () => AccountVersionInput, INPUT) input: AccountVersionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => disableAccount(write, input));
  }

  @Mutation(() => AccountPayload, {
    description: 'Lets a disabled account be signed in to again. For administrators.',
  })
  async accountEnable(
    @Arg('input', () => AccountVersionInput, INPUT) input: AccountVersionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => enableAccount(write, input));
  }

  @Mutation(() => AccountPayload, {
    description: 'Ends one session: one’s own, or as an administrator anybody’s.',
  })
  async sessionEnd(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => endSession(write, id));
  }

  @Mutation(() => AccountPayload, {
    description:
      'Ends all sessions of an account but the one that asks: one’s own, or as an administrator anybody’s.',
  })
  async sessionsEnd(
    @Arg('accountId', () => ID, { nullable: true, description: 'Whose. One’s own unless told.' })
    accountId: string | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => endSessionsOf(write, accountId));
  }
}

/** The answer with the link that the write made, which stands nowhere else. */
async function withLink(
  context: RequestContext,
  info: GraphQLResolveInfo,
  work: (write: Write) => Promise<{ id: string; link: OneTimeLink }>,
): Promise<AccountLinkPayload> {
  let made: OneTimeLink | null = null;
  const payload = await mutate<AccountLinkPayload>(context, info, async (write) => {
    const { id, link } = await work(write);
    made = link;
    return id;
  });
  return showing(payload, shown(made, context));
}

const shown = (link: OneTimeLink | null, { config }: RequestContext): Record<string, string | null> =>
  link === null ? {} : { link: addressOf(link, config), linkExpiresAt: link.expiresAt };
