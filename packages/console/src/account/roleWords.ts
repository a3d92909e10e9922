import type { Role } from '@golden-thread/schema/operations';

const WORDS: Record<Role, string> = {
  READER: 'Reader',
  CONTRIBUTOR: 'Contributor',
  OFFICER: 'Governance officer',
  ADMIN: 'Administrator',
};

export const roles = Object.keys(WORDS) as Role[];

export const roleWords = (role: Role | null | undefined): string => (role ? WORDS[role] : 'No role');
