import type { Answer, Client } from './client.js';

export interface UserError {
  field: string[] | null;
  code: string;
  message: string;
}

/** What a mutation wrote: only what every later write needs to know of it. */
export interface WrittenRecord {
  id: string;
  version?: number;
}

export interface Reply {
  /** Null when nothing was written, or the current record when the entry came too late. */
  record: WrittenRecord | null;
  /** Of mutations that write several at once. */
  records: WrittenRecord[];
  userErrors: UserError[];
  answer: Answer<Record<string, Record<string, unknown> | null>>;
}

/** Sends one mutation, whatever becomes of it. Of a payload the id and the version are asked. */
export async function write(
  client: Client,
  mutation: string,
  input: object,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const field = resultOf(mutation);
  const versioned = !/^(progress|citation)/.test(field);
  const answer: Reply['answer'] = await client.graphql(
    `mutation ($input: ${inputOf(mutation)}!) { ${mutation}(input: $input) {
      ${field} { id ${versioned ? 'version' : ''} } userErrors { field code message } } }`,
    { input },
    headers,
  );
  const payload = answer.data?.[mutation] ?? {};
  const result = (payload[field] ?? null) as WrittenRecord | WrittenRecord[] | null;
  return {
    record: Array.isArray(result) ? null : result,
    records: Array.isArray(result) ? result : [],
    userErrors: (payload['userErrors'] ?? []) as UserError[],
    answer,
  };
}

/** Sends one mutation that must be done, and returns what it wrote. */
export async function done(client: Client, mutation: string, input: object): Promise<WrittenRecord> {
  const { record, userErrors, answer } = await write(client, mutation, input);
  if (userErrors.length > 0 || answer.errors.length > 0) {
    throw new Error(`${mutation} was refused: ${JSON.stringify([userErrors, answer.errors, input])}`);
  }
  return record!;
}

/** The field of a mutation's payload that holds what was written. */
function resultOf(mutation: string): string {
  if (/^board(Replace|Merge)$/.test(mutation)) return 'successor';
  if (mutation === 'actionRecordProgress') return 'progressUpdate';
  if (mutation === 'progressRecord') return 'progressUpdates';
  return /^[a-z]+/.exec(mutation)![0];
}

function inputOf(mutation: string): string {
  if (mutation === 'appointmentEnd') return 'RelationshipEndInput';
  if (mutation === 'progressRecord') return '[ActionRecordProgressInput!]';
  if (/^relationships(Create|End)$/.test(mutation))
    return `[Relationship${mutation.slice('relationships'.length)}Input!]`;
  if (mutation.endsWith('Retract') && mutation !== 'citationRetract') return 'RetractInput';
  return `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
}
