// The limit: a bare HTTP server, and for each page one prepared statement, written by hand, that builds its JSON. It checks
// nothing, hides nothing, and knows no other page.
import http from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  options: '-c jit=off -c random_page_cost=1.1',
});

const ACTION = `'id', a.id, 'reference', a.reference, 'position', a.position, 'isNote', a.is_note,
  'accountableText', a.accountable_text, 'name', an.name`;

const statements = {
  board: `select json_build_object('id', b.id, 'name', b.name, 'purpose', b.description, 'plans', (
      select json_agg(json_build_object('id', p.id, 'name', p.name, 'priorities', (
        select json_agg(json_build_object('id', r.id, 'reference', r.reference, 'name', rn.name, 'outcomes', (
          select json_agg(json_build_object('id', o.id, 'reference', o.reference, 'name', o_n.name, 'actions', (
            select json_agg(json_build_object(${ACTION}) order by a.position)
            from action a join node an on an.id = a.id where a.outcome_id = o.id)) order by o.position)
          from outcome o join node o_n on o_n.id = o.id where o.priority_id = r.id)) order by r.position)
        from priority r join node rn on rn.id = r.id where r.plan_id = p.id)) order by lower(p.name))
      from node p where p.id in (
        select t.target_id from relationship t where t.source_id = b.id and t.type = 'OVERSEES' and t.status = 'CONFIRMED'
          and (t.valid_from is null or t.valid_from <= current_date) and (t.valid_to is null or t.valid_to > current_date)))
    )::text as value from node b where b.kind = 'BOARD' and b.slug = $1`,
  bi: `select json_agg(json_build_object(${ACTION}, 'updatedAt', an.updated_at,
      'outcome', json_build_object('reference', o.reference, 'name', o_n.name),
      'priority', json_build_object('reference', r.reference, 'name', rn.name),
      'plan', json_build_object('name', pn.name)) order by lower(an.name) collate "C", an.id)::text as value
    from (select n.id, n.name, n.updated_at from node n where n.kind = 'ACTION'
      order by lower(n.name) collate "C", n.id limit 1000) an
    join action a on a.id = an.id join outcome o on o.id = a.outcome_id join node o_n on o_n.id = o.id
    join priority r on r.id = o.priority_id join node rn on rn.id = r.id join node pn on pn.id = a.plan_id`,
  map: `with shown as materialized (
      select n.id, n.kind, n.name from node n where n.council_id = $1 and n.kind in ('BOARD', 'PLAN')
        and (n.valid_from is null or n.valid_from <= $2::date) and (n.valid_to is null or n.valid_to > $2::date))
    select json_build_object('nodes', (select json_agg(json_build_object('id', id, 'kind', kind, 'name', name) order by kind, lower(name)) from shown),
      'edges', (select json_agg(json_build_object('type', r.type, 'status', r.status, 'source', r.source_id, 'target', r.target_id) order by r.type, r.id)
        from relationship r where r.source_id in (select id from shown) and r.target_id in (select id from shown)
          and (r.valid_from is null or r.valid_from <= $2::date) and (r.valid_to is null or r.valid_to > $2::date)))::text as value`,
  search: `select json_agg(json_build_object('rank', rank, 'headline', headline, 'id', id, 'name', name, 'kind', kind) order by rank desc, id)::text as value from (
      select best.rank, n.id, n.name, n.kind, ts_headline('english', coalesce(n.description, n.name), search_query($1), 'StartSel=**,StopSel=**,MaxWords=30,MinWords=12') as headline
      from (
        select id, max(rank) as rank from (
          select n.id, ts_rank(n.search, search_query($1)) as rank from node n where n.search @@ search_query($1)
          union all
          select p.action_id, ts_rank(p.search, search_query($1)) / 4 from progress_update p where p.search @@ search_query($1)
        ) hit group by id order by rank desc, id limit 25
      ) best join node n on n.id = best.id) found`,
  list: `select json_agg(json_build_object('id', an.id, 'name', an.name, 'reference', a.reference) order by lower(an.name) collate "C", an.id)::text as value
    from (select n.id, n.name from node n where n.kind = 'ACTION' order by lower(n.name) collate "C", n.id limit 25) an join action a on a.id = an.id`,
  deep: `select json_agg(json_build_object('id', an.id, 'name', an.name, 'reference', a.reference) order by lower(an.name) collate "C", an.id)::text as value
    from (select n.id, n.name from node n where n.kind = 'ACTION' and (lower(n.name) collate "C", n.id) > ($1, $2::uuid)
      order by lower(n.name) collate "C", n.id limit 25) an join action a on a.id = an.id`,
  count: `select json_build_object('totalCount', count(*))::text as value from node where kind = 'ACTION' and retracted_at is null`,
  progress: `with written as (insert into progress_update (id, action_id, recorded_on, action_rating, commentary)
      values (gen_random_uuid(), $1, current_date, 'GREEN', $2) returning id)
    select json_build_object('id', id)::text as value from written`,
};

const server = http.createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    const { name, values } = JSON.parse(body);
    pool.query({ name, text: statements[name], values }).then(
      ({ rows }) => response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0].value),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
