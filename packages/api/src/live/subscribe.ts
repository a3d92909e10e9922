import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import type { RequestContext } from '../graphql/context.js';
import { badUserInput } from '../shared/errors.js';
import { ChangeStream } from './change-stream.js';
import { placeAfter } from './cursor.js';
import { type ChangesArgs, wantedBy } from './live.inputs.js';

/** Takes up a subscription to changes: from the cursor on, or from now on. */
export async function subscribeToChanges<Change>(
  args: ChangesArgs,
  { live, database, reader }: RequestContext,
  info: GraphQLResolveInfo,
): Promise<ChangeStream<Change>> {
  if (!live) throw badUserInput('Changes are delivered over a websocket: see `Subscription.changes`.');
  const wanted = wantedBy(args);
  const read = (seq: number) =>
    reader.read<Change>(info, { rows: (row) => ({ where: sql`${row.own('seq')} = ${seq}` }) });
  return live.connection.subscribe(async (ended) => {
    const place = await placeAfter(database, args.after);
    // A selection that cannot be answered is refused now, not when the first change comes.
    await read(0);
    const stream: ChangeStream<Change> = new ChangeStream(database, live.tail, wanted, place, read, () =>
      ended(stream),
    );
    return stream;
  });
}
