import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import type { RequestContext } from '../graphql/context.js';
import { unauthenticated } from '../shared/errors.js';
import { refusalOf } from './constraints.js';
import { remembered, remember } from './idempotency.js';
import { Refusal, type UserErrorData } from './refusal.js';
import { Write } from './writer.js';

/** What a write did: the things that its payload shows. */
export interface Written {
  ids: string[];
  errors: readonly UserErrorData[];
  /** Set when this is the answer to a repeated request: the instant of the first. */
  at?: string;
}

/**
 * Runs the work of one mutation and answers with its payload. What a person can mend comes back as `userErrors`, and
 * nothing is written; a repeated request with the same Idempotency-Key gets the first answer.
 */
export async function mutate<T>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  work: (write: Write) => Promise<string | string[]>,
  reason: string | null = null,
): Promise<T> {
  const { author, viewer, database, reader, idempotency } = context;
  if (!author) throw unauthenticated('Sign in to change the register: there is the mutation signIn for it.');
  const written = await attempt(async () =>
    Write.run(
      database,
      info.fieldName,
      { ...author, viewer },
      async (write): Promise<Written> => {
        const known = await remembered(write, idempotency, info);
        if (known) return known;
        const done = await work(write);
        const ids = Array.isArray(done) ? done : [done];
        await remember(write, idempotency, info, ids);
        return { ids, errors: [] };
      },
      reason,
    ),
  );
  return reader.read<T>(info, {
    view: { asRecorded: written.at ?? null },
    rows: (row) => ({
      from: sql`(select ${written.ids[0] ?? null}::uuid as subject_id, ${written.ids}::uuid[] as subject_ids,
        ${JSON.stringify(written.errors)}::json as user_errors) ${row.alias}`,
    }),
  });
}

async function attempt(run: () => Promise<Written>): Promise<Written> {
  try {
    return await run();
  } catch (error) {
    const refusal = error instanceof Refusal ? error : refusalOf(error);
    if (!refusal) throw error;
    return { ids: refusal.current === null ? [] : [refusal.current], errors: refusal.errors };
  }
}
