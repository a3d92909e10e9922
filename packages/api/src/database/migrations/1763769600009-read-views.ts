/*
 * The views through which the register is read, as one table of rules. A reading statement names no schema: its search
 * path decides what `node` means. Each way to read has a schema with a view for every table that a reader may meet.
 */

/** One way to read, as conditions on an alias. */
interface Sight {
  schema: string;
  /** The row is shown, as far as restrictions go. */
  shows: (alias: string) => string;
  /** The row is one that restrictions hide. */
  hides: (alias: string) => string;
  /** Narrowed to a scope, of which these are the parts. */
  scoped?: true;
}

const open: Sight = {
  schema: 'open',
  shows: (alias) => `${alias}.restrictions is null`,
  hides: (alias) => `${alias}.restrictions is not null`,
};
const cleared: Sight = {
  schema: 'cleared',
  shows: (alias) => `(${alias}.restrictions is null or ${alias}.restrictions <@ public.clearances())`,
  hides: (alias) => `${alias}.restrictions is not null and not ${alias}.restrictions <@ public.clearances()`,
};
const scoped: Sight = { ...open, schema: 'scoped', scoped: true };
const PARTS = ['priority', 'outcome', 'action'];
const RESTRICTED_KINDS = ['board', 'plan', 'document'];
const OPEN_KINDS = ['post', 'person', 'organisation'];

/** Found once a statement, whatever number of rows it is compared with. */
const inScope = (column: string, part: 'core' | 'nodes' | 'ties' | 'plans') =>
  `${column} = any ((select public.scope_ids('${part}'))::uuid[])`;

const ofAction = (column: string) =>
  `exists (select from public.action a where a.id = ${column} and ${inScope('a.plan_id', 'plans')})`;

/** Accounts and tokens stand in the log too, and are no part of the register: only the table itself shows them. */
const OF_REGISTER = `t.subject_table in ('node', 'relationship', 'progress_update')`;

/** For each table the condition under which a row is shown: within the scope, and not hidden. */
function conditions({ shows, scoped: narrow, schema }: Sight): Record<string, string[]> {
  const within = (condition: string) => (narrow ? [condition] : []);
  return {
    node: ['t.retracted_at is null', shows('t'), ...within(inScope('t.id', 'nodes'))],
    node_ever: [shows('t'), ...within(inScope('t.id', 'nodes'))],
    relationship: ['t.retracted_at is null', shows('t'), ...within(inScope('t.id', 'ties'))],
    relationship_ever: [shows('t'), ...within(inScope('t.id', 'ties'))],
    ...each(RESTRICTED_KINDS, [shows('t'), ...within(inScope('t.id', 'nodes'))]),
    ...each(PARTS, [shows('t'), ...within(inScope('t.plan_id', 'plans'))]),
    ...each(OPEN_KINDS, within(inScope('t.id', 'nodes'))),
    identifier: [`exists (select from ${schema}.node_ever n where n.id = t.node_id)`],
    progress_update: [shows('t'), ...within(ofAction('t.action_id'))],
    timescale_revision: [`exists (select from ${schema}.action a where a.id = t.action_id)`],
    citation: [
      shows('t'),
      ...within(inScope('t.document_id', 'nodes')),
      ...within(
        `(${inScope('t.node_id', 'core')} or ${inScope('t.relationship_id', 'ties')} or ${ofAction(
          '(select u.action_id from public.progress_update u where u.id = t.progress_update_id)',
        )})`,
      ),
    ],
    change: [
      OF_REGISTER,
      `t.subject_id not in (select public.hidden_subjects())`,
      `t.seq not in (select public.void_changes())`,
      ...within(
        `(${inScope('t.subject_id', 'core')} or ${inScope('t.subject_id', 'ties')} or ${ofAction(
          `(select u.action_id from public.progress_update u where u.id = t.subject_id)`,
        )})`,
      ),
    ],
  };
}

const each = (tables: string[], condition: string[]) =>
  Object.fromEntries(tables.map((table) => [table, condition]));

/** Their names are those of a table, but for these, which also show what was retracted. */
const tableOf = (view: string) => view.replace(/_ever$/, '');

const where = (...all: string[]) => (all.length === 0 ? '' : ` where ${all.join(' and ')}`);

const payload = (state: 'before' | 'after') =>
  `public.shown_payload(p.${state}, array(select public.hidden_documents()), array(select public.hidden_actions()),
    c.recorded_at, ${String(state === 'after')})`;

const identified = (
  schema: string,
  from: Record<'node' | 'relationship' | 'citation' | 'progress_update', string>,
) =>
  `create view ${schema}.identified as
    select id, node.kind from ${from.node}.node union all select id, 'RELATIONSHIP' from ${from.relationship}.relationship
    union all select id, 'CITATION' from ${from.citation}.citation
    union all select id, 'PROGRESSUPDATE' from ${from.progress_update}.progress_update`;

const allOf = (schema: string) => ({
  node: schema,
  relationship: schema,
  citation: schema,
  progress_update: schema,
});

/** A payload is asked for by its number: its one subject is looked up, and not all that is hidden. */
const payloads = (schema: string) => `create view ${schema}.change_payload as
  select p.seq, ${payload('before')} as before, ${payload('after')} as after, p.salt, p.reason
  from public.change_payload p join public.change c on c.seq = p.seq
  where public.sees_all() or (${OF_REGISTER.replace('t.', 'c.')} and coalesce(case c.subject_table
    when 'node' then (select t.restrictions from public.node t where t.id = c.subject_id)
    when 'relationship' then (select t.restrictions from public.relationship t where t.id = c.subject_id)
    else (select t.restrictions from public.progress_update t where t.id = c.subject_id) end, '{}') <@ public.clearances())`;

const RESTRICTION = `t.thing_id, t.thing_table, t.reason, t.audience_boards, '{}'::uuid[] as audience_accounts, t.created_at`;

function viewsOf(sight: Sight): string[] {
  const { schema, hides } = sight;
  return [
    ...Object.entries(conditions(sight)).map(
      ([view, shown]) =>
        `create view ${schema}.${view} as select t.* from public.${tableOf(view)} t${where(...shown)}`,
    ),
    payloads(schema),
    // Actions that a reader does not see leave no gap in the counting of those that they do.
    `create view ${schema}.hidden_place as select t.plan_id, t.position from public.action t where ${hides('t')}`,
    // A restriction shows to those whom it lets pass.
    `create view ${schema}.restriction as select ${RESTRICTION} from public.restriction t
      where ${sight === cleared ? 't.thing_id = any (public.clearances())' : 'false'}`,
    identified(schema, allOf(schema)),
  ];
}

const unretracted = (table: string) =>
  `create view live.${table} as select * from public.${table} where retracted_at is null`;

/** The same over the log, see the migration that made these views: what is hidden today is hidden there too. */
function recordedViews(): string[] {
  const schema = 'as_recorded';
  const shown = (column: string) => `${column} not in (select public.hidden_subjects())`;
  const scope = (condition: string) => `((select public.scope_is_all()) or ${condition})`;
  const create = (view: string, from: string, ...shows: string[]) =>
    `execute format('create view ${schema}.${view} as select x.* from (%s) x where ${shows.join(' and ').replaceAll("'", "''")}', ${from})`;
  const rows = (table: string, subject: string, more = '') =>
    `format('select %s from %s where %s${more}', ${schema}.columns_of('${table}'), ${schema}.newest(), ${schema}.unretracted('${subject}'))`;
  const ofKind = (kind: string) => ` and c.subject_kind = ''${kind.toUpperCase()}''`;
  const parts = (table: string, key: string, parent: string) =>
    `${schema}.parts_of('${table}', '${key}', '${parent}')`;
  const nodes = scope(inScope('x.id', 'nodes'));
  const restriction = (subject: string) =>
    `select c.subject_id as thing_id, c.subject_table as thing_table,
      p.after #>> '{restriction,reason}' as reason,
      ${schema}.texts(p.after #> '{restriction,audience_boards}')::uuid[] as audience_boards,
      case when public.sees_all() then ${schema}.texts(p.after #> '{restriction,audience_accounts}')::uuid[] else '{}' end as audience_accounts,
      (p.after #>> '{restriction,created_at}')::timestamptz as created_at
    from %s where %s and p.after ? 'restriction' and ${shown('c.subject_id')} and (select public.scope_is_all())`
      .replaceAll("'", "''")
      .replace(/^/, `format('`)
      .replace(/$/, `', ${schema}.newest(), ${schema}.unretracted('${subject}'))`);
  return [
    create(
      'hidden_place',
      rows('action', 'node', ofKind('action')),
      `x.id in (select public.hidden_actions())`,
    ),
    create('node', rows('node', 'node'), shown('x.id'), nodes),
    create(
      'relationship',
      rows('relationship', 'relationship'),
      shown('x.id'),
      scope(inScope('x.id', 'ties')),
    ),
    ...[...RESTRICTED_KINDS, ...OPEN_KINDS].map((kind) =>
      create(kind, rows(kind, 'node', ofKind(kind)), shown('x.id'), nodes),
    ),
    ...PARTS.map((kind) =>
      create(kind, rows(kind, 'node', ofKind(kind)), shown('x.id'), scope(inScope('x.plan_id', 'plans'))),
    ),
    create(
      'identifier',
      parts('identifier', 'identifiers', 'node_id'),
      shown('x.node_id'),
      scope(inScope('x.node_id', 'nodes')),
    ),
    create(
      'timescale_revision',
      parts('timescale_revision', 'timescale_revisions', 'action_id'),
      shown('x.action_id'),
      scope(ofAction('x.action_id')),
    ),
    `create view ${schema}.change as select t.* from public.change t
      where t.recorded_at <= current_setting('golden_thread.as_recorded')::timestamptz
        and ${OF_REGISTER} and ${shown('t.subject_id')} and t.seq not in (select public.void_changes())
        and ${scope(conditions(scoped)['change']!.at(-1)!)}`,
    payloads(schema),
    `create view ${schema}.progress_update as select p.* from public.progress_update p
      where exists (select from ${schema}.change c where c.subject_id = p.id)`,
    create(
      'citation',
      `${parts('citation', 'citations', 'node_id')} || ' union all ' || ${parts('citation', 'citations', 'relationship_id')}
        || ' union all select c.* from public.citation c join ${schema}.progress_update p on p.id = c.progress_update_id'`,
      shown('coalesce(x.node_id, x.relationship_id, x.progress_update_id)'),
      shown('x.document_id'),
      scope(conditions(scoped)['citation']!.slice(1).join(' and ').replace(/\bt\./g, 'x.')),
    ),
    `create view ${schema}.node_ever as select t.* from public.node t where ${shown('t.id')} and ${scope(inScope('t.id', 'nodes'))}`,
    `create view ${schema}.relationship_ever as select t.* from public.relationship t where ${shown('t.id')} and ${scope(inScope('t.id', 'ties'))}`,
    `execute 'create view ${schema}.restriction as ' || ${['node', 'relationship', 'progress_update'].map(restriction).join(` || ' union all ' || `)}`,
    identified(schema, allOf(schema)),
  ];
}

/** Statements that make all views anew: a migration that adds a column to a table runs it at its end. */
export function recreateReadViews(): string {
  const statements = [
    ...['node_ever', 'relationship_ever'].map(
      (view) => `create view public.${view} as select * from public.${tableOf(view)}`,
    ),
    `create view public.hidden_place as select plan_id, position from public.action where false`,
    unretracted('node'),
    unretracted('relationship'),
    identified('live', { node: 'live', relationship: 'live', citation: 'public', progress_update: 'public' }),
    ...[open, cleared, scoped].flatMap(viewsOf),
    ...recordedViews(),
  ];
  return `
    create function recreate_read_views() returns void language plpgsql set search_path = public as $body$
    declare seen record;
    begin
      ${['open', 'cleared', 'scoped'].map((schema) => `create schema if not exists ${schema};`).join(' ')}
      for seen in
        select schemaname, viewname from pg_views where schemaname in ('open', 'live', 'cleared', 'scoped', 'as_recorded')
          or (schemaname = 'public' and viewname in ('node_ever', 'relationship_ever', 'hidden_place'))
      loop
        execute format('drop view if exists %I.%I cascade', seen.schemaname, seen.viewname);
      end loop;
      ${statements.map((statement) => `${statement};`).join('\n      ')}
    end $body$`;
}
