let seen: string | null = null;

/** Remembers the last change that was heard of. */
export function sawChange(cursor: string): void {
  seen = cursor;
}

/** Tells the API what was heard of: whatever it answers is then no older, whichever copy of the register answers. */
export const changeSeenHeader = (): Record<string, string> => (seen === null ? {} : { 'Change-Seen': seen });
