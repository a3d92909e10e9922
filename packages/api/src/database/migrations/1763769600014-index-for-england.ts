import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is read, and the index that serves it: table, columns, and for a partial index its condition. */
type Served = [reads: string, name: string, table: string, columns: string, condition?: string];

const last = (column: string) => `coalesce(${column}, 'infinity'::date)`;
const first = (column: string) => `coalesce(${column}, '-infinity'::date)`;

// prettier-ignore
const served: readonly Served[] = [
  // Parts of plans. The unique indexes over (plan_id, position) leave out retracted parts, so that they serve none of these.
  ['Plan.priorities; priorities(filter: { planId })', 'priority_plan', 'priority', 'plan_id, position'],
  ['Plan.outcomes; outcomes(filter: { planId })', 'outcome_plan', 'outcome', 'plan_id, position'],
  ['Plan.actions, Plan.ratingSummary; actions(filter: { planId, boardId })', 'action_plan', 'action', 'plan_id, position'],
  ['priorities, in their default order', 'priority_position', 'priority', 'position, id'],
  ['outcomes, in their default order', 'outcome_position', 'outcome', 'position, id'],
  ['actions in their default order: a BI page of 1,000', 'action_position', 'action', 'position, id'],
  ['actions(orderBy: DUE_ON)', 'action_due_first', 'action', `(${last('due_on')}), id`],
  ['actions(orderBy: DUE_ON DESC)', 'action_due_last', 'action', `(${first('due_on')}), id`],
  ['actions(orderBy: REFERENCE); actions(filter: { reference }); action(plan, reference)', 'action_reference', 'action', '(reference collate "C"), id'],
  ['priorities(filter: { reference })', 'priority_reference', 'priority', 'reference'],
  ['outcomes(filter: { reference })', 'outcome_reference', 'outcome', 'reference'],
  ['actions(filter: { isNote: true })', 'action_note', 'action', 'position, id', 'is_note'],
  ['actions(filter: { hasTimescale: false })', 'action_without_timescale', 'action', 'position, id', 'timescale_text is null'],

  // Lists of any kind.
  ['totalCount of a list', 'node_standing', 'node', 'kind, id) include (restrictions', 'retracted_at is null'],
  ['totalCount of a list of one council', 'node_standing_in', 'node', 'council_id, kind, id) include (restrictions', 'retracted_at is null'],
  ['orderBy: VALID_FROM', 'node_begins', 'node', `kind, (${last('valid_from')}), id`],
  ['orderBy: VALID_FROM DESC; filter: { isInForce: false }', 'node_begins_last', 'node', `kind, (${first('valid_from')}), id`],
  ['filter: { isInForce: false }', 'node_ends', 'node', `kind, (${last('valid_to')})`],
  ['boards(filter: { boardType })', 'board_of_type', 'board', 'board_type'],
  ['boards(filter: { cadence })', 'board_cadence', 'board', 'cadence'],
  ['plans(filter: { planType })', 'plan_of_type', 'plan', 'plan_type'],
  ['organisations(filter: { organisationType })', 'organisation_of_type', 'organisation', 'organisation_type'],
  ['documents(filter: { documentType })', 'document_of_type', 'document', 'document_type'],
  ['documents(filter: { publishedOn })', 'document_published', 'document', 'published_on'],

  // Ratings. With all that is asked of them in the index, the newest of an action costs one look.
  ['Action.rating, Action.isOverdue, ratingSummary; actions(filter: { ratingIn, impactRatingIn, isRated, isOverdue })',
    'progress_rated', 'progress_update', 'action_id, recorded_on desc, id desc) include (action_rating, impact_rating, restrictions',
    'action_rating is not null or impact_rating is not null'],

  // Relationships.
  ['relationships in their default order; relationships(filter: { type })', 'relationship_in_order', 'relationship', 'type, id'],
  ['relationships(orderBy: VALID_FROM)', 'relationship_begins', 'relationship', `(${last('valid_from')}), id`],
  ['relationships(orderBy: VALID_FROM DESC), relationships(filter: { isInForce: false })', 'relationship_begins_last', 'relationship', `(${first('valid_from')}), id`],
  ['relationships(orderBy: VALID_TO), relationships(filter: { isInForce: false })', 'relationship_finishes', 'relationship', `(${last('valid_to')}), id`],
  ['relationships(orderBy: VALID_TO DESC)', 'relationship_finishes_last', 'relationship', `(${first('valid_to')}), id`],
  ['relationships(filter: { status: PROPOSED }), relationships(filter: { isInForce: false })', 'relationship_proposed', 'relationship', 'type, id', `status <> 'CONFIRMED'`],

  // The change log.
  ['changes(actor)', 'change_actor', 'change', 'actor, seq desc'],
  ['changes(operations)', 'change_operation', 'change', 'operation, seq desc'],
];

/** Indexes that keep a register of all of England as quick as one of a single council, each with what it serves. */
export class IndexForEngland1763769600014 implements MigrationInterface {
  name = 'IndexForEngland1763769600014';

  async up(db: QueryRunner): Promise<void> {
    for (const [reads, name, table, columns, condition] of served) {
      const where = condition === undefined ? '' : ` where ${condition}`;
      await db.query(`create index ${name} on ${table} (${columns})${where}`);
      await db.query(`comment on index ${name} is '${reads.replaceAll("'", "''")}'`);
    }
    await this.once(db, ['source_id', 'target_id', 'type', 'status']);
    // Statements of readers run in one process each; the check of the whole log may take what there is.
    await db.query(`alter function verify_changes() set max_parallel_workers_per_gather = 2`);
    // A generated register begins its log with one entry that says so: of its records the log knows nothing else.
    await db.query(`
      create function log_is_whole() returns boolean language sql stable as $$
        select not exists (select from public.change where seq = 1 and operation = 'datasetGenerate') $$`);
  }

  /** Led by the ends, which tell nearly all ties apart, the constraint is checked and built in a third of the time. */
  private async once(db: QueryRunner, columns: readonly string[]): Promise<void> {
    await db.query(`
      alter table public.relationship drop constraint relationship_once,
        add constraint relationship_once exclude using gist
          (${columns.map((column) => `${column} with =`).join(', ')}, daterange(valid_from, valid_to) with &&)
          where (retracted_at is null)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function log_is_whole`);
    await db.query(`alter function verify_changes() reset max_parallel_workers_per_gather`);
    await this.once(db, ['type', 'source_id', 'target_id', 'status']);
    for (const [, name] of served) await db.query(`drop index public.${name}`);
  }
}
