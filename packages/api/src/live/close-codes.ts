/** With which code and words a websocket is closed. */
export interface Closing {
  code: number;
  reason: string;
}

/**
 * Beside the codes of the graphql-transport-ws protocol (4400 and on). After all but `unauthenticated` a client is to
 * connect again, with the cursor of the last change it received: clients of graphql-ws do so by themselves.
 */
export const closing = {
  /** 1012, Service Restart. */
  restarting: { code: 1012, reason: 'This server is stopping. Connect again, and resume by your cursor.' },
  /** 1013, Try Again Later. */
  full: { code: 1013, reason: 'This server has all the connections it can serve. Try again later.' },
  tooSlow: {
    code: 4413,
    reason: 'Changes were not taken in time. Connect again, and resume by your cursor.',
  },
  /** Whoever connects again is told what they may see from now on. */
  ended: { code: 4205, reason: 'Your session ended, or what you may do has changed. Connect again.' },
  unauthenticated: { code: 4401, reason: 'This register may not be read without signing in.' },
} satisfies Record<string, Closing>;

/** Of a close frame's 125 bytes the code takes two. */
const MAX_REASON_BYTES = 123;

/** For credentials that cannot be used: the words that HTTP has for it, as far as there is room for them. */
export function refusing({ message }: { message: string }): Closing {
  const words = message.split(' ');
  let reason = message;
  while (Buffer.byteLength(reason) > MAX_REASON_BYTES) {
    words.pop();
    reason = `${words.join(' ')}…`;
  }
  return { code: closing.unauthenticated.code, reason };
}
