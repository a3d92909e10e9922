import { resolve } from 'node:path';
import type { Role } from '../access/viewer.js';
import { OperatorError } from '../shared/errors.js';
import { type DoorConfig, doorConfig } from './door.js';
import { type Environment, readEnvironment } from './env.js';

/** Copies that follow the primary and answer some of the reads. */
export interface ReplicaConfig {
  urls: readonly string[];
  /** How far behind a copy may be and still be read; and how long after a write its author reads the primary. */
  lagSeconds: number;
}

export type DatabaseConfig =
  { kind: 'postgres'; url: string; replicas?: ReplicaConfig } | { kind: 'embedded'; folder: string };

/** Limits of subscriptions over websockets. */
export interface LiveConfig {
  /** How many websockets this process serves at once. */
  connections: number;
  /** How many subscriptions one websocket may have under way. */
  subscriptions: number;
  /** How often a websocket is pinged; one that has not answered by the next ping is given up. */
  pingSeconds: number;
  /** How long a client may leave a message untaken before it is sent away. */
  patienceSeconds: number;
}

export interface SessionConfig {
  /** After so long without a request a session ends. */
  idleSeconds: number;
  /** After so long it ends in any case. */
  absoluteSeconds: number;
}

/** The council's own sign-in. */
export interface OidcConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
  scopes: string;
  /** The claim that lists the groups of who signs in. */
  groupsClaim: string;
  /** The role that each group stands for. Empty: everybody has the role that their account was invited with. */
  roleMap: Readonly<Record<string, Role>>;
  /** Whether email addresses count as verified although the provider does not say so: its accounts are the council's own. */
  trustEmail: boolean;
}

/** Everybody can read it here: good for trying things on one's own machine. */
export const DEFAULT_SECRET = 'golden-thread, on my own machine only';

export interface Config {
  /** What it is run for: to try it on one's own machine, or as somebody's register. */
  profile: 'demo' | 'production';
  database: DatabaseConfig;
  http: { host: string; port: number };
  /** Where people open the console, without a slash at its end: links to it begin so. */
  consoleUrl: string;
  /** Origins from which a browser may call the API: also that of the console. */
  consoleOrigins: string[];
  /** Whether everything may be read without signing in. */
  publicRead: boolean;
  /** Where browsers reach the API; cookies are for https alone when it is https. */
  publicUrl: string;
  sessions: SessionConfig;
  /** Key of the hashes by which guesses at passwords are counted. */
  secret: string;
  /** Null: accounts are signed in to by password only. */
  oidc: OidcConfig | null;
  /** Whether the database writes answers as they go to the client. Without it GraphQL walks over rows: slower, the same. */
  finishesAnswers: boolean;
  /** How long a repeated request gets the first answer. */
  idempotencyHours: number;
  door: DoorConfig;
  live: LiveConfig;
  /** Dataset to load when the register is empty. */
  dataset: string | null;
  /** A query whose statement takes at least `slowQueryMs` is warned of. */
  log: { level: string; slowQueryMs: number };
}

/** Turns the environment into a configuration, or refuses with every fault at once. */
export function loadConfig(environment: Environment | { errors: string[] } = readEnvironment()): Config {
  if ('errors' in environment) {
    throw new OperatorError(`The configuration cannot be used. ${environment.errors.join('. ')}.`);
  }
  const profile =
    environment.GOLDEN_THREAD_PROFILE ?? (environment.NODE_ENV === 'production' ? 'production' : 'demo');
  return {
    profile,
    database: environment.DATABASE_URL
      ? {
          kind: 'postgres',
          url: environment.DATABASE_URL,
          replicas: {
            urls: environment.DATABASE_REPLICA_URLS ?? [],
            lagSeconds: environment.REPLICA_LAG_SECONDS,
          },
        }
      : { kind: 'embedded', folder: resolve(environment.DATA_DIR) },
    http: { host: environment.API_HOST, port: environment.API_PORT },
    ...consoleOf(environment),
    publicRead: environment.PUBLIC_READ,
    publicUrl: environment.PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${environment.API_PORT}`,
    sessions: {
      idleSeconds: environment.SESSION_IDLE_MINUTES * 60,
      absoluteSeconds: environment.SESSION_MINUTES * 60,
    },
    secret: environment.SESSION_SECRET ?? DEFAULT_SECRET,
    oidc: oidcOf(environment),
    finishesAnswers: environment.FINISH_ANSWERS,
    idempotencyHours: environment.IDEMPOTENCY_HOURS,
    door: doorConfig(environment, profile === 'production'),
    live: {
      connections: environment.LIVE_CONNECTIONS,
      subscriptions: environment.LIVE_SUBSCRIPTIONS,
      pingSeconds: environment.LIVE_PING_SECONDS,
      patienceSeconds: environment.LIVE_PATIENCE_SECONDS,
    },
    dataset: environment.GOLDEN_THREAD_DATASET ?? null,
    log: { level: environment.LOG_LEVEL, slowQueryMs: environment.SLOW_QUERY_MS },
  };
}

function consoleOf({
  CONSOLE_URL,
  CONSOLE_ORIGINS,
  CONSOLE_PORT,
}: Environment): Pick<Config, 'consoleUrl' | 'consoleOrigins'> {
  const onThisMachine = [`http://localhost:${CONSOLE_PORT}`, `http://127.0.0.1:${CONSOLE_PORT}`];
  const addresses = [...(CONSOLE_URL === undefined ? [] : [CONSOLE_URL]), ...(CONSOLE_ORIGINS ?? [])];
  const origins = [...new Set(addresses.map((address) => new URL(address).origin))];
  const consoleOrigins = origins.length > 0 ? origins : onThisMachine;
  return { consoleUrl: CONSOLE_URL?.replace(/\/+$/, '') ?? consoleOrigins[0]!, consoleOrigins };
}

function oidcOf(environment: Environment): OidcConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = environment;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
    if ((issuer ?? clientId ?? clientSecret) === undefined) return null;
    throw new OperatorError(
      'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all of them, or none.',
    );
  }
  return {
    issuer,
    clientId,
    clientSecret,
    scopes: environment.OIDC_SCOPES,
    groupsClaim: environment.OIDC_GROUPS_CLAIM,
    roleMap: environment.OIDC_ROLE_MAP,
    trustEmail: environment.OIDC_TRUST_EMAIL,
  };
}
