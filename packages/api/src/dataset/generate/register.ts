import type { NodeKind, RelationshipType } from '@golden-thread/schema';
import { dayText } from './days.js';
import { councilName, placeName } from './places.js';
import { Random } from './random.js';
import { type Row, type Table, copyLine } from './tables.js';

/** A thing of the register that others are tied to. */
export interface Thing {
  id: string;
  kind: NodeKind;
  name: string;
  from: number;
  /** The first day on which it is no more; null while it lasts. */
  to: number | null;
}

interface NodeFields {
  slug: string;
  name: string;
  description?: string;
  from: number;
  to?: number | null;
}

interface TieFields {
  from: number;
  to?: number | null;
  isProposed?: boolean;
  note?: string;
}

/** The register of one council, as lines of COPY for each table. */
export class CouncilRegister {
  readonly random: Random;
  readonly place: string;
  /** What the slugs of its records begin with. */
  readonly key: string;
  readonly council: Thing;
  readonly lines = new Map<Table, string[]>();
  /** Ties whose type may not lead in a circle, or has no direction: they go in through the register's own rules. */
  readonly ruledTies: string[] = [];
  private readonly tied = new Set<string>();

  constructor(
    seed: number,
    readonly index: number,
    /** The day on which the made-up register stands. */
    readonly today: number,
    /** The types of ties that go in through the register's own rules. */
    private readonly ruled: ReadonlySet<string>,
  ) {
    this.random = new Random(seed, index);
    this.place = placeName(index);
    this.key = this.place.toLowerCase();
    const id = this.random.id();
    this.council = this.node(
      'ORGANISATION',
      {
        slug: `${this.key}-council`,
        name: councilName(this.place),
        description: 'A council that does not exist, made up to fill a register of the size of England.',
        from: today - 40 * 365,
      },
      id,
    );
    this.add('organisation', { id, organisation_type: 'COUNCIL' });
  }

  add<Name extends Table>(table: Name, row: Row<Name>): void {
    const lines = this.lines.get(table);
    if (lines) lines.push(copyLine(table, row));
    else this.lines.set(table, [copyLine(table, row)]);
  }

  node(
    kind: NodeKind,
    { slug, name, description, from, to = null }: NodeFields,
    id = this.random.id(),
  ): Thing {
    this.add('node', {
      id,
      kind,
      council_id: this.council?.id ?? id,
      slug,
      name,
      description,
      valid_from: dayText(from),
      valid_from_precision: 'DAY',
      valid_to: to === null ? null : dayText(to),
      valid_to_precision: to === null ? null : 'DAY',
    });
    return { id, kind, name, from, to };
  }

  /**
   * A tie begins when both of its ends are there, and ends with the first of them that ends. Null where that is no time, or
   * where the two are tied so already.
   */
  tie(
    type: RelationshipType,
    source: Thing,
    target: Thing,
    { from, to = null, isProposed, note }: TieFields,
  ): string | null {
    const begins = Math.max(from, source.from, target.from);
    const ends = [to, source.to, target.to].filter((end) => end !== null);
    const end = ends.length === 0 ? null : Math.min(...ends);
    const pair = `${type} ${[source.id, target.id].toSorted().join(' ')}`;
    if ((end !== null && end <= begins) || this.tied.has(pair)) return null;
    this.tied.add(pair);
    const id = this.random.id();
    const line = copyLine('relationship', {
      id,
      type,
      source_id: source.id,
      source_kind: source.kind,
      target_id: target.id,
      target_kind: target.kind,
      status: isProposed ? 'PROPOSED' : 'CONFIRMED',
      note,
      valid_from: dayText(begins),
      valid_from_precision: 'DAY',
      valid_to: end === null ? null : dayText(end),
      valid_to_precision: end === null ? null : 'DAY',
    });
    if (this.ruled.has(type)) this.ruledTies.push(line);
    else this.line('relationship', line);
    return id;
  }

  cite(
    subject: { node: Thing } | { tie: string | null },
    document: Thing,
    place: string,
    quote?: string,
  ): void {
    if ('tie' in subject && subject.tie === null) return;
    this.add('citation', {
      id: this.random.id(),
      node_id: 'node' in subject ? subject.node.id : null,
      relationship_id: 'tie' in subject ? subject.tie : null,
      document_id: document.id,
      position: 1,
      place,
      quote,
    });
  }

  private line(table: Table, line: string): void {
    const lines = this.lines.get(table);
    if (lines) lines.push(line);
    else this.lines.set(table, [line]);
  }
}
