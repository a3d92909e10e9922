import type { Api } from '../../kit/register.js';

interface Payload {
  userErrors: { code: string; field: string[] | null; message: string }[];
}

/** Input types that are not the mutation's name with "Input". */
const inputTypes: Record<string, string> = {
  relationshipRetract: 'RetractInput',
  boardRetract: 'RetractInput',
};

/** Sends one mutation and returns its payload with what was wrong. */
export async function send<Data>(api: Api, mutation: string, input: object, selection: string) {
  const type = inputTypes[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const data = await api.ask<Record<string, Data & Payload>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code field message } } }`,
    { input },
  );
  return data[mutation]!;
}

/** Sends one mutation that must be written, and returns the thing that its payload shows. */
export async function write(
  api: Api,
  mutation: string,
  input: object,
): Promise<{ id: string; version: number }> {
  const kind = /^(progress|[a-z]+)/.exec(mutation)![0];
  const field = mutation === 'actionRecordProgress' ? 'progressUpdate' : kind;
  const selection = field === 'progressUpdate' ? `${field} { id }` : `${field} { id version }`;
  const payload = await send<Record<string, { id: string; version: number }>>(
    api,
    mutation,
    input,
    selection,
  );
  if (payload.userErrors.length > 0)
    throw new Error(`${mutation} was refused: ${JSON.stringify(payload.userErrors)}`);
  return payload[field]!;
}

export interface ChangeRow {
  seq: number;
  recordedAt: string;
  actor: string;
  operation: string;
  requestId: string | null;
  reason: string | null;
  kind: string;
  subjectId: string;
  subjectName: string;
  subject: { __typename: string; id: string } | null;
  summary: string;
  fields: { field: string; label: string; before: string | null; after: string | null }[];
}

export const CHANGE = `seq recordedAt actor operation requestId reason kind subjectId subjectName
  subject { __typename id } summary fields { field label before after }`;

/** The newest changes, newest first. */
export async function newest(api: Api, first = 1, filter = ''): Promise<ChangeRow[]> {
  const { changes } = await api.ask<{ changes: { nodes: ChangeRow[] } }>(
    `{ changes(first: ${first}${filter}) { nodes { ${CHANGE} } } }`,
  );
  return changes.nodes;
}

export async function idOf(api: Api, kind: string, slug: string): Promise<{ id: string; version: number }> {
  const data = await api.ask<Record<string, { id: string; version: number }>>(
    `{ ${kind}(slug: "${slug}") { id version } }`,
  );
  return data[kind]!;
}
