/*
 * Asks for signing in over whatever is on the screen, so that nothing typed is lost when a session ends. The data layer
 * raises it, the layout shows it: a small store of its own, since neither knows of the other.
 */

const listeners = new Set<() => void>();
let isAsked = false;

function set(asked: boolean): void {
  if (isAsked === asked) return;
  isAsked = asked;
  for (const tell of listeners) tell();
}

export const signInPrompt = {
  ask: () => set(true),
  dismiss: () => set(false),
  isAsked: () => isAsked,
  subscribe: (tell: () => void) => {
    listeners.add(tell);
    return () => void listeners.delete(tell);
  },
};
