/** One error of a GraphQL answer, as it came over HTTP. */
export interface AnswerError {
  message: string;
  path?: (string | number)[];
  extensions: { code?: string } & Record<string, unknown>;
}

export interface Answer<Data> {
  status: number;
  headers: Headers;
  /** The body as it came, to look for what must not be in it. */
  text: string;
  data: Data | null;
  errors: AnswerError[];
  /** How many SQL statements the request cost, from Server-Timing; null when the reply does not say. */
  statements: number | null;
}

export type Variables = Record<string, unknown>;

export interface Client {
  /** Sends a query and returns all of the answer, errors too. */
  graphql: <Data = Record<string, unknown>>(
    query: string,
    variables?: Variables,
    headers?: Record<string, string>,
  ) => Promise<Answer<Data>>;
  /** Sends a query that must succeed, and returns its data. */
  ask: <Data>(query: string, variables?: Variables) => Promise<Data>;
  /** The codes and messages with which a query is refused. */
  refusal: (query: string, variables?: Variables) => Promise<{ code: string | undefined; message: string }>;
}

/** A GraphQL client over fetch for the API at an address. `own` are headers that each of its requests carries, such as a cookie. */
export function clientOf(address: string, own: Record<string, string> = {}): Client {
  const graphql: Client['graphql'] = async <Data>(query: string, variables?: Variables, headers = {}) => {
    const reply = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...own, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await reply.text();
    const body = JSON.parse(text) as { data?: Data | null; errors?: AnswerError[] };
    return {
      status: reply.status,
      headers: reply.headers,
      text,
      data: body.data ?? null,
      errors: body.errors ?? [],
      statements: statementsOf(reply.headers.get('server-timing')),
    };
  };
  return {
    graphql,
    ask: async <Data>(query: string, variables?: Variables) => {
      const { data, errors } = await graphql<Data>(query, variables);
      if (errors.length > 0 || data === null) throw new Error(`The query failed: ${JSON.stringify(errors)}`);
      return data;
    },
    refusal: async (query, variables) => {
      const { errors, data } = await graphql(query, variables);
      const [error] = errors;
      if (!error) throw new Error(`The query was not refused, but answered ${JSON.stringify(data)}`);
      return { code: error.extensions.code, message: error.message };
    },
  };
}

function statementsOf(serverTiming: string | null): number | null {
  const match = /desc="(\d+) statements"/.exec(serverTiming ?? '');
  return match ? Number(match[1]) : null;
}
