import { createServer } from 'node:http';
import { afterwards } from '../../kit/afterwards.js';

/** Somebody whom the provider knows. */
export interface Known {
  email: string;
  email_verified: boolean;
  name: string;
  groups: string[];
}

/** A provider that signs in whoever is named to it, as a council's directory does after its own questions. */
export interface Provider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  people: Record<string, Known>;
}

// The package has no types of its own that Node's resolution finds; what is used of it stands here.
type Handler = (request: unknown, response: unknown) => void;
interface OidcProvider {
  proxy: boolean;
  callback: () => Handler;
  interactionDetails: (
    request: unknown,
    response: unknown,
  ) => Promise<{ prompt: { name: string }; params: { client_id: string } }>;
  interactionFinished: (
    request: unknown,
    response: unknown,
    result: object,
    options: object,
  ) => Promise<void>;
  Grant: new (of: object) => { addOIDCScope: (scopes: string) => void; save: () => Promise<string> };
}

/** A real OpenID provider on loopback. `login_hint` names who signs in there. */
export async function startProvider(
  redirectUri: () => string,
  people: Record<string, Known>,
): Promise<Provider> {
  const { default: Oidc } = (await import('oidc-provider')) as unknown as {
    default: new (issuer: string, configuration: object) => OidcProvider;
  };
  const server = createServer();
  afterwards(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const issuer = `http://127.0.0.1:${port}`;
  const client = {
    clientId: 'golden-thread',
    clientSecret: 'a secret between the provider and the register',
  };
  let provider: OidcProvider | null = null;
  const made = () =>
    (provider ??= new Oidc(issuer, {
      clients: [
        {
          client_id: client.clientId,
          client_secret: client.clientSecret,
          redirect_uris: [redirectUri()],
          response_types: ['code'],
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      findAccount: (_context: unknown, sub: string) => ({
        accountId: sub,
        claims: () => ({ sub, ...people[sub] }),
      }),
      cookies: { keys: ['a key of the tests'] },
      jwks: undefined,
    }));
  server.on('request', (request, response) => {
    void (async () => {
      if (!request.url?.startsWith('/interaction/')) return made().callback()(request, response);
      // The questions that a directory asks are answered at once: by whom the sign-in was meant for.
      const who = (request.headers['x-who'] as string | undefined) ?? Object.keys(people)[0]!;
      const { prompt, params } = await made().interactionDetails(request, response);
      if (prompt.name === 'login') {
        return made().interactionFinished(
          request,
          response,
          { login: { accountId: who } },
          { mergeWithLastSubmission: false },
        );
      }
      const grant = new (made().Grant)({ accountId: who, clientId: params.client_id });
      grant.addOIDCScope('openid email profile');
      return made().interactionFinished(
        request,
        response,
        { consent: { grantId: await grant.save() } },
        { mergeWithLastSubmission: true },
      );
    })();
  });
  return { issuer, ...client, people };
}

/** A browser, as far as signing in needs one: it follows redirects and keeps the cookies of each host. */
export class Browser {
  private readonly cookies = new Map<string, Map<string, string>>();

  constructor(
    /** Who sits before it. */
    private readonly who: string,
  ) {}

  /** Goes to an address and on, until it is led to one that begins so, and returns that. */
  async goUntil(address: string, beginning: string): Promise<{ address: string; passed: string[] }> {
    const passed: string[] = [];
    let next = address;
    for (let step = 0; step < 15; step++) {
      if (next.startsWith(beginning)) return { address: next, passed };
      passed.push(next);
      const reply = await this.get(next);
      const location = reply.headers.get('location');
      if (location === null) throw new Error(`${next} answers ${reply.status}: ${await reply.text()}`);
      next = new URL(location, next).href;
    }
    throw new Error(`It was led round in circles: ${passed.join(' ')}`);
  }

  async get(address: string): Promise<Response> {
    const { host } = new URL(address);
    const jar = this.cookies.get(host) ?? new Map<string, string>();
    this.cookies.set(host, jar);
    const cookie = Array.from(jar, ([name, value]) => `${name}=${value}`).join('; ');
    const reply = await fetch(address, {
      redirect: 'manual',
      headers: { cookie, 'x-who': this.who, 'sec-fetch-site': 'cross-site' },
    });
    for (const header of reply.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(header)!;
      if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(header)) jar.delete(name!);
      else jar.set(name!, value!);
    }
    return reply;
  }

  cookie(host: string, name: string): string | null {
    return this.cookies.get(host)?.get(name) ?? null;
  }

  forget(host: string, name: string): void {
    this.cookies.get(host)?.delete(name);
  }
}
