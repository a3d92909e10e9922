import pg from 'pg';

/** What the cases ask about: found in the register, in its middle. */
export async function factsOf(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const one = async (text, values = []) => (await client.query(text, values)).rows[0];
    const board = await one(`select n.slug, n.council_id from node n where n.kind = 'BOARD' and 2 = (
        select count(distinct r.target_id) from relationship r where r.source_id = n.id and r.type = 'OVERSEES'
          and r.status = 'CONFIRMED' and (r.valid_from is null or r.valid_from <= current_date)
          and (r.valid_to is null or r.valid_to > current_date))
      order by n.id offset (select count(*) / 20 from node where kind = 'BOARD') limit 1`);
    const { count } = await one(`select count(*)::int from node where kind = 'ACTION'`);
    // Where page 190 of 1,000 begins, or the last page of a smaller register.
    const depth = Math.min(189_000, count - 60);
    const row = await one(
      `select id, lower(name) as name from node where kind = 'ACTION' order by lower(name) collate "C", id offset $1 limit 1`,
      [depth - 1],
    );
    const byId = await one(`select id from action order by id offset $1 limit 1`, [depth - 1]);
    const { rows } = await client.query(
      `select id from node where kind = 'ACTION' and council_id = $1 and retracted_at is null order by id limit 200`,
      [board.council_id],
    );
    return {
      board: board.slug,
      council: board.council_id,
      depth,
      count,
      row,
      byId: byId.id,
      actions: rows.map(({ id }) => id),
    };
  } finally {
    await client.end();
  }
}

/** What measures are taken on: the machine, PostgreSQL and what it is told. */
export async function serverOf(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select current_setting('server_version') as version, current_setting('shared_buffers') as "sharedBuffers"`,
    );
    return rows[0];
  } finally {
    await client.end();
  }
}
