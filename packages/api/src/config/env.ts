import { z } from 'zod';
import { type Role, roles } from '../access/viewer.js';
import { doorEnvironment } from './door.js';

const PORT = 'must be a port, a whole number from 0 to 65535';
const port = z.coerce.number(PORT).int(PORT).min(0, PORT).max(65535, PORT);
const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');

const minutes = z.coerce
  .number()
  .int()
  .min(1)
  .max(60 * 24 * 30);

const isWebAddress = (text: string) => /^https?:\/\/[^/]+\/?$/.test(text) && URL.canParse(text);

const ROLE_MAP = `must be groups with the role of each, such as register-officers=OFFICER,register-readers=READER; roles are ${roles.join(', ')}`;

/** "one=OFFICER,other=READER" as a record; null when it is not that. */
function roleMapOf(text: string): Record<string, Role> | null {
  const entries = text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => part.split('=').map((word) => word.trim()) as [string, Role]);
  return entries.every(([group, role]) => group !== '' && roles.includes(role))
    ? Object.fromEntries(entries)
    : null;
}

const Environment = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .refine(
      (url) => URL.canParse(url),
      'must be an address such as postgres://user:password@host:5432/database',
    )
    .optional(),
  DATABASE_REPLICA_URLS: z
    .string()
    .transform((urls) => urls.split(',').map((url) => url.trim()))
    .refine(
      (urls) => urls.every((url) => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url)),
      'must be addresses that begin with postgres://, parted by commas',
    )
    .optional(),
  REPLICA_LAG_SECONDS: z.coerce.number().int().min(1).max(300).default(10),
  DATA_DIR: z.string().min(1).default('.data'),
  API_HOST: z.string().min(1).default('127.0.0.1'),
  API_PORT: port.default(4000),
  CONSOLE_ORIGINS: z
    .string()
    .transform((origins) => origins.split(',').map((origin) => origin.trim()))
    .refine(
      (origins) => origins.every(isWebAddress),
      'must be origins such as https://register.example.org, parted by commas',
    )
    .optional(),
  CONSOLE_URL: z
    .string()
    .refine(
      isWebAddress,
      'must be the address at which people open the console, such as https://council.example.org/golden-thread',
    )
    .optional(),
  CONSOLE_PORT: port.default(4173),
  PUBLIC_READ: flag.default(false),
  PUBLIC_URL: z
    .string()
    .refine(
      isWebAddress,
      'must be the address under which browsers reach the API, such as https://api.example.org',
    )
    .optional(),
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  SESSION_IDLE_MINUTES: minutes.default(60),
  SESSION_MINUTES: minutes.default(12 * 60),
  OIDC_ISSUER: z
    .string()
    .refine(
      (issuer) => /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])/.test(issuer) && URL.canParse(issuer),
      'must be the https address of an OpenID provider',
    )
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPES: z.string().default('openid email profile'),
  OIDC_GROUPS_CLAIM: z.string().default('groups'),
  OIDC_ROLE_MAP: z
    .string()
    .default('')
    .transform(roleMapOf)
    .refine((map) => map !== null, ROLE_MAP),
  OIDC_TRUST_EMAIL: flag.default(false),
  FINISH_ANSWERS: flag.default(true),
  IDEMPOTENCY_HOURS: z.coerce
    .number()
    .int()
    .min(1)
    .max(24 * 30)
    .default(24),
  ...doorEnvironment,
  LIVE_CONNECTIONS: z.coerce.number().int().min(0).max(100_000).default(1000),
  LIVE_SUBSCRIPTIONS: z.coerce.number().int().min(1).max(1000).default(20),
  LIVE_PING_SECONDS: z.coerce.number().int().min(1).max(600).default(25),
  LIVE_PATIENCE_SECONDS: z.coerce.number().int().min(1).max(600).default(30),
  GOLDEN_THREAD_DATASET: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be the name of a dataset')
    .optional(),
  SLOW_QUERY_MS: z.coerce.number().int().min(0).max(600_000).default(500),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  GOLDEN_THREAD_PROFILE: z.enum(['demo', 'production'], 'must be demo or production').optional(),
  NODE_ENV: z.string().optional(),
});
export type Environment = z.infer<typeof Environment>;

/** Reads the environment, and names every variable that cannot be used. The only place that reads it. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment | { errors: string[] } {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(given);
  if (read.success) return read.data;
  return { errors: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
}
