import type { NodeKind } from '@golden-thread/schema';
import { newId } from '../shared/ids.js';
import { partialDate } from '../shared/partial-date.js';
import { addCitations, setIdentifiers } from './attachments.js';
import { Check, MAX_NAME, RESERVED_SLUGS } from './check.js';
import { Refusal, refuse } from './refusal.js';
import { requireNode } from './require.js';
import type { Write } from './writer.js';
import type {
  NodeCreateInput,
  NodeInput,
  NodeUpdateInput,
  PublishedDateInput,
  RetractInput,
} from './write.inputs.js';

type Columns = Record<string, unknown>;

/** Creates a node with its kind's row. Returns its id. */
export async function createNode(
  write: Write,
  kind: NodeKind,
  input: NodeCreateInput,
  own: Columns,
): Promise<string> {
  const check = new Check();
  const name = check.required('name', input.name);
  const shared = nodeColumns(check, input);
  check.done();
  const id = newId();
  const councilId =
    input.councilId == null
      ? null
      : await requireNode(write, input.councilId, ['ORGANISATION'], ['councilId']);
  write.created('node', [id]);
  const slug = input.slug ?? (await freeSlug(write, kind, slugOf(name)));
  await write.manager.insert('node', { id, kind, name, councilId, aliases: [], ...shared, slug });
  await write.manager.insert(kind.toLowerCase(), { id, ...own });
  await setIdentifiers(write, id, input.identifiers);
  await addCitations(write, 'nodeId', id, input.citations);
  return id;
}

/** Changes what was given, if the record is still of the version that was read. */
export async function updateNode(
  write: Write,
  kind: NodeKind,
  input: NodeUpdateInput,
  own: Columns,
): Promise<string> {
  const check = new Check();
  const shared = nodeColumns(check, input);
  if (input.name !== undefined) shared['name'] = check.required('name', input.name);
  check.done();
  const id = await requireNode(write, input.id, [kind], ['id']);
  const kindColumns = given(own);
  const attached = input.identifiers != null || (input.citations?.length ?? 0) > 0;
  if (Object.keys(shared).length + Object.keys(kindColumns).length === 0 && !attached) {
    refuse('EMPTY_UPDATE', null, 'Nothing was given to change.');
  }
  await write.touch('node', id);
  await nextVersion(write, 'node', id, input.version, shared);
  if (Object.keys(kindColumns).length > 0)
    await write.manager.update(kind.toLowerCase(), { id }, kindColumns);
  await setIdentifiers(write, id, input.identifiers);
  await addCitations(write, 'nodeId', id, input.citations);
  await write.leaveIfSame('node', id);
  return id;
}

/** Takes back a mistaken entry, if nothing hangs on it. */
export async function retractNode(
  write: Write,
  kinds: readonly NodeKind[],
  input: RetractInput,
): Promise<string> {
  const check = new Check();
  const reason = check.required('reason', input.reason, 2000);
  check.done();
  const id = await requireNode(write, input.id, kinds, ['id']);
  const [hanging] = await write.manager.query<{ what: string }[]>(
    `select what from (
       select 'relationships: retract those that were mistaken too' as what from public.relationship r
         where $1 in (r.source_id, r.target_id) and r.retracted_at is null
       union all select 'facts that are cited from it' from live.citation c where c.document_id = $1
       union all select 'parts: retract or move them first' from public.node n
         where n.retracted_at is null and n.id in (
           select id from public.priority where plan_id = $1 union all select id from public.outcome where priority_id = $1
           union all select id from public.action where outcome_id = $1)
       union all select 'records that belong to its register' from public.node n
         where n.council_id = $1 and n.retracted_at is null
       union all select 'progress reported on it' from public.progress_update p where p.action_id = $1
     ) hanging limit 1`,
    [id],
  );
  if (hanging)
    refuse(
      'IN_USE',
      ['id'],
      `It cannot be retracted: it has ${hanging.what}. If it was true once, end it instead.`,
    );
  await write.touch('node', id);
  await nextVersion(write, 'node', id, input.version, { retractedAt: write.at, retractionReason: reason });
  return id;
}

/** Writes columns of a record together with its next version, or refuses with the current object when the version is stale. */
export async function nextVersion(
  write: Write,
  table: 'node' | 'relationship' | 'account',
  id: string,
  version: number,
  columns: Columns,
): Promise<void> {
  const done = await write.manager.update(
    table,
    { id, version },
    // counted in the database: a version beyond what an integer holds is stale like any other
    { ...columns, version: () => 'version + 1', updatedAt: write.at },
  );
  if (done.affected === 1) return;
  const message = `Somebody changed this record since you read version ${version}. Look at the current one, and make your change to it.`;
  throw new Refusal([{ code: 'CONFLICT', field: ['version'], message }], id);
}

function nodeColumns(check: Check, input: NodeInput): Columns {
  return given({
    slug: input.slug == null ? undefined : check.slug('slug', input.slug),
    aliases: check.list('aliases', input.aliases),
    description: check.optional('description', input.description),
    ...check.date('validFrom', startOf(input.validFrom)),
    ...check.date('validTo', startOf(input.validTo)),
  });
}

/** A month or a year is kept as its first day. */
export function startOf(date: PublishedDateInput | null | undefined): PublishedDateInput | null | undefined {
  if (date?.date == null) return date;
  const length = { YEAR: 4, MONTH: 7, DAY: 10 }[date.precision ?? 'DAY'];
  return {
    date: partialDate(date.date.slice(0, length), 'first')!.date,
    precision: date.precision,
    text: date.text,
  };
}

export function given(columns: Columns): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

/** "Corporate Parenting Board" → corporate-parenting-board. */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[a-z0-9]+/g);
  return (words ?? ['record'])
    .join('-')
    .slice(0, MAX_NAME - 20)
    .replace(/-$/, '');
}

/** The slug, or the slug with the first free number behind it. */
export async function freeSlug(write: Write, kind: NodeKind, slug: string): Promise<string> {
  const rows = await write.manager.query<{ slug: string }[]>(
    `select slug from public.node where kind = $1 and (slug = $2 or slug like $2 || '-%')`,
    [kind, slug],
  );
  const taken = new Set([...RESERVED_SLUGS, ...rows.map((row) => row.slug)]);
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number++) {
    if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
  }
}
