import { z } from 'zod';

/** What stands between the register and whoever calls. */
export interface DoorConfig {
  /** How many nodes one request may ask for. */
  maxNodes: number;
  /** How long the body of a request may be. */
  bodyBytes: number;
  /** How long PostgreSQL may take over one statement; 0: as long as it likes. */
  statementTimeoutMs: number;
  /** Requests a minute; 0: as many as come. */
  rate: { address: number; account: number };
  /** Whether questions about the schema are answered. */
  introspection: boolean;
  /** Whether browsers are served a page to try queries in. */
  explorer: boolean;
  /** Whether anything is answered, or only the operations of the console and of tokens. */
  documents: 'any' | 'trusted';
  /** Whom to tell of a fault in security. */
  securityContact: string;
  /** Of the proxies whose word on the caller's address is taken. */
  trustedProxies: string[];
}

const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');
const whole = (least: number, most: number, otherwise: number) =>
  z.coerce.number().int().min(least).max(most).default(otherwise);

export const doorEnvironment = {
  MAX_NODES: whole(100, 1_000_000, 10_000),
  BODY_LIMIT_BYTES: whole(10_000, 50_000_000, 1_000_000),
  STATEMENT_TIMEOUT_MS: whole(0, 600_000, 10_000),
  RATE_LIMIT_ADDRESS: whole(0, 1_000_000, 1200),
  RATE_LIMIT_ACCOUNT: whole(0, 1_000_000, 1200),
  INTROSPECTION: flag.optional(),
  EXPLORER: flag.optional(),
  DOCUMENTS: z.enum(['any', 'trusted'], 'must be any or trusted').default('any'),
  SECURITY_CONTACT: z
    .string()
    .regex(/^(https:\/\/|mailto:)\S+$/, 'must begin with https:// or mailto:')
    .default('https://docs.github.com/code-security/security-advisories'),
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((address) => address.trim()))
    .optional(),
};
type DoorEnvironment = z.infer<z.ZodObject<typeof doorEnvironment>>;

/** In production nothing is told about the schema unless that is asked for by name. */
export const doorConfig = (environment: DoorEnvironment, isProduction: boolean): DoorConfig => ({
  maxNodes: environment.MAX_NODES,
  bodyBytes: environment.BODY_LIMIT_BYTES,
  statementTimeoutMs: environment.STATEMENT_TIMEOUT_MS,
  rate: { address: environment.RATE_LIMIT_ADDRESS, account: environment.RATE_LIMIT_ACCOUNT },
  introspection: environment.INTROSPECTION ?? !isProduction,
  explorer: environment.EXPLORER ?? !isProduction,
  documents: environment.DOCUMENTS,
  securityContact: environment.SECURITY_CONTACT,
  trustedProxies: environment.TRUSTED_PROXIES ?? [],
});
