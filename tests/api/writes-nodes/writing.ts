import type { Api } from '../../kit/register.js';

export interface UserError {
  code: string;
  field: string[] | null;
  message: string;
}

/** Sends one mutation and returns its payload, whatever it is. */
export async function send<Payload>(
  api: Api,
  name: string,
  input: object,
  selection: string,
): Promise<Payload & { userErrors: UserError[] }> {
  const type = name.replace(/Preview$/, '');
  const inputType = INPUTS[type] ?? `${type[0]!.toUpperCase()}${type.slice(1)}Input`;
  const kind = name.endsWith('Preview') ? 'query' : 'mutation';
  const answer = await api.graphql<Record<string, Payload & { userErrors: UserError[] }>>(
    `${kind} ($input: ${inputType}!) { ${name}(input: $input) { ${selection} userErrors { code field message } } }`,
    { input },
  );
  if (answer.errors.length > 0 || !answer.data)
    throw new Error(`${name} failed: ${JSON.stringify(answer.errors)}`);
  return answer.data[name]!;
}

const INPUTS: Record<string, string> = {
  ...Object.fromEntries(
    ['board', 'post', 'person', 'organisation', 'document', 'relationship'].map((kind) => [
      `${kind}Retract`,
      'RetractInput',
    ]),
  ),
  appointmentEnd: 'RelationshipEndInput',
};

/** Sends a mutation that must be refused, and returns why. */
export async function refused(api: Api, name: string, input: object): Promise<UserError[]> {
  const { userErrors } = await send(api, name, input, '');
  if (userErrors.length === 0) throw new Error(`${name} was not refused: ${JSON.stringify(input)}`);
  return userErrors;
}

/** Sends a mutation that must succeed, and returns its payload. */
export async function done<Payload>(
  api: Api,
  name: string,
  input: object,
  selection: string,
): Promise<Payload> {
  const payload = await send<Payload>(api, name, input, selection);
  if (payload.userErrors.length > 0)
    throw new Error(`${name} was refused: ${JSON.stringify(payload.userErrors)}`);
  return payload;
}

export const codes = (errors: UserError[]) => errors.map(({ code, field }) => [code, field?.join('.')]);

/** Makes a board, and returns its id. */
export async function newBoard(api: Api, name: string, more: object = {}): Promise<string> {
  const input = { name, boardType: 'COMMITTEE', status: 'ACTIVE', ...more };
  const { board } = await done<{ board: { id: string } }>(api, 'boardCreate', input, 'board { id }');
  return board.id;
}

export async function newNode(
  api: Api,
  kind: 'post' | 'person' | 'organisation' | 'document' | 'board' | 'plan',
  input: object,
): Promise<string> {
  const made = await done<Record<string, { id: string }>>(api, `${kind}Create`, input, `${kind} { id }`);
  return made[kind]!.id;
}

export async function newTie(
  api: Api,
  type: string,
  sourceId: string,
  targetId: string,
  more: object = {},
): Promise<string> {
  const input = { type, sourceId, targetId, ...more };
  const made = await done<{ relationship: { id: string } }>(
    api,
    'relationshipCreate',
    input,
    'relationship { id }',
  );
  return made.relationship.id;
}

export const from = (date: string) => ({ validFrom: { date } });
