import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Of argon2id, which is the library's own choice, as OWASP asks: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Longer ones are refused: hashing them would be work for nothing. */
export const MAX_PASSWORD = 200;

export const hashPassword = (password: string): Promise<string> => hash(normal(password), COST);

/** Whether the password is the one of the hash. Without a hash it takes as long, and is not. */
export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
  nobodys ??= hashPassword(newPassword());
  const right = await verify(hashed ?? (await nobodys), normal(password));
  return right && hashed !== null;
}
let nobodys: Promise<string> | null = null;

/** What is typed as é on one keyboard must be what is typed as e and ´ on another. */
const normal = (password: string) => password.normalize('NFKC');

/** Letters and digits that cannot be taken for each other, in groups that can be read aloud: some 118 bits. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be printed, and typed once. */
export function newPassword(): string {
  const letters = Array.from({ length: 24 }, readable);
  return Array.from({ length: 4 }, (_, group) => letters.slice(group * 6, group * 6 + 6).join('')).join('-');
}

function readable(): string {
  for (;;) {
    // Bytes beyond the last whole multiple would make some letters likelier than others.
    const [byte] = randomBytes(1) as unknown as [number];
    if (byte < 256 - (256 % READABLE.length)) return READABLE[byte % READABLE.length]!;
  }
}
