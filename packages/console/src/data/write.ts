import type { RegisterDocument } from './query';
import { isLost } from './registerError';
import type { Send } from './send';
import { WriteRefused, type Fault } from './writeRefused';

/** What every mutation of the API answers with: what it wrote under a name of its own, and what is wrong. */
interface Payload {
  userErrors: readonly Fault[];
}

/** The payload of a mutation's one field. */
export type PayloadOf<Data> = Data[keyof Data];

export interface WriteOptions {
  /** Idempotency-Key: the same for every try of one entry, so that it is written once. */
  key: string;
}

/** Runs one mutation. What the person can mend is thrown as WriteRefused, everything else as RegisterError. */
export type Command = <Data, Variables>(
  document: RegisterDocument<Data, Variables>,
  variables: Variables,
  options: WriteOptions,
) => Promise<PayloadOf<Data>>;

/** The same for the many mutations whose one argument is an input. */
export type Write = <Data, Variables extends { input: unknown }>(
  document: RegisterDocument<Data, Variables>,
  input: Variables['input'],
  options: WriteOptions,
) => Promise<PayloadOf<Data>>;

/** Pauses before the second and the third try, when no answer came. */
const PAUSES = [600, 1800];

export function createCommand(send: Send): Command {
  return async <Data, Variables>(
    document: RegisterDocument<Data, Variables>,
    variables: Variables,
    { key }: WriteOptions,
  ) => {
    const attempt = () => send(document, variables, { headers: { 'Idempotency-Key': key } });
    const data = await repeated(attempt, PAUSES);
    const [payload] = Object.values(data as Record<string, Payload>);
    if (!payload) throw new Error('A mutation answers with one payload.');
    if (payload.userErrors.length > 0) throw new WriteRefused(payload.userErrors, currentOf(payload));
    return payload as PayloadOf<Data>;
  };
}

export const createWrite =
  (command: Command): Write =>
  (document, input, options) =>
    command(document, { input } as never, options);

/** A lost reply is asked for again: the key keeps the API from writing twice. */
async function repeated<T>(attempt: () => Promise<T>, pauses: readonly number[]): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    const [pause, ...later] = pauses;
    if (!isLost(error) || pause === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return repeated(attempt, later);
  }
}

/** With a conflict comes the record as it is now. */
function currentOf(payload: Payload): Record<string, unknown> | null {
  const others = Object.entries(payload).filter(([name]) => name !== 'userErrors');
  const current: unknown = others[0]?.[1];
  return typeof current === 'object' && current !== null && !Array.isArray(current)
    ? (current as Record<string, unknown>)
    : null;
}

/** A key that no other submit has. `randomUUID` is missing where the console is served without TLS. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
