import { expect } from 'vitest';
import { type Api, startTestApi } from '../../kit/register.js';

/* An officer who builds and changes plans through the public API, and what they are told when they may not. */

export interface UserError {
  field: string[] | null;
  code: string;
  message: string;
}
export interface Part {
  id: string;
  version: number;
  slug: string;
  name: string;
  reference: string;
  position: number;
}
type Input = Record<string, unknown>;
type Payload<Result> = Result & { userErrors: UserError[] };

const PART = 'id version slug name reference position';
const ERRORS = 'userErrors { field code message }';

/** What is asked of each mutation's result. */
const results: Record<string, [input: string, field: string, selection: string]> = {
  organisationCreate: ['OrganisationCreateInput', 'organisation', 'id'],
  documentCreate: ['DocumentCreateInput', 'document', 'id'],
  postCreate: ['PostCreateInput', 'post', 'id'],
  boardCreate: ['BoardCreateInput', 'board', 'id'],
  citationCreate: ['CitationCreateInput', 'citation', 'id'],
  relationshipRetract: ['RetractInput', 'relationship', 'id'],
  planCreate: ['PlanCreateInput', 'plan', 'id version slug'],
  planUpdate: ['PlanUpdateInput', 'plan', 'id version slug'],
  planClose: ['PlanCloseInput', 'plan', 'id version'],
  planSupersede: ['PlanSupersedeInput', 'plan', 'id version status'],
  planRetract: ['RetractInput', 'plan', 'id'],
  planReorder: ['PlanReorderInput', 'plan', 'id version'],
  priorityCreate: ['PriorityCreateInput', 'priority', PART],
  priorityUpdate: ['PriorityUpdateInput', 'priority', PART],
  priorityRetract: ['RetractInput', 'priority', PART],
  outcomeCreate: ['OutcomeCreateInput', 'outcome', PART],
  outcomeUpdate: ['OutcomeUpdateInput', 'outcome', PART],
  outcomeMove: ['OutcomeMoveInput', 'outcome', PART],
  outcomeRetract: ['RetractInput', 'outcome', PART],
  actionCreate: ['ActionCreateInput', 'action', PART],
  actionUpdate: ['ActionUpdateInput', 'action', PART],
  actionMove: ['ActionMoveInput', 'action', PART],
  actionRetract: ['RetractInput', 'action', PART],
  actionReviseTimescale: ['ActionReviseTimescaleInput', 'action', PART],
  actionRecordProgress: ['ActionRecordProgressInput', 'progressUpdate', 'id recordedOn'],
  progressRecord: ['[ActionRecordProgressInput!]', 'progressUpdates', 'id recordedOn action { id }'],
};

export class Planner {
  constructor(readonly api: Api) {}

  static async start(options: { dataset?: 'bury' } = {}): Promise<Planner> {
    return new Planner(await startTestApi({ ...options, as: 'OFFICER', name: 'a governance officer' }));
  }

  private async send(mutation: string, input: Input | Input[]) {
    const [type, field, selection] = results[mutation]!;
    const data = await this.api.ask<Record<string, Payload<Record<string, unknown>>>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${field} { ${selection} } ${ERRORS} } }`,
      { input },
    );
    return { result: data[mutation]![field], errors: data[mutation]!.userErrors };
  }

  /** Runs a mutation that must be done. */
  async does<Result = Part>(mutation: string, input: Input | Input[]): Promise<Result> {
    const { result, errors } = await this.send(mutation, input);
    if (errors.length > 0) throw new Error(`${mutation} was refused: ${JSON.stringify(errors)}`);
    return result as Result;
  }

  /** Runs a mutation that must be refused, and leaves the change log as it was. Returns what is said of the first fault. */
  async refused(mutation: string, input: Input | Input[]): Promise<UserError> {
    const errors = await this.refusals(mutation, input);
    return errors[0]!;
  }

  async refusals(mutation: string, input: Input | Input[]): Promise<UserError[]> {
    const before = await this.written();
    const { errors } = await this.send(mutation, input);
    if (errors.length === 0) throw new Error(`${mutation} was not refused: ${JSON.stringify(input)}`);
    if ((await this.written()) !== before) throw new Error(`${mutation} was refused, and wrote something`);
    return errors;
  }

  async written(): Promise<number> {
    const [row] = await this.api.database.transaction((manager) =>
      manager.query<{ count: string }[]>(`select count(*) as count from public.change`),
    );
    return Number(row!.count);
  }

  version(id: string): Promise<number> {
    return this.api
      .ask<{ node: { version: number } }>(
        `query ($id: ID!) { node(id: $id) { ... on GovernanceNode { version } } }`,
        { id },
      )
      .then(({ node }) => node.version);
  }

  /** Runs a mutation on the present version of a record. */
  async change<Result = Part>(mutation: string, input: Input & { id: string }): Promise<Result> {
    return this.does<Result>(mutation, { version: await this.version(input.id), ...input });
  }

  async refusedChange(mutation: string, input: Input & { id: string }): Promise<UserError> {
    return this.refused(mutation, { version: await this.version(input.id), ...input });
  }

  /** A plan with a tree: `{ A: { A1: ['a', 'b'] } }` is one priority, one outcome, two actions. */
  async plan(name: string, tree: Record<string, Record<string, string[]>> = {}): Promise<Built> {
    const plan = await this.does<{ id: string }>('planCreate', {
      name,
      planType: 'IMPROVEMENT_PLAN',
      status: 'ACTIVE',
    });
    const ids = new Map<string, string>();
    for (const [priority, outcomes] of Object.entries(tree)) {
      const { id: priorityId } = await this.does('priorityCreate', {
        planId: plan.id,
        name: priority,
        reference: priority,
      });
      ids.set(priority, priorityId);
      for (const [outcome, actions] of Object.entries(outcomes)) {
        const made = await this.does('outcomeCreate', {
          priorityId,
          description: outcome,
          reference: outcome,
        });
        ids.set(outcome, made.id);
        for (const action of actions) {
          const input = { outcomeId: made.id, description: action, reference: action };
          ids.set(action, (await this.does('actionCreate', input)).id);
        }
      }
    }
    return { id: plan.id, of: (reference) => ids.get(reference)! };
  }

  /** The tree of a plan as its parents list it: the reference of each part with its position. */
  async tree(planId: string): Promise<Tree> {
    const { plan } = await this.api.ask<{ plan: Tree }>(
      `query ($id: ID!) { plan(id: $id) { priorities { ${PART} outcomes { ${PART} actions { ${PART} } } }
        actions(first: 1000) { nodes { ${PART} } } } }`,
      { id: planId },
    );
    return plan;
  }
}

export interface Built {
  id: string;
  of: (reference: string) => string;
}
export interface Tree {
  priorities: (Part & { outcomes: (Part & { actions: Part[] })[] })[];
  actions: { nodes: Part[] };
}

/** The tree in one line: "A[A1(a b) A2()] B[]". */
export const drawn = (tree: Tree): string =>
  tree.priorities
    .map(({ reference, outcomes }) => {
      const under = outcomes.map(
        (outcome) => `${outcome.reference}(${outcome.actions.map((action) => action.reference).join(' ')})`,
      );
      return `${reference}[${under.join(' ')}]`;
    })
    .join(' ');

/** At every level the positions run from 1 to n through the plan, in the order of the tree. */
export function expectInOrder(tree: Tree): void {
  const outcomes = tree.priorities.flatMap((priority) => priority.outcomes);
  const actions = outcomes.flatMap((outcome) => outcome.actions);
  for (const level of [tree.priorities, outcomes, actions, tree.actions.nodes]) {
    expect(level.map((part) => part.position)).toEqual(level.map((_part, index) => index + 1));
  }
  expect(tree.actions.nodes.map((action) => action.id)).toEqual(actions.map((action) => action.id));
}
