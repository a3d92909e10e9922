/** The days on which maps are looked at. */
const AS_AT = '2025-06-30';

const ACTION = 'id reference position isNote accountableText name';
const THEIR_ACTION = 'rowId reference position isNote accountableText thingByRowIdAndKind { name }';

const graphql = (query, variables) => ({ query, variables });

/**
 * The pages that are measured. Each is asked of our API (`ours`), of the hand-written SQL (`limit`) and, where PostGraphile
 * can answer it at all, of that (`postgraphile`).
 */
export function casesOf(facts) {
  return [
    {
      name: 'board page',
      note: 'one board, its 2 plans, all priorities, outcomes, 168 actions',
      ours: graphql(
        `query Board($slug: String!) { board(slug: $slug) { id name purpose plans(types: [OVERSEES]) { id name
          priorities { id reference name outcomes { id reference name actions { ${ACTION} } } } } } }`,
        { slug: facts.board },
      ),
      limit: { name: 'board', values: [facts.board] },
      postgraphile: graphql(
        `query Board($slug: String!) { thingByKindAndSlug(kind: "BOARD", slug: $slug) { rowId name description
          relationshipsBySourceIdAndSourceKind(condition: { type: "OVERSEES", status: "CONFIRMED", validTo: null }) { nodes {
            thingByTargetIdAndTargetKind { rowId name planByRowIdAndKind { prioritiesByPlanId(orderBy: POSITION_ASC) { nodes {
              rowId reference thingByRowIdAndKind { name } outcomesByPriorityIdAndPlanId(orderBy: POSITION_ASC) { nodes {
                rowId reference thingByRowIdAndKind { name }
                actionsByOutcomeIdAndPlanId(orderBy: POSITION_ASC) { nodes { ${THEIR_ACTION} } } } } } } } } } } } }`,
        { slug: facts.board },
      ),
    },
    {
      name: 'BI page',
      note: '1,000 actions with outcome, priority and plan',
      ours: graphql(
        `query Bi { actions(first: 1000, orderBy: { field: NAME }) { nodes { ${ACTION} updatedAt
          outcome { reference name } priority { reference name } plan { name } } } }`,
      ),
      limit: { name: 'bi' },
      postgraphile: graphql(`
        query Bi {
          allActions(first: 1000) {
            nodes {
              rowId
              reference
              position
              isNote
              accountableText
              thingByRowIdAndKind {
                name
                updatedAt
              }
              outcomeByOutcomeIdAndPlanId {
                reference
                thingByRowIdAndKind {
                  name
                }
                priorityByPriorityIdAndPlanId {
                  reference
                  thingByRowIdAndKind {
                    name
                  }
                  planByPlanId {
                    thingByRowIdAndKind {
                      name
                    }
                  }
                }
              }
            }
          }
        }
      `),
    },
    {
      name: 'map',
      note: "one council's boards and plans with their ties, as at a date",
      ours: graphql(
        `
          query Map($council: ID!, $asAt: Date!) {
            ecosystem(filter: { councilId: $council }, asAt: $asAt) {
              nodes {
                id
                kind
                name
              }
              edges {
                type
                status
                source {
                  id
                }
                target {
                  id
                }
              }
            }
          }
        `,
        { council: facts.council, asAt: AS_AT },
      ),
      limit: { name: 'map', values: [facts.council, AS_AT] },
    },
    {
      name: 'search',
      note: '25 best hits for two words',
      ours: graphql(
        'query Search($words: String!) { search(query: $words, first: 25) { nodes { rank headline node { id name kind } } } }',
        { words: 'language screen' },
      ),
      limit: { name: 'search', values: ['language screen'] },
    },
    {
      name: 'list, its beginning',
      note: '25 actions by name',
      ours: graphql(
        'query List { actions(first: 25, orderBy: { field: NAME }) { nodes { id name reference } pageInfo { hasNextPage endCursor } } }',
      ),
      limit: { name: 'list' },
      postgraphile: graphql(
        'query List { allActions(first: 25) { nodes { rowId reference thingByRowIdAndKind { name } } pageInfo { hasNextPage endCursor } } }',
      ),
    },
    {
      name: 'list, deep',
      note: `25 actions after ${facts.depth.toLocaleString('en-GB')} others, by cursor`,
      ours: graphql(
        'query Deep($after: String) { actions(first: 25, after: $after, orderBy: { field: NAME }) { nodes { id name reference } pageInfo { hasNextPage endCursor } } }',
        { after: facts.cursors.ours },
      ),
      limit: { name: 'deep', values: [facts.row.name, facts.row.id] },
      postgraphile: graphql(
        'query Deep($after: Cursor) { allActions(first: 25, after: $after) { nodes { rowId reference thingByRowIdAndKind { name } } pageInfo { hasNextPage endCursor } } }',
        { after: facts.cursors.postgraphile },
      ),
    },
    {
      name: 'totalCount',
      note: 'of all actions',
      ours: graphql('query Count { actions { totalCount } }'),
      limit: { name: 'count' },
      postgraphile: graphql('query Count { allActions { totalCount } }'),
    },
    {
      name: 'progress write',
      note: 'one update; ours also checks who writes and what, and keeps the hash-chained change log',
      writes: true,
      ours: (turn) =>
        graphql(
          `
            mutation Progress($input: ActionRecordProgressInput!) {
              actionRecordProgress(input: $input) {
                progressUpdate {
                  id
                }
                userErrors {
                  message
                }
              }
            }
          `,
          {
            input: {
              actionId: facts.actions[turn % facts.actions.length],
              actionRating: 'GREEN',
              commentary: `Measured, ${turn}`,
            },
          },
        ),
      limit: (turn) => ({
        name: 'progress',
        values: [facts.actions[turn % facts.actions.length], `Measured, ${turn}`],
      }),
      postgraphile: (turn) =>
        graphql(
          `
            mutation Progress($input: CreateProgressUpdateInput!) {
              createProgressUpdate(input: $input) {
                progressUpdate {
                  rowId
                }
              }
            }
          `,
          {
            input: {
              progressUpdate: {
                rowId: crypto.randomUUID(),
                actionId: facts.actions[turn % facts.actions.length],
                recordedOn: AS_AT,
                actionRating: 'GREEN',
                commentary: `Measured, ${turn}`,
              },
            },
          },
        ),
    },
  ];
}
