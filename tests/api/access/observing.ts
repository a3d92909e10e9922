import type { Database } from '@golden-thread/api';
import type { Answer, Client, Variables } from '../../kit/client.js';
import { rowsOf } from '../../kit/register.js';
import { type Who, columnOf } from './everybody.js';

/** What became of an operation, as far as the rules have a say in it. */
export interface Outcome {
  status: number;
  /** Whether there were data. */
  answered: boolean;
  codes: (string | undefined)[];
  userErrors: (string | undefined)[];
  /** Whether anything was added to the change log. */
  wrote: boolean;
  /** Of what was refused: how many statements it cost beyond finding out who asks. Null for what was not. */
  cost: number | null;
}

const refusals = ['UNAUTHENTICATED', 'FORBIDDEN'];

/** By which code the rules refuse somebody. */
export const codeFor = (who: Who): string =>
  columnOf(who).startsWith('Not signed in') ? 'UNAUTHENTICATED' : 'FORBIDDEN';

/** The code with which the rules refused an operation; null when they did not. */
export const refusalIn = ({ errors }: Answer<unknown>): string | null =>
  errors.find(({ extensions }) => refusals.includes(extensions.code ?? ''))?.extensions.code ?? null;

/** Refused: nothing is told, nothing was asked of the database, and nothing was written. */
export const refused = (who: Who): Outcome => ({
  status: codeFor(who) === 'UNAUTHENTICATED' ? 401 : 200,
  answered: false,
  codes: [codeFor(who)],
  userErrors: [],
  wrote: false,
  cost: 0,
});

export const allowed = (wrote: boolean): Outcome => ({
  status: 200,
  answered: true,
  codes: [],
  userErrors: [],
  wrote,
  cost: null,
});

/** Allowed, but not to this thing. */
export const notThis = (code: string): Outcome => ({ ...allowed(false), userErrors: [code] });

/** Watches what requests do to a register. */
export class Observer {
  private statements = 0;

  constructor(private readonly database: Database) {
    for (const method of ['query', 'transaction'] as const) {
      const asked = database[method].bind(database) as (...args: unknown[]) => Promise<never>;
      database[method] = (...args: unknown[]) => {
        this.statements += 1;
        return asked(...args);
      };
    }
  }

  async outcome(client: Client, query: string, variables: Variables): Promise<Outcome> {
    const lookUp = (await this.costOf(() => client.graphql('{ __typename }'))).cost;
    const head = await this.headOfLog();
    const { result, cost } = await this.costOf(() =>
      client.graphql<Record<string, { userErrors?: { code: string }[] } | null>>(query, variables),
    );
    const payloads = Object.values(result.data ?? {});
    return {
      status: result.status,
      answered: result.data !== null,
      codes: result.errors.map(({ extensions }) => extensions.code),
      userErrors: [
        ...new Set(payloads.flatMap((payload) => payload?.userErrors ?? []).map(({ code }) => code)),
      ],
      wrote: (await this.headOfLog()) > head,
      cost: refusalIn(result) === null ? null : cost - lookUp,
    };
  }

  private async costOf<T>(work: () => Promise<T>): Promise<{ result: T; cost: number }> {
    const before = this.statements;
    const result = await work();
    return { result, cost: this.statements - before };
  }

  private async headOfLog(): Promise<number> {
    const [head] = await rowsOf<{ seq: string }>(
      this.database,
      `select coalesce(max(seq), 0) as seq from public.change`,
    );
    return Number(head!.seq);
  }
}
