import type { Database } from '@golden-thread/api';
import { type Register, openTestRegister, rowsOf } from '../../kit/register.js';
import { type Asking, as, officer, viewer } from '../../kit/viewers.js';
import { restrict } from '../restricted/register.js';
import { operation } from './operations.js';

export interface Reply {
  record: string | null;
  userErrors: { code: string; field: string[]; message: string }[];
}

/** Sends a mutation, whatever becomes of it. */
export async function send(who: Asking, mutation: string, input: unknown): Promise<Reply> {
  const field =
    { actionRecordProgress: 'progressUpdate', progressRecord: 'progressUpdates' }[mutation] ??
    /^[a-z]+/.exec(mutation)![0];
  const text = operation('Mutation', mutation, ['input']);
  const data = await who.ask<Record<string, Record<string, unknown>>>(
    text.replace('userErrors', `${field} { id } userErrors`),
    { input },
  );
  const { [field]: record, userErrors } = data[mutation]!;
  return {
    record: (record as { id: string } | null)?.id ?? null,
    userErrors: userErrors as Reply['userErrors'],
  };
}

const dayInLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
const inDays = (days: number) => ({ date: dayInLondon.format(Date.now() + days * 86_400_000) });
export const [yesterday, today, tomorrow] = [inDays(-1), inDays(0), inDays(1)];

/** A plan, a contributor who holds a post, and a keeper who enters what else is needed. */
export class Contributing {
  private made = 0;

  private constructor(
    readonly database: Database,
    readonly keeper: Asking,
    readonly personId: string,
    readonly outcomeId: string,
  ) {}

  /** The post that the contributor holds. */
  post = '';
  /** A paper that everybody sees. */
  paper = '';
  /** An action that is restricted to the contributor, among others. */
  shared = '';
  contributor!: Asking;

  static async begin(): Promise<Contributing> {
    const { database }: Register = await openTestRegister();
    const keeper = as(database, officer);
    const enter = async (mutation: string, input: object) => (await send(keeper, mutation, input)).record!;
    const personId = await enter('personCreate', { name: 'Person' });
    const planId = await enter('planCreate', { name: 'Plan', planType: 'ACTION_PLAN', status: 'ACTIVE' });
    const priorityId = await enter('priorityCreate', { planId, name: 'Priority', reference: '1' });
    const outcomeId = await enter('outcomeCreate', { priorityId, description: 'Outcome', reference: '1.1' });
    const world = new Contributing(database, keeper, personId, outcomeId);
    world.paper = await world.newPaper();
    world.post = await world.newPost();
    await world.hold(world.post, { validFrom: yesterday });
    world.shared = await world.actionOf(world.post);
    await restrict(database, 'action', world.shared);
    const clearances = [world.shared];
    world.contributor = as(database, viewer({ role: 'CONTRIBUTOR', personId, clearances }));
    return world;
  }

  /** Sends a mutation that must be done, as the keeper. */
  async enter(mutation: string, input: unknown): Promise<string> {
    const { record, userErrors } = await send(this.keeper, mutation, input);
    if (userErrors.length > 0) throw new Error(`${mutation} was refused: ${JSON.stringify(userErrors)}`);
    return record!;
  }

  name = (what: string): string => `${what} ${(this.made += 1)}`;
  newPost = () => this.enter('postCreate', { name: this.name('Post') });
  newBoard = () => this.enter('boardCreate', { name: this.name('Board'), boardType: 'FORUM' });
  newPaper = () => this.enter('documentCreate', { name: this.name('Paper'), documentType: 'REPORT' });
  newAction = () =>
    this.enter('actionCreate', {
      outcomeId: this.outcomeId,
      description: 'Action',
      reference: this.name('A'),
    });
  tie = (type: string, sourceId: string, targetId: string, more: object = {}) =>
    this.enter('relationshipCreate', { type, sourceId, targetId, ...more });
  hold = (postId: string, more: object = {}) => this.tie('HOLDS', this.personId, postId, more);

  /** An action for which a party answers or helps, on the days of the tie. */
  async actionOf(party: string, more: object = {}, type = 'ACCOUNTABLE_FOR'): Promise<string> {
    const action = await this.newAction();
    await this.tie(type, party, action, more);
    return action;
  }

  /** Where the change log ends. */
  async head(): Promise<string> {
    const [row] = await rowsOf<{ seq: string }>(
      this.database,
      `select coalesce(max(seq), 0) as seq from public.change`,
    );
    return row!.seq;
  }
}
