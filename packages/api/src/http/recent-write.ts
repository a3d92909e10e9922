import type { IncomingHttpHeaders } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { cookieOf } from '../access/cookie.js';
import type { RequestContext } from '../graphql/context.js';
import { placeIn } from '../live/cursor.js';

const NAME = 'gt_written';

/**
 * How far back an answer may be: as the register was at this change, which the caller has heard of (`Change-Seen` has its cursor).
 * Null when it has to be of now: for who wrote a moment ago, to this process or another. What else stands in the header is ignored.
 */
export function changeSeenBy({ cookie, 'change-seen': seen }: IncomingHttpHeaders): number | null {
  if (cookieOf(cookie, NAME) !== null) return null;
  return typeof seen === 'string' ? (placeIn(seen)?.seq ?? 0) : 0;
}

/** Marks who wrote for as long as a replica that is read may be behind. Says nothing but that, and gives no right. */
export function rememberWrites(seconds: number): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ operation, contextValue: { author, http } }) => {
        if (operation?.operation !== OperationTypeNode.MUTATION || !author) return;
        http?.setCookie(`${NAME}=1; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax`);
      },
    }),
  };
}
