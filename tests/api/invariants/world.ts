import { randomUUID } from 'node:crypto';
import { type Api, rowsOf } from '../../kit/register.js';
import { type Reply, done, write } from '../../kit/writing.js';
import { type Command, type Step, type TieCommand } from './commands.js';

type List = 'boards' | 'posts' | 'priorities' | 'outcomes' | 'actions' | 'ties' | 'updates';
type Input = Record<string, unknown>;

const date = (day: string | null) => (day === null ? null : { date: day });

/** A corner of the register of which nothing else knows: what one sequence of commands is about. */
export class World {
  readonly boards: string[] = [];
  readonly posts: string[] = [];
  readonly priorities: string[] = [];
  readonly outcomes: string[] = [];
  readonly actions: string[] = [];
  readonly ties: string[] = [];
  readonly updates: string[] = [];
  plan = '';
  /** The last row of the log before this world began. */
  since = 0;
  written = 0;
  refused = 0;

  private constructor(private readonly api: Api) {}

  static async begin(api: Api): Promise<World> {
    const world = new World(api);
    world.since = await logged(api);
    for (let count = 0; count < 3; count += 1) await world.make('boards', 'boardCreate', newBoard());
    for (let count = 0; count < 2; count += 1)
      await world.make('posts', 'postCreate', { name: name('Post') });
    world.plan = (
      await done(api, 'planCreate', { name: name('Plan'), planType: 'ACTION_PLAN', status: 'ACTIVE' })
    ).id;
    await world.make('priorities', 'priorityCreate', {
      planId: world.plan,
      name: 'Priority',
      reference: name('P'),
    });
    for (let count = 0; count < 2; count += 1) {
      const outcome = { priorityId: world.priorities[0], description: 'Outcome', reference: name('O') };
      const outcomeId = await world.make('outcomes', 'outcomeCreate', outcome);
      await world.make('actions', 'actionCreate', { outcomeId, description: 'Action', reference: name('A') });
    }
    return world;
  }

  get nodes(): string[] {
    return [...this.boards, ...this.posts, this.plan, ...this.priorities, ...this.outcomes, ...this.actions];
  }

  /** Sends a command. Whatever it is, the answer is a result or user errors; and user errors mean that nothing was written. */
  async take({ command, isRepeated }: Step): Promise<void> {
    const request = await this.requestOf(command);
    if (request === null) return;
    const [mutation, input, list] = request;
    const before = await logged(this.api);
    const headers: Record<string, string> = isRepeated ? { 'idempotency-key': randomUUID() } : {};
    const reply = await write(this.api, mutation, input, headers);
    const after = await logged(this.api);
    this.mayAnswer(mutation, input, reply);
    const told = `${mutation} ${JSON.stringify(input)} was answered ${reply.answer.text}`;
    if (reply.userErrors.length > 0) must(after === before, `${told}, and yet wrote something`);
    // What the records say already is no change, and neither is an order or a place that the parts have already.
    else
      must(
        after > before || keepsVersions(input, reply) || /Reorder|Move/.test(mutation),
        `${told}, and wrote nothing to the log`,
      );
    if (reply.userErrors.length > 0) this.refused += 1;
    else this.written += 1;
    if (isRepeated) {
      const again = await write(this.api, mutation, input, headers);
      must((await logged(this.api)) === after, `${told}, and wrote again when it was sent again`);
      if (reply.userErrors.length === 0)
        must(again.answer.text === reply.answer.text, `${told}, and the second time ${again.answer.text}`);
      else this.mayAnswer(mutation, input, again);
    }
    if (list && reply.userErrors.length === 0)
      this[list].push(...(reply.record ? [reply.record] : reply.records).map(({ id }) => id));
  }

  private mayAnswer(mutation: string, input: object, { answer }: Reply): void {
    must(
      answer.status === 200 && answer.errors.length === 0,
      `${mutation} ${JSON.stringify(input)} was answered ${answer.status} ${answer.text}`,
    );
  }

  private async requestOf(command: Command): Promise<[mutation: string, input: object, list?: List] | null> {
    switch (command.do) {
      case 'tie':
        return ['relationshipCreate', this.tie(command.tie), 'ties'];
      case 'tieAll':
        return ['relationshipsCreate', command.ties.map((tie) => this.tie(tie)), 'ties'];
      case 'endAll': {
        const ends = command.at.map((at) => this.present('ties', at));
        const input = (await Promise.all(ends)).filter((end) => end !== null);
        return input.length === 0
          ? null
          : ['relationshipsEnd', input.map((end) => ({ ...end, validTo: date(command.day) }))];
      }
      case 'redate':
        return this.on('relationshipUpdate', 'ties', command, {
          validFrom: date(command.from),
          validTo: date(command.to),
        });
      case 'end':
        return this.on('relationshipEnd', 'ties', command, { validTo: date(command.day) });
      case 'confirm':
        return this.on('relationshipConfirm', 'ties', command, { validFrom: date(command.day) });
      case 'withdraw':
        return this.on('relationshipWithdraw', 'ties', command, { validTo: date(command.day) });
      case 'retractTie':
        return this.on('relationshipRetract', 'ties', command, { reason: 'A mistake' });
      case 'retractBoard':
        return this.on('boardRetract', 'boards', command, { reason: 'A mistake' });
      case 'retractPart': {
        const [list, kind] = (
          [
            ['priorities', 'priority'],
            ['outcomes', 'outcome'],
            ['actions', 'action'],
          ] as const
        )[command.at % 3]!;
        return this.on(`${kind}Retract`, list, command, { reason: 'A mistake' });
      }
      case 'board':
        return [
          'boardCreate',
          {
            ...newBoard(),
            ...(command.isProposed ? { status: 'PROPOSED' } : {}),
            validFrom: date(command.from),
          },
          'boards',
        ];
      case 'updateBoard':
        return this.on('boardUpdate', 'boards', command, {
          name: name('Board'),
          validFrom: date(command.from),
          validTo: date(command.to),
        });
      case 'activate':
        return this.on('boardChangeStatus', 'boards', command, { status: 'ACTIVE', reason: 'As agreed' });
      case 'boardReplace':
      case 'boardMerge': {
        const ending = [...new Set(command.boards.map((at) => pick(this.boards, at)!))];
        const boards = await Promise.all(ending.map((id) => this.versioned('node', id)));
        const successor =
          command.successor === null
            ? { successor: newBoard() }
            : { successorId: pick(this.boards, command.successor) };
        const input = { boards, on: date(command.day), carryOver: { types: command.types }, ...successor };
        return [command.do, input, command.successor === null ? 'boards' : undefined];
      }
      case 'boardDissolve':
        return this.on('boardDissolve', 'boards', command, {
          on: date(command.day),
          ties: command.ties,
          reason: 'Its work is done',
        });
      default:
        return this.requestOfPlan(command);
    }
  }

  private async requestOfPlan(
    command: Extract<
      Command,
      {
        do:
          | 'priority'
          | 'outcome'
          | 'action'
          | 'outcomeMove'
          | 'actionMove'
          | 'reorder'
          | 'progress'
          | 'revise';
      }
    >,
  ): Promise<[mutation: string, input: object, list?: List] | null> {
    switch (command.do) {
      case 'priority': {
        const input = {
          planId: this.plan,
          name: 'Priority',
          reference: name('P'),
          position: command.position,
        };
        return ['priorityCreate', input, 'priorities'];
      }
      case 'outcome': {
        const priorityId = pick(this.priorities, command.parent);
        const input = {
          priorityId,
          description: 'Outcome',
          reference: name('O'),
          position: command.position,
        };
        return ['outcomeCreate', input, 'outcomes'];
      }
      case 'action': {
        const outcomeId = pick(this.outcomes, command.parent);
        const input = { outcomeId, description: 'Action', reference: name('A'), position: command.position };
        return ['actionCreate', input, 'actions'];
      }
      case 'outcomeMove':
        return this.on('outcomeMove', 'outcomes', command, {
          priorityId: pick(this.priorities, command.parent),
          position: command.position,
        });
      case 'actionMove':
        return this.on('actionMove', 'actions', command, {
          outcomeId: pick(this.outcomes, command.parent),
          position: command.position,
        });
      case 'reorder': {
        const parentId = pick([this.plan, ...this.priorities, ...this.outcomes], command.parent)!;
        const parts = await rowsOf<{ id: string }>(this.api.database, PARTS, [parentId]);
        const ids = parts
          .map(({ id }, place) => ({ id, rank: command.order[place % command.order.length]! }))
          .toSorted((one, other) => one.rank - other.rank)
          .map(({ id }) => id);
        return ['planReorder', { parentId, ids: command.isWhole ? ids : ids.slice(1) }];
      }
      case 'progress': {
        const corrects = command.corrects === null ? null : (pick(this.updates, command.corrects) ?? null);
        const { actionRating, impactRating } = command;
        const input = { actionId: pick(this.actions, command.at), actionRating, impactRating, corrects };
        return ['actionRecordProgress', input, 'updates'];
      }
      default:
        return this.on('actionReviseTimescale', 'actions', command, {
          timescale: { dueOn: command.dueOn },
          reason: 'It takes longer',
          approvedOn: command.approvedOn,
          approvedByText: 'The director',
        });
    }
  }

  private async on(
    mutation: string,
    list: List,
    { at, isStale }: { at: number; isStale: boolean },
    input: Input,
  ): Promise<[string, object] | null> {
    const present = await this.present(list, at);
    if (present === null) return null;
    return [mutation, { ...present, version: present.version - (isStale ? 1 : 0), ...input }];
  }

  private async present(list: List, at: number): Promise<{ id: string; version: number } | null> {
    const id = pick(this[list], at);
    return id === undefined ? null : this.versioned(list === 'ties' ? 'relationship' : 'node', id);
  }

  private async versioned(table: 'node' | 'relationship', id: string) {
    const rows = await rowsOf<{ id: string; version: number }>(
      this.api.database,
      `select id, version from public.${table} where id = $1`,
      [id],
    );
    return rows[0]!;
  }

  private tie({ tied: [type, ends], source, target, status, from, to }: TieCommand): Input {
    const [sources, targets] = {
      'BOARD-BOARD': [this.boards, this.boards],
      'POST-BOARD': [this.posts, this.boards],
      'BOARD-PLAN': [this.boards, [this.plan]],
      'ACTION-ACTION': [this.actions, this.actions],
      'POST-ACTION': [this.posts, this.actions],
    }[ends];
    return {
      type,
      sourceId: pick(sources!, source),
      targetId: pick(targets!, target),
      status,
      validFrom: date(from),
      validTo: date(to),
    };
  }

  private async make(list: List, mutation: string, input: Input): Promise<string> {
    const { id } = await done(this.api, mutation, input);
    this[list].push(id);
    return id;
  }
}

function keepsVersions(input: object, { record, records }: Reply): boolean {
  const given = [input].flat() as { version?: number }[];
  const now = record ? [record] : records;
  return given.length === now.length && given.every(({ version }, index) => version === now[index]!.version);
}

/** A fault of the API, told with all that it takes to see it again. */
function must(holds: boolean, fault: string): void {
  if (!holds) throw new Error(fault);
}

const PARTS = `
  select id from public.priority where plan_id = $1 and position > 0
  union all select id from public.outcome where priority_id = $1 and position > 0
  union all select id from public.action where outcome_id = $1 and position > 0`;

let named = 0;
const name = (what: string) => `${what} ${(named += 1)}`;
const newBoard = () => ({ name: name('Board'), boardType: 'COMMITTEE', status: 'ACTIVE' });
const pick = (list: readonly string[], at: number): string | undefined => list[at % list.length];

export async function logged(api: Api): Promise<number> {
  const [row] = await rowsOf<{ last: string }>(
    api.database,
    'select coalesce(max(seq), 0) as last from public.change',
  );
  return Number(row!.last);
}
