import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { cookieOf } from '../access/cookie.js';
import type { RequestContext } from '../graphql/context.js';

const NAME = 'gt_written';

/** Whether the caller wrote a moment ago, to this process or another: then they read where their write is seen. */
export const wroteJustNow = (cookie: string | undefined): boolean => cookieOf(cookie, NAME) !== null;

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
