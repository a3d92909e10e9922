/** Why the council's own sign-in did not lead into the register, by the reason that the API gives. */
const WORDS: Record<string, string> = {
  NO_GROUP:
    'Your council account is in no group that may use this register. Ask an administrator of the register to be added.',
  NO_ACCOUNT:
    'You have no account in this register yet. Ask an administrator of the register for an invitation.',
  DISABLED: 'Your account in this register is disabled. Ask an administrator of the register.',
  EMAIL_NOT_VERIFIED:
    'Your council account does not vouch for your email address, so that it cannot be matched. Ask an administrator of the register.',
};

export const refusalWords = (reason: string): string =>
  WORDS[reason] ?? 'Signing in with your council account did not succeed. Try again.';
