import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import type { RequestContext } from '../graphql/context.js';
import type { Viewer } from '../access/viewer.js';
import type { Database } from '../database/database.js';
import { badUserInput } from '../shared/errors.js';
import { ChangeStream } from './change-stream.js';
import { placeAfter } from './cursor.js';
import { type LiveChangesArgs, wantedBy } from './live.inputs.js';
import { mayGoOn } from './watch.js';
import type { LiveSession } from './session.js';

/** Takes up a subscription to changes: from the cursor on, or from now on. */
export async function subscribeToChanges<Change>(
  args: LiveChangesArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<ChangeStream<Change>> {
  const { connection, tail } = liveSession(context);
  const { database, reader, viewer } = context;
  const wanted = wantedBy(args, viewer);
  const read = (seq: number) =>
    reader.read<Change | null>(info, { rows: (row) => ({ where: sql`${row.own('seq')} = ${seq}` }) });
  const deliver = async (seq: number) =>
    (await mayGoOn(database, connection, viewer)) ? read(seq) : undefined;
  return connection.subscribe(async (ended) => {
    await requireSubjects(database, viewer, args);
    const place = await placeAfter(database, args.after);
    // A selection that cannot be answered is refused now, not when the first change comes.
    await read(0);
    const stream: ChangeStream<Change> = new ChangeStream(
      database,
      viewer,
      tail,
      wanted,
      place,
      deliver,
      () => ended(stream),
    );
    return stream;
  });
}

export function liveSession({ live }: RequestContext): LiveSession {
  if (live) return live;
  throw badUserInput(
    'Changes are delivered over a websocket at this address, by the graphql-transport-ws protocol, not over HTTP.',
  );
}

/** Nobody waits for changes of what is not there. */
async function requireSubjects(
  database: Database,
  viewer: Viewer,
  { nodeId, boardId, planId }: LiveChangesArgs,
): Promise<void> {
  const [known] = await database.query<Record<'nodeId' | 'boardId' | 'planId', boolean>>(
    sql`
    select exists (select from node_ever where id = ${nodeId ?? null}::uuid)
        or exists (select from relationship_ever where id = ${nodeId ?? null}::uuid) as "nodeId",
      exists (select from node_ever where id = ${boardId ?? null}::uuid and kind = 'BOARD') as "boardId",
      exists (select from node_ever where id = ${planId ?? null}::uuid and kind = 'PLAN') as "planId"`,
    { viewer },
  );
  if (nodeId != null && !known!.nodeId) {
    throw badUserInput('"nodeId" names no node or relationship of this register.');
  }
  if (boardId != null && !known!.boardId) throw badUserInput('"boardId" names no board of this register.');
  if (planId != null && !known!.planId) throw badUserInput('"planId" names no plan of this register.');
}
