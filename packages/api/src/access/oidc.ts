import * as openid from 'openid-client';
import type { OidcConfig } from '../config/config.js';

/** What is kept between leaving for the provider and coming back, so that no other answer than the one asked for counts. */
export interface Leaving {
  state: string;
  nonce: string;
  verifier: string;
  /** Where in the console they were. */
  returnTo: string;
}

/** Who the provider says has signed in. */
export interface Identity {
  issuer: string;
  subject: string;
  email: string | null;
  emailIsVerified: boolean;
  name: string | null;
  groups: readonly string[];
}

/** The council's own sign-in: OpenID Connect, by authorisation code with PKCE. */
export class OpenIdProvider {
  private discovered: Promise<openid.Configuration> | null = null;

  constructor(
    private readonly config: OidcConfig,
    private readonly redirectUri: string,
  ) {}

  async leave(returnTo: string): Promise<{ address: string; leaving: Leaving }> {
    const provider = await this.provider();
    const [state, nonce, verifier] = [
      openid.randomState(),
      openid.randomNonce(),
      openid.randomPKCECodeVerifier(),
    ];
    const address = openid.buildAuthorizationUrl(provider, {
      redirect_uri: this.redirectUri,
      scope: this.config.scopes,
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, leaving: { state, nonce, verifier, returnTo } };
  }

  /** Checks the answer with which they came back: its state, its nonce, the signature and the audience of the ID token. */
  async comeBack(query: string, { state, nonce, verifier }: Leaving): Promise<Identity> {
    const answer = new URL(`${this.redirectUri}?${query}`);
    const tokens = await openid.authorizationCodeGrant(await this.provider(), answer, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    const text = (name: string) => (typeof claims[name] === 'string' ? claims[name] : null);
    const groups = claims[this.config.groupsClaim];
    return {
      issuer: claims.iss,
      subject: claims.sub,
      email: text('email')?.trim().toLowerCase() ?? null,
      emailIsVerified: claims['email_verified'] === true || this.config.trustEmail,
      name: text('name') ?? text('preferred_username'),
      groups: Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [],
    };
  }

  /** Asked for when first needed, and again after it could not be reached. */
  private provider(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret } = this.config;
    this.discovered ??= openid
      .discovery(new URL(issuer), clientId, clientSecret, undefined, {
        // Settings let http through for this machine only, where a provider is tried out.
        execute: issuer.startsWith('http:') ? [openid.allowInsecureRequests] : [],
      })
      .catch((error: unknown) => {
        this.discovered = null;
        throw error;
      });
    return this.discovered;
  }
}
