import type { Client } from '../../kit/client.js';
import { type WrittenRecord, done } from '../../kit/writing.js';

type Input = Record<string, unknown>;

/** Where a paper says it. */
export interface Source {
  paper: string;
  place: string;
  quote: string;
}

interface TieOptions {
  /** First day, month ("2025-08") or year in which it holds. */
  from?: string;
  proposed?: true;
  note?: string;
  cite?: Source[];
}

/** A governance officer who knows the register by names, and writes through the public API alone. */
export class Officer {
  private readonly ids = new Map<string, string>();

  constructor(private readonly client: Client) {}

  id(name: string): string {
    const id = this.ids.get(name);
    if (id === undefined) throw new Error(`The officer has entered nothing that is called "${name}".`);
    return id;
  }

  /** Enters a record, known from then on by its name, or for a part of a plan by its number. */
  async enters(
    kind: 'organisation' | 'document' | 'post' | 'person' | 'board' | 'plan',
    name: string,
    input: Input,
  ) {
    return this.keep(name, await done(this.client, `${kind}Create`, { name, ...input }));
  }

  async adds(part: 'priority' | 'outcome' | 'action', reference: string, input: Input) {
    return this.keep(reference, await done(this.client, `${part}Create`, { reference, ...input }));
  }

  /** Ties two things by their names: `ties('Cabinet', 'APPROVES', 'Improvement Plan')`. */
  async ties(source: string, type: string, target: string, options: TieOptions = {}): Promise<string> {
    const input = {
      type,
      sourceId: this.id(source),
      targetId: this.id(target),
      status: options.proposed ? 'PROPOSED' : 'CONFIRMED',
      validFrom: options.from === undefined ? null : day(options.from),
      note: options.note ?? null,
      citations: this.citing(options.cite),
    };
    const tie = await done(this.client, 'relationshipCreate', input);
    return this.keep(`${source} ${type} ${target}`, tie);
  }

  /** Appoints a person to a post, from no known day on unless told. */
  async appoints(person: string, post: string, from: string) {
    const input = { personId: this.id(person), postId: this.id(post), validFrom: day(from) };
    await done(this.client, 'appointmentCreate', input);
  }

  /** Changes a record by one intent, from the version that it has now. */
  async does(mutation: string, name: string, input: Input): Promise<string> {
    const id = this.id(name);
    return (await done(this.client, mutation, { id, version: await this.version(id), ...input })).id;
  }

  /** Puts one board in the place of others, of the versions that they have now. */
  async succeeds(
    mutation: 'boardReplace' | 'boardMerge',
    boards: string[],
    input: Input,
    successor: string,
  ): Promise<void> {
    const versions = boards.map(async (name) => ({
      id: this.id(name),
      version: await this.version(this.id(name)),
    }));
    this.keep(
      successor,
      await done(this.client, mutation, { boards: await Promise.all(versions), ...input }),
    );
  }

  async reports(reference: string, on: string, progress: Input): Promise<string> {
    const input = { actionId: this.id(reference), recordedOn: on, ...progress };
    return (await done(this.client, 'actionRecordProgress', input)).id;
  }

  citing(sources: Source[] = []) {
    return sources.map(({ paper, place, quote }) => ({ documentId: this.id(paper), place, quote }));
  }

  /** The instant of the last change: the register as it is now can be asked for by it ever after. */
  async instant(): Promise<string> {
    const { changes } = await this.client.ask<{ changes: { nodes: { recordedAt: string }[] } }>(
      '{ changes(first: 1) { nodes { recordedAt } } }',
    );
    return changes.nodes[0]!.recordedAt;
  }

  private async version(id: string): Promise<number> {
    const { node } = await this.client.ask<{ node: { version: number } }>(
      `query ($id: ID!) { node(id: $id) { ... on GovernanceNode { version } ... on Relationship { version } } }`,
      { id },
    );
    return node.version;
  }

  private keep(name: string, { id }: WrittenRecord): string {
    this.ids.set(name, id);
    return id;
  }
}

/** "2025-08" is a month, "2025-08-19" a day. */
export function day(text: string) {
  const precision = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' }[text.length];
  return { date: `${text}-01-01`.slice(0, 10), precision };
}
