import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import type { ReactNode } from 'react';

/**
 * The server allows only style tags that carry the nonce of this response, which it leaves in a meta tag. Without the
 * tag (another static host, development) styles are written without a nonce.
 */
function pageNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce || undefined;
}

const cache = createCache({ key: 'gt', nonce: pageNonce(), prepend: true });

export function StyleNonce({ children }: { children: ReactNode }) {
  return <CacheProvider value={cache}>{children}</CacheProvider>;
}
