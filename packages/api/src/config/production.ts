import { OperatorError } from '../shared/errors.js';
import { type Config, DEFAULT_SECRET } from './config.js';

/** Refuses to serve a real register with settings that are good for trying things only, and tells what to set. */
export function requireSafe(config: Config): void {
  if (config.profile !== 'production') return;
  // A console elsewhere has its API elsewhere: then the address on this machine is only what nobody has set.
  const leavesMachine =
    isLoopback(config.publicUrl) && config.consoleOrigins.some((origin) => !isLoopback(origin));
  const faults = [
    config.secret === DEFAULT_SECRET
      ? 'SESSION_SECRET must be set to a text of your own that nobody can guess, such as 32 random characters or more'
      : null,
    isSafe(config.publicUrl) && !leavesMachine
      ? null
      : `PUBLIC_URL must be the https address under which browsers reach the API; it is ${config.publicUrl}`,
    ...config.consoleOrigins
      .filter((origin) => !isSafe(origin))
      .map((origin) => `CONSOLE_URL and CONSOLE_ORIGINS must be https; ${origin} is not`),
  ].filter((fault) => fault !== null);
  if (faults.length === 0) return;
  throw new OperatorError(
    `A register in production does not start like this. ${faults.join('. ')}. To try it on this machine only, set GOLDEN_THREAD_PROFILE=demo.`,
  );
}

/** What does not leave this machine cannot be listened to on its way. */
const isSafe = (address: string) => address.startsWith('https:') || isLoopback(address);

const isLoopback = (address: string) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);
