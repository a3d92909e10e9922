import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits, which nobody can guess. Only its hash is kept. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** A secret of this strength needs no slow hash: there is no list of likely ones to try. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
