import type { NodeKind } from '@golden-thread/schema';
import { refuse } from '../write/refusal.js';
import type { Write } from '../write/writer.js';

export type PartKind = Extract<NodeKind, 'PRIORITY' | 'OUTCOME' | 'ACTION'>;
const kinds: readonly PartKind[] = ['PRIORITY', 'OUTCOME', 'ACTION'];

interface Part {
  id: string;
  kind: PartKind;
  parentId: string;
  position: number;
}

/**
 * The tree of one plan while its order changes. Positions run through the whole plan at each level, in the order of the
 * tree: whatever is added, moved or taken away, they stay 1 to n without gaps.
 */
export class PlanTree {
  private readonly children = new Map<string, string[]>();
  /** Parts that were put into another order. All others that get another position are only counted anew. */
  private readonly ordered = new Set<string>();

  private constructor(
    private readonly write: Write,
    readonly planId: string,
    private readonly parts: readonly Part[],
  ) {
    for (const { id, parentId } of parts) this.children.set(parentId, [...this.under(parentId), id]);
  }

  static async load(write: Write, planId: string): Promise<PlanTree> {
    const parts = await write.manager.query<Part[]>(
      `select * from (
         select id, 'PRIORITY' as kind, plan_id as "parentId", position from public.priority where plan_id = $1
         union all select id, 'OUTCOME', priority_id, position from public.outcome where plan_id = $1
         union all select id, 'ACTION', outcome_id, position from public.action where plan_id = $1
       ) part where position > 0 order by position`,
      [planId],
    );
    return new PlanTree(write, planId, parts);
  }

  under(parentId: string): readonly string[] {
    return this.children.get(parentId) ?? [];
  }

  /** The place behind all others of a kind, for a part that is about to be put where it belongs. */
  nextPosition(kind: PartKind): number {
    return Math.max(0, ...this.parts.filter((part) => part.kind === kind).map((part) => part.position)) + 1;
  }

  /** Puts a part among the parts of a parent: at a place from 1, or behind them. */
  place(id: string, parentId: string, position: number | null | undefined): void {
    for (const [parent, ids] of this.children) {
      const others = ids.filter((other) => other !== id);
      this.children.set(parent, others);
    }
    const siblings = this.under(parentId);
    const place = position ?? siblings.length + 1;
    if (place < 1 || place > siblings.length + 1) {
      refuse('INVALID', ['position'], `There are places from 1 to ${siblings.length + 1} there.`);
    }
    this.children.set(parentId, siblings.toSpliced(place - 1, 0, id));
  }

  /** Puts the parts of a parent into an order, which must name all of them, each once. */
  reorder(parentId: string, ids: readonly string[]): void {
    const wanted = ids.map((id) => id.toLowerCase());
    const siblings = this.under(parentId);
    wanted.forEach((id, index) => {
      if (!siblings.includes(id)) refuse('INVALID', ['ids', String(index)], 'It is no part of this.');
      if (wanted.indexOf(id) < index) refuse('DUPLICATE', ['ids', String(index)], 'It is named twice.');
    });
    const missing = siblings.length - wanted.length;
    if (missing > 0) {
      refuse('REQUIRED', ['ids'], `Name all ${siblings.length} parts; ${missing} of them are missing.`);
    }
    wanted.forEach((id, index) => {
      if (siblings[index] !== id) this.ordered.add(id);
    });
    this.children.set(parentId, wanted);
  }

  /**
   * Writes the positions that changed. What was put into another order gets its next version; what is only counted anew,
   * because something came or went before it, keeps its own: who changes it has overlooked nothing.
   */
  async save(): Promise<void> {
    const before = new Map(this.parts.map((part) => [part.id, part.position]));
    let level: readonly string[] = [this.planId];
    for (const kind of kinds) {
      level = level.flatMap((parent) => this.under(parent));
      const positions = new Map(level.map((id, index) => [id, index + 1]));
      const moved = level.filter((id) => before.get(id) !== positions.get(id));
      if (moved.length > 0) await this.renumber(kind, positions, moved);
    }
  }

  private async renumber(
    kind: PartKind,
    positions: ReadonlyMap<string, number>,
    moved: readonly string[],
  ): Promise<void> {
    const { manager, at } = this.write;
    const [ordered, counted] = [
      moved.filter((id) => this.ordered.has(id)),
      moved.filter((id) => !this.ordered.has(id)),
    ];
    await this.write.touch('node', ...ordered);
    await this.write.touchAs('planRecount', counted);
    await manager.query(
      `update public.${kind.toLowerCase()} t set position = v.position
       from unnest($1::uuid[], $2::integer[]) as v(id, position) where v.id = t.id`,
      [moved, moved.map((id) => positions.get(id))],
    );
    await manager.query(
      `update public.node set version = version + (id = any($3::uuid[]))::integer, updated_at = $2 where id = any($1::uuid[])`,
      [moved, at, ordered],
    );
  }
}
