/** Why the council's own sign-in did not lead here, by the code that the API gives to the address. */
const WORDS: Record<string, string> = {
  NOT_IN_A_GROUP:
    'Your council account is in no group that may use this register. Ask your council’s administrator to be added.',
  DISABLED: 'Your account in this register is disabled. Ask your council’s administrator.',
};

export const refusalWords = (code: string): string =>
  WORDS[code] ?? 'Signing in with your council account did not succeed. Try again.';
