import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';

/** What a browser keeps for us for a while, and can neither read nor change. */
export class Seal {
  private readonly key: Buffer;

  constructor(secret: string, purpose: string) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', `golden-thread ${purpose}`, 32));
  }

  close(value: object, seconds: number): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv(CIPHER, this.key, nonce);
    const text = JSON.stringify({ value, until: Date.now() + seconds * 1000 });
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Null when it is not one of ours, was changed, or is too old. */
  open<T extends object>(sealed: string | null): T | null {
    try {
      const bytes = Buffer.from(sealed ?? '', 'base64url');
      const cipher = createDecipheriv(CIPHER, this.key, bytes.subarray(0, 12));
      cipher.setAuthTag(bytes.subarray(12, 28));
      const text = Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
      const { value, until } = JSON.parse(text) as { value: T; until: number };
      return until > Date.now() ? value : null;
    } catch {
      return null;
    }
  }
}
