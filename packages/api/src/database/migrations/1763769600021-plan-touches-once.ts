import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a change touches is asked once for every entry of the log, under the lock of all writers. As a function in SQL the question
 * was planned anew each time, which took longer than all else that an entry takes; one in PL/pgSQL keeps its plan.
 */
export class PlanTouchesOnce1763769600021 implements MigrationInterface {
  name = 'PlanTouchesOnce1763769600021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(touchedBy('plpgsql', `begin return ${TOUCHED}; end`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(touchedBy('sql', `select ${TOUCHED}`));
  }
}

const touchedBy = (language: string, body: string) => `
  create or replace function public.touched_by(of_table text, of_id uuid) returns uuid[]
  language ${language} stable set search_path = public as $$ ${body} $$`;

const TOUCHED = `array(select distinct id from (
    select of_id as id where of_table <> 'progress_update'
    union select unnest(array[r.source_id, r.target_id]) from relationship r where of_table = 'relationship' and r.id = of_id
    union select unnest(array[a.plan_id, a.outcome_id]) from action a where a.id = of_id
    union select o.plan_id from outcome o where o.id = of_id
    union select p.plan_id from priority p where p.id = of_id
    union select unnest(array[a.id, a.plan_id]) from progress_update u join action a on a.id = u.action_id
      where of_table = 'progress_update' and u.id = of_id
    union select a.plan_id from relationship r join action a on a.id in (r.source_id, r.target_id)
      where of_table = 'relationship' and r.id = of_id
  ) touched where id is not null)`;
