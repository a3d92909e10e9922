import { randomUUID } from 'node:crypto';
import {
  type Database,
  type RequestContext,
  ReadStats,
  Reader,
  type Viewer,
  buildSchema,
} from '@golden-thread/api';
import { type ExecutionResult, graphql } from 'graphql';
import { testConfig } from './register.js';

const schema = buildSchema();

/** Nobody in particular, but for what is told. */
export const viewer = (changes: Partial<Viewer> = {}): Viewer => ({
  kind: 'ACCOUNT',
  id: randomUUID(),
  name: 'somebody',
  role: 'READER',
  personId: null,
  clearances: [],
  scope: null,
  ...changes,
});

export const anonymous = viewer({ kind: 'ANONYMOUS', id: null, name: 'anonymous' });
export const officer = viewer({ role: 'OFFICER', name: 'officer' });

export interface Asking {
  /** All of the answer, faults too. */
  answer: (query: string, variables?: Record<string, unknown>) => Promise<ExecutionResult>;
  /** The data of a query that must be answered. */
  ask: <Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>) => Promise<Data>;
}

/** Asks the schema itself as one viewer, without HTTP: what is tested is who sees what, not how they signed in. */
export function as(database: Database, who: Viewer): Asking {
  const answer: Asking['answer'] = async (source, variableValues) => {
    const stats = new ReadStats();
    const contextValue: RequestContext = {
      requestId: randomUUID(),
      viewer: who,
      stats,
      reader: new Reader(database, stats, who, { finishes: false, mayLagTo: null }),
      database,
      author: { actor: who.name, requestId: null },
      idempotency: null,
      config: testConfig(),
      http: null,
      live: null,
    };
    return JSON.parse(
      JSON.stringify(await graphql({ schema, source, variableValues, contextValue })),
    ) as ExecutionResult;
  };
  return {
    answer,
    ask: async <Data>(query: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await answer(query, variables);
      if (errors || !data) throw new Error(`The query failed: ${JSON.stringify(errors)}`);
      return data as Data;
    },
  };
}
