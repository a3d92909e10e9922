import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, startTestApi } from '../kit/register.js';
import { agendaPack, wordsOf } from './dataset/papers.js';
import { CITATIONS, type Cited, dueBy, expectQuoted, published, references } from './published.js';

/* The questions of the first slice: each is answered by one GraphQL query, and the answer is what the papers say. */

const PLAN = 'childrens-services-improvement-plan';
const SCRUTINY_DAY = '2026-01-07';

type Named = { slug: string };
interface ActionRow {
  reference: string;
  plan: Named;
  accountable: { name: string }[];
  timescale: { text: string; dueOn: string | null } | null;
}
type Actions = { totalCount: number; nodes: ActionRow[] };

let api: Api;
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury' });
});

test('which board oversees the Improvement Plan, since when, what did it replace, which paper says so?', async () => {
  type Tie = Cited & { validity: { from: { date: string; precision: string } | null } };
  const { plan } = await api.ask<{
    plan: {
      relationships: {
        nodes: (Tie & {
          source: Named & { replaces: Named[]; relationships: { nodes: (Cited & { target: Named })[] } };
        })[];
      };
    };
  }>(`{ plan(slug: "${PLAN}") { relationships(types: [OVERSEES], direction: IN) { nodes {
    validity { from { date precision } } ${CITATIONS}
    source { slug ... on Board { replaces { slug }
      relationships(types: [REPLACES], direction: OUT) { nodes { target { slug } ${CITATIONS} } } } }
  } } } }`);

  expect(plan.relationships.nodes).toHaveLength(1);
  const [oversees] = plan.relationships.nodes;
  expect(oversees!.source.slug).toBe('strengthening-outcomes-board');
  expectQuoted(oversees!, 'The plan will be overseen by our new Strengthening Outcomes Board');
  // "A new Strengthening Outcomes Board was established in August", in the progress of a plan of 2025.
  expect(oversees!.validity.from).toEqual({ date: '2025-08-01', precision: 'MONTH' });
  expect(oversees!.source.replaces).toEqual([{ slug: 'improvement-board' }]);
  expectQuoted(oversees!.source.relationships.nodes[0]!, 'The Board replaces the Improvement Board');
});

test('to whom does the CPB Operational Board report, and what did it replace?', async () => {
  const { boards } = await api.ask<{
    boards: {
      nodes: (Named & {
        reportsTo: Named[];
        replaces: (Named & { boardType: string })[];
        relationships: { nodes: (Cited & { type: string })[] };
      })[];
    };
  }>(`{ boards(filter: { search: "CPB Operational Board" }) { nodes { slug reportsTo { slug } replaces { slug boardType }
    relationships(types: [REPORTS_TO, REPLACES], direction: OUT) { nodes { type ${CITATIONS} } } } } }`);

  expect(boards.nodes.map((board) => board.slug)).toEqual(['corporate-parenting-operational-board']);
  const [board] = boards.nodes;
  expect(board!.reportsTo).toEqual([{ slug: 'corporate-parenting-board' }]);
  expect(board!.replaces.map((replaced) => replaced.boardType)).toEqual(Array(3).fill('TASK_AND_FINISH'));
  const ties = board!.relationships.nodes;
  expectQuoted(
    ties.find((tie) => tie.type === 'REPORTS_TO')!,
    'will report to the CPB Board',
  );
  for (const tie of ties.filter(({ type }) => type === 'REPLACES')) {
    expectQuoted(tie, 'replacing the three task & finish groups');
  }
});

test('which actions is the Virtual School Head accountable for, alone or jointly, and which are due by July 2026?', async () => {
  const { post } = await api.ask<{ post: { id: string } }>('{ post(slug: "virtual-school-head") { id } }');
  const row = 'totalCount nodes { reference plan { slug } accountable { name } timescale { text dueOn } }';
  const { all, due } = await api.ask<{ all: Actions; due: Actions }>(
    `query ($id: ID!) { all: actions(filter: { accountableId: $id }) { ${row} }
      due: actions(filter: { accountableId: $id, dueOn: { lte: "2026-07-31" } }) { ${row} } }`,
    { id: post.id },
  );

  // The paper also writes "Virtual School Head Teacher" and "Virtual School Headteacher".
  const hers = published.filter(({ officer }) => officer.includes('Virtual School Head'));
  expect(references(all.nodes)).toEqual(references(hers));
  expect(all.totalCount).toBe(hers.length);
  expect(new Set(all.nodes.map((action) => action.plan.slug))).toEqual(new Set([PLAN]));

  const jointly = hers.filter(({ officer }) => officer.split(' supported by ')[0]!.includes(' & '));
  const joint = all.nodes.filter((action) => action.accountable.length > 1);
  expect(references(joint)).toEqual(references(jointly));

  const byJuly = hers.filter((action) => dueBy(action.timescale) <= '2026-07-31');
  expect(references(due.nodes)).toEqual(references(byJuly));
  expect(byJuly.length).toBeLessThan(hers.length);
});

test('which boards would be gone if the proposed merger went ahead?', async () => {
  const { relationships } = await api.ask<{
    relationships: {
      nodes: (Cited & {
        target: Named & { boardType?: string };
        source: Named & {
          cadence: string;
          status: string;
          relationships: { nodes: { type: string; status: string; source: Named }[] };
        };
      })[];
    };
  }>(`{ relationships(filter: { type: REPLACES, status: PROPOSED }) { nodes { ${CITATIONS}
    target { slug } source { slug ... on Board { cadence status
      relationships(types: [CHAIRS, VICE_CHAIRS], direction: IN) { nodes { type status source { slug } } } } } } } }`);

  const gone = relationships.nodes.map((tie) => tie.target.slug).toSorted((a, b) => a.localeCompare(b));
  expect(gone).toEqual(['family-hub-delivery-board', 'starting-well-and-early-help-partnership-board']);
  const [tie] = relationships.nodes;
  expectQuoted(tie!, 'Discussions are underway to merge The Family Hub Delivery Board and the SWEHP Board');
  // "This board would meet bimonthly and be chaired by Ben Dunne, the Director of Early Years, Education and Skills and
  // the vice chair would be Jon Hobday, the Director of Public Health."
  expect(tie!.source).toMatchObject({ cadence: 'BIMONTHLY', status: 'PROPOSED' });
  expect(tie!.source.relationships.nodes).toEqual([
    { type: 'CHAIRS', status: 'PROPOSED', source: { slug: 'director-of-early-years-education-and-skills' } },
    { type: 'VICE_CHAIRS', status: 'PROPOSED', source: { slug: 'director-of-public-health' } },
  ]);
});

test('which actions have no timescale?', async () => {
  const { improvement, others } = await api.ask<{ improvement: { actions: Actions }; others: Actions }>(
    `{ improvement: plan(slug: "${PLAN}") {
        actions(filter: { hasTimescale: false }) { totalCount nodes { reference plan { slug } accountable { name } timescale { text dueOn } } } }
      others: actions(filter: { hasTimescale: false }, first: 1000) {
        totalCount nodes { reference plan { slug } accountable { name } timescale { text dueOn } } } }`,
  );
  const without = published.filter((action) => action.timescale === '');
  expect(references(improvement.actions.nodes)).toEqual(references(without));
  expect(without.length).toBeGreaterThan(0);
  for (const action of others.nodes) expect(action.timescale).toBeNull();
  // The Education and Inclusion Strategy prints its 96 priority actions without any timescale.
  expect(others.totalCount).toBe(without.length + 96);
});

test('which actions were overdue on 7 January 2026 with no progress published?', async () => {
  const { actions } = await api.ask<{ actions: Actions }>(
    `{ actions(asAt: "${SCRUTINY_DAY}", filter: { isOverdue: true, hasProgress: false }, first: 1000) {
      totalCount nodes { reference plan { slug } accountable { name } timescale { text dueOn } } } }`,
  );
  const late = published.filter(
    ({ timescale, progress }) => progress === '' && dueBy(timescale) < SCRUTINY_DAY,
  );
  expect(references(actions.nodes)).toEqual(references(late));
  expect(late.length).toBeGreaterThan(5);
});

describe('what did the map look like on 1 July 2025?', () => {
  interface Map {
    nodes: (Named & { status?: string })[];
    edges: { type: string; source: Named; target: Named }[];
    isComplete: boolean;
  }
  let map: Map;
  let slugs: string[];
  beforeAll(async () => {
    ({ ecosystem: map } = await api.ask<{ ecosystem: Map }>(
      `{ ecosystem(asAt: "2025-07-01") { isComplete nodes { slug ... on Board { status } }
        edges { type source { slug } target { slug } } } }`,
    ));
    slugs = map.nodes.map((node) => node.slug);
  });

  test('the boards that were replaced since are on it, and in their life', () => {
    const board = map.nodes.find((node) => node.slug === 'improvement-board');
    expect(board?.status).toBe('ACTIVE');
    expect(slugs.filter((slug) => slug.startsWith('corporate-parenting-task-and-finish-group'))).toHaveLength(
      3,
    );
  });

  test('the boards and the plan that came after are not', () => {
    // Established in August 2025; agreed by October 2025; the plan that answers the inspection of June 2025.
    for (const later of ['strengthening-outcomes-board', 'corporate-parenting-operational-board', PLAN]) {
      expect(slugs).not.toContain(later);
    }
  });

  test('nothing that was first proposed in January 2026 is on it', () => {
    expect(wordsOf(agendaPack)).toContain('Discussions are underway to merge');
    expect(map.nodes.filter((node) => node.status === 'PROPOSED')).toEqual([]);
    expect(map.edges.filter((edge) => edge.type === 'PROPOSED_MERGER_WITH')).toEqual([]);
  });

  test('all of it is there, and every tie has both its ends on it', () => {
    expect(map.isComplete).toBe(true);
    for (const { source, target } of map.edges)
      expect(slugs).toEqual(expect.arrayContaining([source.slug, target.slug]));
  });
});
