import type { Sql } from 'sql-template-tag';
import { Prepared } from './prepared.js';
import { Pace, Replica, Watch } from './replica.js';
import { type Connecting, Server } from './server.js';
import type { ReplicaConfig } from '../config/config.js';

const LOOK_EVERY_MS = 2000;

/** After how many seconds whatever is read has a change: between two looks a replica that fell behind is still read. */
export const secondsUntilSeen = (lagSeconds: number): number => lagSeconds + (2 * LOOK_EVERY_MS) / 1000;

/**
 * Where statements that only read are sent, each by itself: to the replicas in turn, as far as the reader may see what is a
 * little behind; else, or when none is well, to the primary.
 */
export class Reading {
  private readonly primary: Server;
  private readonly watch: Watch;
  private readonly replicas: Replica[];
  private readonly pace: Pace;
  private readonly prepared = new Prepared();
  private readonly looking: NodeJS.Timeout | null = null;
  private look: Promise<void> | null = null;
  private turn = 0;

  private constructor(connecting: Connecting, path: string, { urls, lagSeconds }: ReplicaConfig) {
    this.primary = new Server(connecting);
    this.watch = new Watch(connecting, path);
    this.replicas = urls.map((url) => new Replica({ ...connecting, url }, path));
    this.pace = new Pace(lagSeconds);
    if (this.replicas.length > 0)
      this.looking = setInterval(() => void this.lookAtAll(), LOOK_EVERY_MS).unref();
  }

  /** `path` is what names mean to the looks at how the servers are. */
  static async open(connecting: Connecting, path: string, config: ReplicaConfig): Promise<Reading> {
    const reading = new Reading(connecting, path, config);
    await reading.lookAtAll();
    return reading;
  }

  async query<T>(path: string, statement: Sql, mayLagTo: number | null): Promise<T[]> {
    const name = this.prepared.nameOf(path, statement.text);
    const replica = mayLagTo === null ? undefined : this.next(mayLagTo);
    const answer = await replica?.query<T>(path, statement, name);
    return answer ?? this.primary.query<T>(path, statement, name);
  }

  /** Throws when the primary does not answer; told apart from one that is busy with slow statements. */
  answers(): Promise<void> {
    return this.watch.answers();
  }

  private next(changes: number): Replica | undefined {
    const well = this.replicas.filter((replica) => replica.isWell && replica.changes >= changes);
    this.turn += 1;
    return well[this.turn % well.length];
  }

  /** One look at a time: an old one that came late would tell what is no longer so. */
  private lookAtAll(): Promise<void> {
    this.look ??= this.lookAtEach().finally(() => (this.look = null));
    return this.look;
  }

  private async lookAtEach(): Promise<void> {
    if (this.replicas.length === 0) return;
    const at = performance.now();
    // While the primary is away nothing changes, and replicas are held to what it had last.
    await this.watch.standing().then(
      (standing) => this.pace.saw(standing, at),
      () => undefined,
    );
    const needed = this.pace.neededAt(at);
    if (needed === null) return;
    await Promise.all(this.replicas.map((replica) => replica.look(needed)));
  }

  async close(): Promise<void> {
    if (this.looking) clearInterval(this.looking);
    await this.look;
    await Promise.all([this.primary, this.watch, ...this.replicas].map((server) => server.close()));
  }
}
