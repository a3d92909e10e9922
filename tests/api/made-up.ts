import { randomUUID } from 'node:crypto';
import type { Database } from '@golden-thread/api';

interface Life {
  from?: string;
  to?: string;
}
interface Made {
  id: string;
  kind: string;
}

/** Makes up a register, record by record; records are named by their slugs. */
export class MadeUp {
  private readonly made = new Map<string, Made>();

  constructor(private readonly database: Database) {}

  id(slug: string): string {
    return this.find(slug).id;
  }

  board = (slug: string, life: Life = {}) =>
    this.node('BOARD', slug, life, { board_type: 'COMMITTEE', status: 'ACTIVE' });
  post = (slug: string, life: Life = {}) => this.node('POST', slug, life, {});
  organisation = (slug: string) => this.node('ORGANISATION', slug, {}, { organisation_type: 'COUNCIL' });
  plan = (slug: string, life: Life = {}, type = 'STRATEGY') =>
    this.node('PLAN', slug, life, { plan_type: type });

  /** A plan with one priority, one outcome and one action due on a day: `plan/1`, `plan/1.1` and `plan/1.1.a`. */
  async planWithAction(slug: string, dueOn: string | null = null): Promise<void> {
    await this.plan(slug, {}, 'ACTION_PLAN');
    const plan_id = this.id(slug);
    const place = (reference: string) => ({ plan_id, reference, position: 1 });
    await this.node('PRIORITY', `${slug}/1`, {}, place('1'));
    await this.node('OUTCOME', `${slug}/1.1`, {}, { ...place('1.1'), priority_id: this.id(`${slug}/1`) });
    const outcome_id = this.id(`${slug}/1.1`);
    const due = dueOn ? { timescale_text: dueOn, due_on: dueOn, timescale_precision: 'DAY' } : {};
    await this.node('ACTION', `${slug}/1.1.a`, {}, { ...place('1.1 a'), outcome_id, ...due });
  }

  /** `tie('a', 'REPORTS_TO', 'b')` */
  async tie(
    source: string,
    type: string,
    target: string,
    { from, to, proposed }: Life & { proposed?: true } = {},
  ) {
    const [one, other] = [this.find(source), this.find(target)];
    await this.insert('relationship', {
      id: randomUUID(), type, status: proposed ? 'PROPOSED' : 'CONFIRMED',
      source_id: one.id, source_kind: one.kind, target_id: other.id, target_kind: other.kind, ...lifeColumns({ from, to }),
    }); // prettier-ignore
  }

  async progress(
    action: string,
    recordedOn: string,
    ratings: { action?: string; impact?: string } = {},
  ): Promise<void> {
    await this.insert('progress_update', {
      id: randomUUID(), action_id: this.id(action), recorded_on: recordedOn, commentary: `Reported on ${recordedOn}`,
      action_rating: ratings.action ?? null, impact_rating: ratings.impact ?? null,
    }); // prettier-ignore
  }

  /** A node and its kind's row come in one transaction: the register has no one without the other. */
  private async node(
    kind: string,
    slug: string,
    life: Life,
    columns: Record<string, unknown>,
  ): Promise<void> {
    const id = randomUUID();
    await this.database.transaction(async (manager) => {
      const rows = [
        ['node', { id, kind, slug, name: `The ${slug}`, ...lifeColumns(life) }],
        [kind.toLowerCase(), { id, ...columns }],
      ];
      for (const [table, row] of rows as [string, Record<string, unknown>][]) {
        await manager.query(insertion(table, row), Object.values(row));
      }
    });
    this.made.set(slug, { id, kind });
  }

  private insert(table: string, row: Record<string, unknown>): Promise<unknown> {
    return this.database.transaction((manager) => manager.query(insertion(table, row), Object.values(row)));
  }

  private find(slug: string): Made {
    const found = this.made.get(slug);
    if (!found) throw new Error(`No ${slug} was made up`);
    return found;
  }
}

const lifeColumns = ({ from, to }: Life) => ({
  valid_from: from ?? null,
  valid_from_precision: from ? 'DAY' : null,
  valid_to: to ?? null,
  valid_to_precision: to ? 'DAY' : null,
});

function insertion(table: string, row: Record<string, unknown>): string {
  const columns = Object.keys(row);
  return `insert into ${table} (${columns.join(', ')}) values (${columns.map((_column, at) => `$${at + 1}`).join(', ')})`;
}
