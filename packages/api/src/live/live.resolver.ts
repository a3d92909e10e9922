import { Args, Ctx, Resolver, Root, Subscription } from 'type-graphql';
import { Change } from '../audit/change.type.js';
import type { RequestContext } from '../graphql/context.js';
import { LiveChangesArgs } from './live.inputs.js';
import { liveSession, subscribeToChanges } from './subscribe.js';

@Resolver()
export class LiveResolver {
  @Subscription(() => Change, {
    description:
      'Changes as they are committed, in the order of the change log, each once. Over a websocket at /graphql, by the graphql-transport-ws protocol. After a lost connection, subscribe again with the cursor of the last change received as "after", and nothing is missed. To begin with what is shown: read `changes(first: 1) { nodes { cursor } }` first, then the rest, then subscribe after that cursor. Where the register has copies that may be a moment behind, send the cursor of the last change received as the header `Change-Seen`: what is read then is no older.',
    subscribe: ({ args, context, info }) =>
      subscribeToChanges<Change>(args as LiveChangesArgs, context as RequestContext, info),
  })
  changes(
    @Args(() => LiveChangesArgs) _args: LiveChangesArgs,
    @Root() change: Change,
    @Ctx() context: RequestContext,
  ): Change {
    liveSession(context);
    return change;
  }
}
