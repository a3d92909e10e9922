import type { Client } from '../../kit/client.js';
import { done } from '../../kit/writing.js';

/** A record as a mutation names it. */
interface Made {
  id: string;
  version: number;
}

const on = { date: '2026-01-01' };
const reason = 'It was agreed';
const board = { boardType: 'FORUM', status: 'ACTIVE' };
const plan = { planType: 'ACTION_PLAN', status: 'ACTIVE' };

/** Makes records, each of them new, by a client that may. */
export class Maker {
  private made = 0;

  constructor(private readonly keeper: Client) {}

  name = (what: string): string => `${what} ${(this.made += 1)}`;

  /** What the mutation wrote, as it is to be named by the next: with its id and version only. */
  private async make(mutation: string, input: object): Promise<Made> {
    const { id, version } = await done(this.keeper, mutation, input);
    return { id, version: version! };
  }

  board = () => this.make('boardCreate', { name: this.name('Board'), ...board });
  plan = () => this.make('planCreate', { name: this.name('Plan'), ...plan });
  post = () => this.make('postCreate', { name: this.name('Post') });
  person = () => this.make('personCreate', { name: this.name('Person') });
  organisation = () =>
    this.make('organisationCreate', { name: this.name('Organisation'), organisationType: 'COUNCIL' });
  document = () => this.make('documentCreate', { name: this.name('Document'), documentType: 'MINUTES' });

  priority = async (planId?: string) =>
    this.make('priorityCreate', {
      planId: planId ?? (await this.plan()).id,
      name: this.name('Priority'),
      reference: this.name('P'),
    });

  outcome = async (priorityId?: string) =>
    this.make('outcomeCreate', {
      priorityId: priorityId ?? (await this.priority()).id,
      description: this.name('Outcome'),
      reference: this.name('O'),
    });

  action = async (outcomeId?: string) =>
    this.make('actionCreate', {
      outcomeId: outcomeId ?? (await this.outcome()).id,
      description: this.name('Action'),
      reference: this.name('A'),
    });

  tie = async (type: string, sourceId: string, targetId: string, more: object = {}) =>
    this.make('relationshipCreate', { type, sourceId, targetId, ...more });

  boardTie = async (more: object = {}) =>
    this.tie('CONSULTS', (await this.board()).id, (await this.board()).id, more);

  holding = async () => this.tie('HOLDS', (await this.person()).id, (await this.post()).id);

  progress = async () => ({
    id: (
      await done(this.keeper, 'actionRecordProgress', {
        actionId: (await this.action()).id,
        commentary: 'Begun',
      })
    ).id,
  });

  /** The account of the one who makes all this. */
  account = async (): Promise<string> =>
    (await this.keeper.ask<{ viewer: { account: { id: string } } }>('{ viewer { account { id } } }')).viewer
      .account.id;

  /** A progress update that only officers see. */
  restricted = async (): Promise<{ id: string }> => {
    const { id } = await this.progress();
    await this.keeper.ask(
      'mutation ($input: RestrictionSetInput!) { restrictionSet(input: $input) { userErrors { message } } }',
      { input: { id, reason } },
    );
    return { id };
  };

  /** A citation of a board, with the version of the board. */
  citation = async (): Promise<Made> => {
    const record = await this.board();
    const input = { recordId: record.id, documentId: (await this.document()).id };
    const { id } = await done(this.keeper, 'citationCreate', input);
    return { id, version: record.version + 1 };
  };
}

/** A valid input for every mutation but those that are about accounts: with new records, to be sent with success once. */
export function inputsOf(make: Maker): Record<string, () => Promise<unknown>> {
  const retract = (of: () => Promise<Made>) => async () => ({ ...(await of()), reason });
  const rename = (of: () => Promise<Made>) => async () => ({ ...(await of()), description: 'As it is now' });
  const tieInput = async () => ({
    type: 'CONSULTS',
    sourceId: (await make.board()).id,
    targetId: (await make.board()).id,
  });
  const progress = async () => ({ actionId: (await make.action()).id, commentary: 'Begun' });
  const succession = async () => ({
    boards: [await make.board()],
    successor: { name: make.name('Board'), ...board },
    on,
  });
  return {
    actionRecordProgress: progress,
    progressRecord: async () => [await progress(), await progress()],
    citationCreate: async () => ({
      recordId: (await make.action()).id,
      documentId: (await make.document()).id,
    }),

    actionCreate: async () => ({
      outcomeId: (await make.outcome()).id,
      description: 'Action',
      reference: make.name('A'),
    }),
    actionMove: async () => {
      const { id: priorityId } = await make.priority();
      const [from, to] = [await make.outcome(priorityId), await make.outcome(priorityId)];
      return { ...(await make.action(from.id)), outcomeId: to.id };
    },
    actionRetract: retract(make.action),
    actionReviseTimescale: async () => ({
      ...(await make.action()),
      timescale: { text: 'June 2026' },
      approvedOn: on.date,
      approvedByText: 'The chair',
      reason,
    }),
    actionUpdate: rename(make.action),
    appointmentCreate: async () => ({
      personId: (await make.person()).id,
      postId: (await make.post()).id,
      validFrom: on,
    }),
    appointmentEnd: async () => ({ ...(await make.holding()), validTo: on }),
    boardChangeStatus: async () => ({ ...(await make.board()), status: 'PAUSED', reason }),
    boardCreate: async () => ({ name: make.name('Board'), ...board }),
    boardDissolve: async () => ({ ...(await make.board()), on, ties: 'END', reason }),
    boardMerge: async () => ({ ...(await succession()), boards: [await make.board(), await make.board()] }),
    boardReplace: succession,
    boardRetract: retract(make.board),
    boardUpdate: rename(make.board),
    citationRetract: retract(make.citation),
    documentCreate: async () => ({ name: make.name('Document'), documentType: 'MINUTES' }),
    documentRetract: retract(make.document),
    documentUpdate: rename(make.document),
    organisationCreate: async () => ({ name: make.name('Organisation'), organisationType: 'COUNCIL' }),
    organisationRetract: retract(make.organisation),
    organisationUpdate: rename(make.organisation),
    outcomeCreate: async () => ({
      priorityId: (await make.priority()).id,
      description: 'Outcome',
      reference: make.name('O'),
    }),
    outcomeMove: async () => {
      const { id: planId } = await make.plan();
      const [from, to] = [await make.priority(planId), await make.priority(planId)];
      return { ...(await make.outcome(from.id)), priorityId: to.id };
    },
    outcomeRetract: retract(make.outcome),
    outcomeUpdate: rename(make.outcome),
    personCreate: async () => ({ name: make.name('Person') }),
    personErase: retract(make.person),
    personRetract: retract(make.person),
    personUpdate: rename(make.person),
    planClose: async () => ({ ...(await make.plan()), on, reason }),
    planCreate: async () => ({ name: make.name('Plan'), ...plan }),
    planReorder: async () => {
      const { id: parentId } = await make.plan();
      const [first, second] = [await make.priority(parentId), await make.priority(parentId)];
      return { parentId, ids: [second.id, first.id] };
    },
    planRetract: retract(make.plan),
    planSupersede: async () => ({
      ...(await make.plan()),
      on,
      byPlan: { name: make.name('Plan'), ...plan },
    }),
    planUpdate: rename(make.plan),
    postCreate: async () => ({ name: make.name('Post') }),
    postRetract: retract(make.post),
    postUpdate: rename(make.post),
    priorityCreate: async () => ({
      planId: (await make.plan()).id,
      name: 'Priority',
      reference: make.name('P'),
    }),
    priorityRetract: retract(make.priority),
    priorityUpdate: rename(make.priority),
    relationshipConfirm: async () => ({ ...(await make.boardTie({ status: 'PROPOSED' })), validFrom: on }),
    relationshipCreate: tieInput,
    relationshipEnd: async () => ({ ...(await make.boardTie()), validTo: on }),
    relationshipRetract: retract(make.boardTie),
    relationshipUpdate: async () => ({ ...(await make.boardTie()), note: 'As agreed' }),
    relationshipWithdraw: async () => ({ ...(await make.boardTie({ status: 'PROPOSED' })), validTo: on }),
    relationshipsCreate: async () => [await tieInput(), await tieInput()],
    restrictionSet: async () => ({ ...(await make.progress()), reason }),
    restrictionLift: async () => ({ ...(await make.restricted()), reason }),
    relationshipsEnd: async () => [{ ...(await make.boardTie()), validTo: on }],
  };
}

/** A valid set of arguments for every query that needs some. */
export function argumentsOf(make: Maker): Record<string, () => Promise<Record<string, unknown>>> {
  const inputs = inputsOf(make);
  const one = (of: () => Promise<Made>) => async () => ({ id: (await of()).id });
  const preview = (mutation: string) => async () => ({ input: await inputs[mutation]!() });
  return {
    node: one(make.board),
    nodes: async () => ({ ids: [(await make.board()).id] }),
    board: one(make.board),
    plan: one(make.plan),
    priority: one(make.priority),
    outcome: one(make.outcome),
    action: one(make.action),
    post: one(make.post),
    account: async () => ({ id: await make.account() }),
    person: one(make.person),
    organisation: one(make.organisation),
    document: one(make.document),
    ecosystemDiff: async () => ({ from: '2025-01-01', to: '2026-01-01' }),
    search: async () => ({ query: 'Board' }),
    boardDissolvePreview: preview('boardDissolve'),
    boardMergePreview: preview('boardMerge'),
    boardReplacePreview: preview('boardReplace'),
  };
}
