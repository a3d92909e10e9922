import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The days on which a board met or will meet: what came before its last meeting, and which board meets soon, follow from them. */
export class BoardMeetings1763769600015 implements MigrationInterface {
  name = 'BoardMeetings1763769600015';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table public.board add column meeting_dates date[] not null default '{}'
        check (array_position(meeting_dates, null) is null)`);
    await db.query(
      columnsOf(`
            when udt_name = '_date' then format('as_recorded.texts(p.after #> ''{%s,%s}'')::date[]', of_table, column_name)`),
    );
    await db.query(`select public.recreate_read_views()`);
  }

  async down(db: QueryRunner): Promise<void> {
    // The views that show it go with it, and all are made anew.
    await db.query(`alter table public.board drop column meeting_dates cascade`);
    await db.query(columnsOf(''));
    await db.query(`select public.recreate_read_views()`);
  }
}

/** How a column is read from the log. A list of dates stands there as JSON, as a list of texts does. */
const columnsOf = (dates: string) => `
  create or replace function as_recorded.columns_of(of_table text) returns text language sql stable as $$
    select string_agg(case
        when column_name = 'id' then 'c.subject_id'
        when column_name = 'kind' then 'c.subject_kind'
        when udt_name = '_text' then format('as_recorded.texts(p.after #> ''{%s,%s}'')', of_table, column_name)${dates}
        when udt_name = 'jsonb' then format('nullif(p.after #> ''{%s,%s}'', ''null'')', of_table, column_name)
        when udt_name = 'tsvector' then 'setweight(to_tsvector(''english'', p.after #>> ''{node,name}''), ''A'')
          || setweight(to_tsvector(''english'', joined(as_recorded.texts(p.after #> ''{node,aliases}''))), ''A'')
          || setweight(to_tsvector(''english'', coalesce(p.after #>> ''{node,description}'', '''')), ''C'')'
        else format('(p.after #>> ''{%s,%s}'')::%s', of_table, column_name, udt_name) end
      || ' as ' || column_name, ', ' order by ordinal_position)
    from information_schema.columns where table_schema = 'public' and table_name = of_table $$`;
