/** The cookie that carries the secret of a session. Scripts cannot read it, and other sites cannot send it. */
export interface SessionCookie {
  read: (header: string | undefined) => string | null;
  /** The header that sets it. */
  set: (secret: string, seconds: number) => string;
  /** The header that takes it away. */
  clear: () => string;
}

/**
 * Over https the name says that only this very host can have set it; over http, which is for trying things on one's own
 * machine, a browser would refuse that name.
 */
export function sessionCookie(publicUrl: string): SessionCookie {
  const isSecure = publicUrl.startsWith('https:');
  const name = isSecure ? '__Host-gt_session' : 'gt_session';
  const attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  return {
    read: (header) => cookieOf(header, name),
    set: (secret, seconds) => `${name}=${secret}; Max-Age=${seconds}; ${attributes}`,
    clear: () => `${name}=; Max-Age=0; ${attributes}`,
  };
}

export function cookieOf(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim() || null;
  }
  return null;
}
