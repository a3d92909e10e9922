/** Which restrictions reach a row: its own, and those of what it hangs on. */
export const REACH = [
  // Only a plan hands its restriction on to other nodes, so that nodes ask the table itself and not each other.
  `create function restrictions_of_node(of_id uuid) returns uuid[] language sql stable set search_path = public as $$
    select array_agg(thing_id order by thing_id) from restriction where thing_id = any(array(
      select of_id union all select plan_id from priority where id = of_id
      union all select plan_id from outcome where id = of_id union all select plan_id from action where id = of_id)) $$`,
  `create function restrictions_of_relationship(of_id uuid, source uuid, target uuid) returns uuid[]
    language sql stable set search_path = public as $$
    select array_agg(distinct thing order by thing) from (
      select thing_id as thing from restriction where thing_id = of_id
      union all select unnest(restrictions) from node where id in (source, target)) reaching $$`,
  // An update and its corrections are one report: of what is corrected, and by what, a part would tell the rest.
  `create function restrictions_of_progress_update(of_id uuid, of_action uuid) returns uuid[]
    language sql stable set search_path = public as $$
    with recursive chain as (
      select id, corrects_id from progress_update where id = of_id
      union select p.id, p.corrects_id from chain join progress_update p on p.id = chain.corrects_id or p.corrects_id = chain.id
    )
    select array_agg(distinct thing order by thing) from (
      select thing_id as thing from restriction where thing_id in (select id from chain)
      union all select unnest(restrictions) from node where id = of_action) reaching $$`,
  `create function restrictions_of_citation(of_document uuid, of_node uuid, of_relationship uuid, of_progress uuid) returns uuid[]
    language sql stable set search_path = public as $$
    select array_agg(distinct thing order by thing) from (
      select unnest(restrictions) as thing from node where id in (of_document, of_node)
      union all select unnest(restrictions) from relationship where id = of_relationship
      union all select unnest(restrictions) from progress_update where id = of_progress) reaching $$`,
  // Every row that hangs on one of these, and they themselves. Each step is asked for by the ids of the one before, so that
  // indexes lead there however large the register is.
  `create function restriction_reach(of_nodes uuid[], of_ties uuid[], of_progress uuid[], of_cited uuid[])
    returns table (of_table text, id uuid) language plpgsql stable set search_path = public as $$
    #variable_conflict use_column
    declare nodes uuid[]; ties uuid[]; progress uuid[]; more uuid[];
    begin
      nodes := array(select unnest(of_nodes)
        union select p.id from priority p where p.plan_id = any(of_nodes)
        union select o.id from outcome o where o.plan_id = any(of_nodes)
        union select a.id from action a where a.plan_id = any(of_nodes));
      ties := array(select unnest(of_ties)
        union select r.id from relationship r where r.source_id = any(nodes)
        union select r.id from relationship r where r.target_id = any(nodes));
      progress := array(select unnest(of_progress)
        union select u.id from progress_update u where u.action_id = any(nodes));
      loop
        more := array(select c.id from progress_update c where c.corrects_id = any(progress)
          union select u.corrects_id from progress_update u where u.id = any(progress) and u.corrects_id is not null
          except select unnest(progress));
        exit when cardinality(more) = 0;
        progress := progress || more;
      end loop;
      return query select 'node', unnest(nodes) union all select 'relationship', unnest(ties)
        union all select 'progress_update', unnest(progress)
        union all (select 'citation', unnest(of_cited)
          union select 'citation', c.id from citation c where c.document_id = any(nodes)
          union select 'citation', c.id from citation c where c.node_id = any(nodes)
          union select 'citation', c.id from citation c where c.relationship_id = any(ties)
          union select 'citation', c.id from citation c where c.progress_update_id = any(progress));
    end $$`,
];

const KINDS = ['board', 'plan', 'priority', 'outcome', 'action', 'document'];

/** Each table with what its column ought to be, of the rows of some ids. */
const OUGHT: Record<string, string> = {
  node: `select id, restrictions_of_node(id) as ought from node where id = any(ids)`,
  ...Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      `select t.id, n.restrictions as ought from ${kind} t join node n on n.id = t.id where t.id = any(ids)`,
    ]),
  ),
  relationship: `select id, restrictions_of_relationship(id, source_id, target_id) as ought from relationship where id = any(ids)`,
  progress_update: `select id, restrictions_of_progress_update(id, action_id) as ought from progress_update where id = any(ids)`,
  citation: `select id, restrictions_of_citation(document_id, node_id, relationship_id, progress_update_id) as ought
    from citation where id = any(ids)`,
};

const update = (table: string) => `
  update ${table} t set restrictions = o.ought from (${OUGHT[table]}) o
    where o.id = t.id and t.restrictions is distinct from o.ought;`;

/** Of a table of nodes the ids are those of its nodes. */
const tablesOf = (reached: string) => (reached === 'node' ? ['node', ...KINDS] : [reached]);
const REACHED = ['node', 'relationship', 'progress_update', 'citation'];

/** What keeps the column \`restrictions\`, and what finds it wrong. */
export const KEEPING = [
  `create function pull_restrictions(nodes uuid[], ties uuid[], progress uuid[], cited uuid[]) returns void
    language plpgsql set search_path = public set golden_thread.restricting = 'on' as $$
    declare reached record; ids uuid[];
    begin
      for reached in
        select of_table, array_agg(id) as ids from restriction_reach(nodes, ties, progress, cited)
        group by of_table order by array_position(array['${REACHED.join("', '")}'], of_table)
      loop
        ids := reached.ids;
        case reached.of_table
        ${REACHED.map((table) => `when '${table}' then ${tablesOf(table).map(update).join('')}`).join('\n')}
        end case;
      end loop;
    end $$`,
  `create function restriction_reaches() returns trigger language plpgsql set search_path = public as $$
    declare things uuid[] := case tg_op when 'INSERT' then array[new.thing_id] when 'DELETE' then array[old.thing_id]
      else array[old.thing_id, new.thing_id] end;
    begin
      perform pull_restrictions(array(select id from node where id = any(things)),
        array(select id from relationship where id = any(things)),
        array(select id from progress_update where id = any(things)), '{}');
      return null;
    end $$`,
  // Asked once a statement, however many rows it writes: a register without restrictions pays nothing more.
  `create function restrictions_taken_over() returns trigger language plpgsql set search_path = public as $$
    begin
      if current_setting('golden_thread.restricting', true) = 'on' or not exists (select from restriction) then
        return null;
      end if;
      case tg_table_name
      when 'relationship' then perform pull_restrictions('{}', array(select id from written), '{}', '{}');
      when 'progress_update' then perform pull_restrictions('{}', '{}', array(select id from written), '{}');
      when 'citation' then perform pull_restrictions('{}', '{}', '{}', array(select id from written));
      else perform pull_restrictions(array(select w.id from written w join node n on n.id = w.id
        where n.restrictions is distinct from restrictions_of_node(w.id)), '{}', '{}', '{}');
      end case;
      return null;
    end $$`,
  `create function progress_only_restricted() returns trigger language plpgsql as $$
    begin
      if to_jsonb(new) - 'restrictions' - 'search' <> to_jsonb(old) - 'restrictions' - 'search' then
        raise exception 'progress_update is append-only: UPDATE is refused. A correction is a new row.'
          using errcode = 'restrict_violation', constraint = 'progress_update_append_only';
      end if;
      return new;
    end $$`,
  `create function restriction_drift() returns table (of_table text, id uuid, has uuid[], ought uuid[])
    language plpgsql stable set search_path = public as $$
    #variable_conflict use_column
    declare reached record; ids uuid[];
    begin
      for reached in
        select suspect.of_table, array_agg(distinct suspect.id) as ids from (
          select r.* from restriction_reach(array(select thing_id from restriction where thing_table = 'node'),
            array(select thing_id from restriction where thing_table = 'relationship'),
            array(select thing_id from restriction where thing_table = 'progress_update'), '{}') r
          ${REACHED.flatMap((table) =>
            tablesOf(table).map(
              (each) => `union all select '${table}', t.id from ${each} t where t.restrictions is not null`,
            ),
          ).join('\n')}
        ) suspect group by suspect.of_table
      loop
        ids := reached.ids;
        case reached.of_table
        ${REACHED.map(
          (table) => `when '${table}' then
          return query ${tablesOf(table)
            .map(
              (
                each,
              ) => `select '${each}', t.id, t.restrictions, o.ought from ${each} t join (${OUGHT[each]}) o on o.id = t.id
            where t.restrictions is distinct from o.ought`,
            )
            .join(' union all ')};`,
        ).join('\n')}
        end case;
      end loop;
    end $$`,
];

/** A thing whole, with its restriction if it has one; what follows from restrictions of others is not part of it. */
export const SNAPSHOTS = [
  `create function snapshot_of_rows_and_restriction(of_table text, of_id uuid) returns jsonb
    language plpgsql stable set search_path = public set timezone = 'UTC' as $$
    declare whole jsonb; own jsonb; kind_table text;
    begin
      if of_table = 'progress_update' then
        whole := (select jsonb_build_object('progress_update', to_jsonb(p) - 'search' - 'restrictions') from progress_update p where p.id = of_id);
      elsif of_table = 'relationship' then
        whole := (select jsonb_build_object('relationship', to_jsonb(r) - 'restrictions', 'citations',
            (select coalesce(jsonb_agg(to_jsonb(c) - 'restrictions' order by c.position, c.id), '[]') from citation c where c.relationship_id = r.id))
          from relationship r where r.id = of_id);
      else
        select jsonb_build_object('node', to_jsonb(n) - 'search' - 'restrictions',
            'identifiers', (select coalesce(jsonb_agg(to_jsonb(i) order by i.scheme), '[]') from identifier i where i.node_id = n.id),
            'citations', (select coalesce(jsonb_agg(to_jsonb(c) - 'restrictions' order by c.position, c.id), '[]') from citation c where c.node_id = n.id)),
          lower(n.kind) into whole, kind_table from node n where n.id = of_id;
        if whole is not null then
          execute format('select to_jsonb(t) - ''kind'' - ''restrictions'' from %I t where id = $1', kind_table) into own using of_id;
          whole := whole || jsonb_build_object(kind_table, own);
        end if;
      end if;
      return whole || coalesce((select jsonb_build_object('restriction', to_jsonb(s) - 'thing_id' - 'thing_table')
        from restriction s where s.thing_id = of_id), '{}');
    end $$`,
  `create function snapshot(of_table text, of_id uuid) returns jsonb
    language sql stable set search_path = public set timezone = 'UTC' as $$
    select snapshot_of_rows_and_restriction(of_table, of_id)
      || coalesce(case when of_table = 'node' then revisions_of(of_id) end, '{}') $$`,
];

const hidden = (name: string, tables: string[]) =>
  `create function ${name}() returns setof uuid language plpgsql stable parallel safe cost 1 rows 10 as $$
    begin
      if public.sees_all() then return; end if;
      return query ${tables
        .map(
          (table) => `select t.id from public.${table} t
        where t.restrictions is not null and not t.restrictions <@ public.clearances()`,
        )
        .join(' union all ')};
    end $$`;

/** What the views for reading ask: of the settings that say who reads, and of a payload of the log. */
export const READING = [
  `create function clearances() returns uuid[] language sql stable parallel safe as $$
    select coalesce(nullif(current_setting('golden_thread.clearances', true), ''), '{}')::uuid[] $$`,
  `create function sees_all() returns boolean language sql stable parallel safe as $$
    select coalesce(current_setting('golden_thread.sees_all', true), '') = 'on' $$`,
  `create function scope_ids(name text) returns uuid[] language sql stable parallel safe as $$
    select coalesce(nullif(current_setting('golden_thread.scope_' || name, true), ''), '{}')::uuid[] $$`,
  `create function scope_is_all() returns boolean language sql stable parallel safe as $$
    select coalesce(current_setting('golden_thread.scope', true), '') = '' $$`,
  // How many of these actions stood before a place of a plan when a change was recorded, or just before it.
  `create function hidden_places(of_plan uuid, place integer, actions uuid[], at timestamptz, is_after boolean) returns integer
    language sql stable parallel safe set search_path = public as $$
    select count(*)::integer from unnest(actions) hidden, lateral (
      select p.after -> 'action' as action from change c join change_payload p on p.seq = c.seq
      where c.subject_id = hidden and (c.recorded_at < at or (is_after and c.recorded_at = at))
      order by c.recorded_at desc limit 1
    ) stood
    where (stood.action ->> 'plan_id')::uuid = of_plan and (stood.action ->> 'position')::integer between 1 and place - 1 $$`,
  // Without citations of hidden documents, with the places of actions counted without those that are hidden, and without
  // the accounts of an audience, which are for those who keep the register.
  `create function shown_payload(payload jsonb, documents uuid[], actions uuid[], at timestamptz, is_after boolean) returns jsonb
    language plpgsql stable parallel safe as $$
    begin
      if public.sees_all() then return payload; end if;
      if cardinality(documents) > 0 and jsonb_array_length(payload -> 'citations') > 0 then
        payload := jsonb_set(payload, '{citations}', (select coalesce(jsonb_agg(c.entry order by c.place), '[]')
          from jsonb_array_elements(payload -> 'citations') with ordinality as c(entry, place)
          where (c.entry ->> 'document_id')::uuid <> all (documents)));
      end if;
      if cardinality(actions) > 0 and payload ? 'action' then
        payload := jsonb_set(payload, '{action,position}', to_jsonb((payload #>> '{action,position}')::integer
          - public.hidden_places((payload #>> '{action,plan_id}')::uuid, (payload #>> '{action,position}')::integer, actions, at, is_after)));
      end if;
      return payload #- '{restriction,audience_accounts}';
    end $$`,
  // What is hidden from who reads, as functions that the planner takes to be cheap: nearly always there is next to nothing.
  hidden('hidden_subjects', ['node', 'relationship', 'progress_update']),
  hidden('hidden_documents', ['document']),
  hidden('hidden_actions', ['action']),
  // Changes in which nothing differs but what is hidden: the citing of a document that the reader may not know of, or a
  // place that moved because of an action that is hidden.
  `create function void_changes() returns setof bigint language plpgsql stable parallel safe cost 1 rows 10 as $$
    declare
      documents uuid[] := array(select public.hidden_documents());
      actions uuid[] := array(select public.hidden_actions());
    begin
      if cardinality(documents) = 0 and cardinality(actions) = 0 then return; end if;
      return query
        select candidate.seq from (
          select c.seq, c.recorded_at from public.change c where c.subject_id in (
            select coalesce(x.node_id, x.relationship_id) from public.citation x where x.document_id = any (documents)
            union select a.id from public.action a
              where a.plan_id in (select h.plan_id from public.action h where h.id = any (actions)))
          union select c.seq, c.recorded_at from public.change c
            where c.operation = 'citationRetract' and cardinality(documents) > 0
        ) candidate join public.change_payload p on p.seq = candidate.seq
        where p.before is not null and p.after is not null
          and public.bare_payload(public.shown_payload(p.before, documents, actions, candidate.recorded_at, false))
            = public.bare_payload(public.shown_payload(p.after, documents, actions, candidate.recorded_at, true));
    end $$`,
  /** What a state says beside the counting of changes. */
  `create function bare_payload(payload jsonb) returns jsonb language sql immutable parallel safe as $$
    select payload #- '{node,version}' #- '{node,updated_at}' #- '{relationship,version}' #- '{relationship,updated_at}' $$`,
  /** Sets for this transaction what a token's scope holds on a day: found once, by index, before the views ask for it. */
  `create function enter_scope(of_kind text, of_id uuid, on_day date) returns void
    language plpgsql set search_path = open, public as $$
    declare boards uuid[] := '{}'; plans uuid[] := '{}'; core uuid[]; ties uuid[]; nodes uuid[]; holdings uuid[];
    begin
      if of_kind = 'BOARD' then
        boards := array(select id from board where id = of_id);
        plans := array(select r.target_id from relationship r
          where r.source_id = any(boards) and r.type in ('OVERSEES', 'OWNS', 'MONITORS') and r.status = 'CONFIRMED'
            and (r.valid_from is null or r.valid_from <= on_day) and (r.valid_to is null or r.valid_to > on_day));
      else
        plans := array[of_id];
      end if;
      plans := array(select p.id from plan p join node n on n.id = p.id where p.id = any(plans));
      core := boards || plans || array(select id from priority where plan_id = any(plans)
        union all select id from outcome where plan_id = any(plans) union all select id from action where plan_id = any(plans));
      ties := array(
        select r.id from relationship r where r.source_id = any(core)
          and (r.target_kind in ('BOARD', 'POST', 'PERSON', 'ORGANISATION') or r.target_id = any(core))
        union select r.id from relationship r where r.target_id = any(core)
          and (r.source_kind in ('BOARD', 'POST', 'PERSON', 'ORGANISATION') or r.source_id = any(core)));
      nodes := array(select unnest(core)
        union select unnest(array[r.source_id, r.target_id]) from relationship r where r.id = any(ties)
        union select n.council_id from node n where n.id = any(core) and n.council_id is not null);
      -- Who holds the posts that are party to it.
      holdings := array(select r.id from relationship r where r.target_id = any(nodes) and r.type = 'HOLDS');
      ties := ties || holdings;
      nodes := array(select unnest(nodes)
        union select r.source_id from relationship r where r.id = any(holdings)
        union select c.document_id from citation c where c.node_id = any(core) or c.relationship_id = any(ties)
        union select c.document_id from citation c join progress_update u on u.id = c.progress_update_id where u.action_id = any(core));
      perform set_config('golden_thread.scope', of_kind || ':' || of_id, true), set_config('golden_thread.scope_plans', plans::text, true),
        set_config('golden_thread.scope_core', core::text, true), set_config('golden_thread.scope_ties', ties::text, true),
        set_config('golden_thread.scope_nodes', nodes::text, true);
    end $$`,
];
