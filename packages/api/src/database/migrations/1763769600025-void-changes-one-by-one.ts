import type { MigrationInterface, QueryRunner } from 'typeorm';
import { READING } from './1763769600009-restriction-functions.js';

/**
 * Whether nothing differs in a change but what is hidden is decided for the changes that are looked at, one by one. All of them
 * were gone through for every statement that reads the log: thousands in a plan of which one action is restricted, as each
 * action that is added moves those that follow it.
 */
export class VoidChangesOneByOne1763769600025 implements MigrationInterface {
  name = 'VoidChangesOneByOne1763769600025';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of [SUBJECTS, IS_VOID]) await db.query(statement);
    await this.recreateViews(db, AS_SET, ONE_BY_ONE);
    await db.query(`drop function public.void_changes`);
  }

  async down(db: QueryRunner): Promise<void> {
    const former = READING.find((statement) => statement.includes('function void_changes'))!;
    await db.query(former.replace('function void_changes', 'function public.void_changes'));
    await this.recreateViews(db, ONE_BY_ONE, AS_SET);
    await db.query(`drop function public.subjects_of_void_changes, public.is_void_change`);
  }

  /** All that stands in the views beside this condition stays as the migrations before made it. */
  private async recreateViews(db: QueryRunner, from: string, to: string): Promise<void> {
    const [views]: { definition: string }[] = await db.query(
      `select pg_get_functiondef('public.recreate_read_views'::regproc) as definition`,
    );
    await db.query(views!.definition.replaceAll(from, to));
    await db.query(`select public.recreate_read_views()`);
  }
}

const AS_SET = 't.seq not in (select public.void_changes())';

/** What is asked first is found once a statement, and is false for almost every change. */
const ONE_BY_ONE = `not (
    (t.subject_id in (select public.subjects_of_void_changes())
      or t.operation = 'citationRetract' and exists (select public.hidden_documents()))
    and public.is_void_change(t.seq, t.recorded_at, array(select public.hidden_documents()), array(select public.hidden_actions())))`;

/** What changes of which nothing shows may be of: what cites a hidden document, and the actions beside a hidden one. */
const SUBJECTS = `
  create function public.subjects_of_void_changes() returns setof uuid language plpgsql stable parallel safe cost 1 rows 10 as $$
    declare
      documents uuid[] := array(select public.hidden_documents());
      actions uuid[] := array(select public.hidden_actions());
    begin
      if cardinality(documents) = 0 and cardinality(actions) = 0 then return; end if;
      return query
        select coalesce(x.node_id, x.relationship_id) from public.citation x
          where x.document_id = any (documents) and coalesce(x.node_id, x.relationship_id) is not null
        union select a.id from public.action a
          where a.plan_id in (select h.plan_id from public.action h where h.id = any (actions));
    end $$`;

/** Nearly all that is looked at are places that moved: these differ for the reader already before the rest is compared. */
const IS_VOID = `
  create function public.is_void_change(of_seq bigint, at timestamptz, documents uuid[], actions uuid[]) returns boolean
    language plpgsql stable parallel safe as $$
    declare was jsonb; is_now jsonb;
    begin
      select p.before, p.after into was, is_now from public.change_payload p where p.seq = of_seq;
      if was is null or is_now is null then return false; end if;
      if was #> '{action,position}' <> is_now #> '{action,position}'
        and public.shown_payload(jsonb_build_object('action', was -> 'action'), '{}', actions, at, false) #> '{action,position}'
          <> public.shown_payload(jsonb_build_object('action', is_now -> 'action'), '{}', actions, at, true) #> '{action,position}' then
        return false;
      end if;
      return public.bare_payload(public.shown_payload(was, documents, actions, at, false))
        = public.bare_payload(public.shown_payload(is_now, documents, actions, at, true));
    end $$`;
