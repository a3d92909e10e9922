import type { Row } from './paging.js';

/** One condition of a filter: the values to try, and whether a row fulfils one, by what the row itself shows. */
export interface Check {
  values: (rows: Row[]) => unknown[];
  holds: (row: Row, value: never) => boolean;
}
export interface ListChecks {
  /** What a row must show for the conditions, beside what every node shows. */
  row: string;
  fields: Record<string, Check>;
}

const isNode = { row: 'name aliases description validFrom validTo updatedAt' };
const booleans = () => [true, false];
const some = <Value>(values: Value[]): Value[] => [...new Set(values)].slice(0, 4);
const idsIn = (row: Row, list: string) => (row[list] as { id: string }[]).map(({ id }) => id);
const idOf = (row: Row, field: string) => (row[field] as { id: string }).id;

const is = (field: string): Check => ({
  values: (rows) => some(rows.map((row) => row[field]).filter((value) => value !== null)),
  holds: (row, value) => row[field] === value,
});
const isOneOf = (field: string): Check => ({
  values: (rows) => {
    const [one, other] = some(rows.map((row) => row[field]).filter((value) => value !== null));
    return [[one], [one, other].filter(Boolean), []];
  },
  holds: (row, values: unknown[]) => values.includes(row[field]),
});
const hasId = (field: string): Check => ({
  values: (rows) => some(rows.map((row) => idOf(row, field))),
  holds: (row, id) => idOf(row, field) === id,
});
const hasIdIn = (list: string): Check => ({
  values: (rows) => some(rows.flatMap((row) => idsIn(row, list))),
  holds: (row, id) => idsIn(row, list).includes(id),
});
const hasAny = (list: string): Check => ({
  values: booleans,
  holds: (row, wanted) => idsIn(row, list).length > 0 === wanted,
});

type Range = { gte?: string; gt?: string; lte?: string; lt?: string };
const inRange = (value: string | null | undefined, { gte, gt, lte, lt }: Range) =>
  value != null &&
  (!gte || value >= gte) &&
  (!gt || value > gt) &&
  (!lte || value <= lte) &&
  (!lt || value < lt);
const bounds = (values: (string | null | undefined)[]) => {
  const sorted = [...new Set(values.filter((value) => value != null))].toSorted((a, b) => (a < b ? -1 : 1));
  return [sorted[Math.floor(sorted.length / 3)]!, sorted[Math.floor((sorted.length * 2) / 3)]!] as const;
};
/** One of the days of a row is in the range. */
const hasWithin = (valuesOf: (row: Row) => (string | null | undefined)[]): Check => ({
  values: (rows) => {
    const [low, high] = bounds(rows.flatMap(valuesOf));
    return [
      { gte: low },
      { gt: low },
      { lte: high },
      { lt: high },
      { gte: low, lt: high },
      { gt: high, lte: low },
      {},
    ];
  },
  // A range without an end is no condition, not even that there is a date.
  holds: (row, range: Range) =>
    Object.keys(range).length === 0 || valuesOf(row).some((value) => inRange(value, range)),
});
const isWithin = (valueOf: (row: Row) => string | null | undefined) => hasWithin((row) => [valueOf(row)]);

/** "updatedAt" has only two ends, and an instant is shown by the millisecond. */
const changed: Check = {
  values: (rows) => {
    const [low, high] = bounds(rows.map((row) => row['updatedAt'] as string));
    return [{ gte: low }, { lt: high }, { gte: low, lt: high }];
  },
  holds: (row, range: Range) => inRange(row['updatedAt'] as string, range),
};

/** Words that stemming leaves as they are: a row has each of them, or a word that begins so. */
const search: Check = {
  values: () => ['panel', 'Ofsted', 'head serv', 'zebra', 'post: & (head) | !bury', ''],
  holds: (row, words: string) => {
    const text = [row['name'], ...(row['aliases'] as string[]), row['description'] ?? '']
      .join(' ')
      .toLowerCase();
    const found = words.toLowerCase().match(/[a-z]+/g) ?? [];
    return found.length > 0 && found.every((word) => new RegExp(`(?<![a-z])${word}`).test(text));
  },
};

const isInForce = (row: Row, day: string) => {
  const [from, to] = [row['validFrom'] as string | null, row['validTo'] as string | null];
  return (from === null || from <= day) && (to === null || to > day);
};

const node = (day: string): Record<string, Check> => ({
  search,
  updatedAt: changed,
  isInForce: {
    values: booleans,
    holds: (row, wanted) => isInForce(row, day) === wanted,
  },
  councilId: {
    values: (rows) => [
      ...some(rows.map((row) => row['councilId']).filter(Boolean)),
      '0198c0de-0000-7000-8000-000000000001',
    ],
    holds: (row, id) => row['councilId'] === id,
  },
});

const timescaleOf = (row: Row) => row['timescale'] as { dueOn: string | null } | null;
const ratingOf = (row: Row) => row['rating'] as { action: string | null; impact: string | null } | null;
const isRated = (part: 'action' | 'impact'): Check => ({
  values: () => [['BLUE'], ['RED', 'GREY'], []],
  holds: (row, ratings: string[]) => ratings.includes(ratingOf(row)?.[part] ?? 'none'),
});
const UPWARD = 'REPORTS_TO ACCOUNTABLE_TO SUB_GROUP_OF ESCALATES_TO'.split(' ').join(', ');

/** For each list, every field of its filter. `day` is the day that the answers are of. */
export const checksOf = (day: string): Record<string, ListChecks> => ({
  boards: {
    row: `${isNode.row} boardType status cadence meetingDates plans { id } reportingLines { steps { node { id } } }
      relationships(types: [${UPWARD}], direction: OUT) { nodes { id } }`,
    fields: {
      ...node(day),
      boardType: is('boardType'), boardTypeIn: isOneOf('boardType'), status: is('status'), statusIn: isOneOf('status'),
      cadence: is('cadence'), cadenceIn: isOneOf('cadence'), planId: hasIdIn('plans'),
      hasReportingLine: { values: booleans, holds: (row, wanted) => (row['reportingLines'] as []).length > 0 === wanted },
      meetingOn: hasWithin((row) => row['meetingDates'] as string[]),
    },
  },
  plans: {
    row: `${isNode.row} planType status boards { id } overseers: boards(types: [OVERSEES, OWNS, MONITORS]) { id }`,
    fields: {
      ...node(day),
      planType: is('planType'), planTypeIn: isOneOf('planType'), status: is('status'), statusIn: isOneOf('status'),
      boardId: hasIdIn('boards'), hasBoard: hasAny('overseers'),
    },
  },
  priorities: {
    row: `${isNode.row} reference plan { id }`,
    fields: { ...node(day), planId: hasId('plan'), reference: is('reference') },
  },
  outcomes: {
    row: `${isNode.row} reference plan { id } priority { id }`,
    fields: { ...node(day), planId: hasId('plan'), priorityId: hasId('priority'), reference: is('reference') },
  },
  actions: {
    row: `${isNode.row} reference isNote isOverdue plan { id boards { id } } priority { id } outcome { id } accountable { id }
      supportedBy { id } timescale { dueOn } slippage { days } rating { action impact } progress(first: 1) { totalCount nodes { recordedOn } }`,
    fields: {
      ...node(day),
      planId: hasId('plan'), priorityId: hasId('priority'), outcomeId: hasId('outcome'), reference: is('reference'),
      boardId: {
        values: (rows) => some(rows.flatMap((row) => idsIn(row['plan'] as Row, 'boards'))),
        holds: (row, id) => idsIn(row['plan'] as Row, 'boards').includes(id),
      },
      accountableId: hasIdIn('accountable'), hasAccountable: hasAny('accountable'), supportedById: hasIdIn('supportedBy'),
      dueOn: isWithin((row) => timescaleOf(row)?.dueOn),
      hasTimescale: { values: booleans, holds: (row, wanted) => (timescaleOf(row) !== null) === wanted },
      isOverdue: { values: booleans, holds: (row, wanted) => row['isOverdue'] === wanted },
      hasSlipped: {
        values: booleans,
        holds: (row, wanted) => ((row['slippage'] as { days: number | null }).days ?? 0) > 0 === wanted,
      },
      hasProgress: {
        values: booleans,
        holds: (row, wanted) => (row['progress'] as { totalCount: number }).totalCount > 0 === wanted,
      },
      noProgressSince: {
        values: () => ['2025-06-01', '2025-06-02', '2025-09-16', '2025-09-17', '2026-02-02', '2099-12-31'],
        holds: (row, since: string) => {
          const [newest] = (row['progress'] as { nodes: { recordedOn: string }[] }).nodes;
          return !row['isNote'] && isInForce(row, day) && (newest === undefined || newest.recordedOn < since);
        },
      },
      isCompleted: { values: booleans, holds: (row, wanted) => (ratingOf(row)?.action === 'BLUE') === wanted },
      ratingIn: isRated('action'), impactRatingIn: isRated('impact'),
      isRated: { values: booleans, holds: (row, wanted) => (ratingOf(row) !== null) === wanted },
      isNote: { values: booleans, holds: (row, wanted) => row['isNote'] === wanted },
    },
  },
  posts: {
    row: `${isNode.row} holders { id } organisations { id }`,
    fields: { ...node(day), isHeld: hasAny('holders'), organisationId: hasIdIn('organisations') },
  },
  people: { row: isNode.row, fields: node(day) },
  organisations: {
    row: `${isNode.row} organisationType`,
    fields: { ...node(day), organisationType: is('organisationType'), organisationTypeIn: isOneOf('organisationType') },
  },
  documents: {
    row: `${isNode.row} documentType publishedOn { date }`,
    fields: {
      ...node(day),
      documentType: is('documentType'), documentTypeIn: isOneOf('documentType'),
      publishedOn: isWithin((row) => (row['publishedOn'] as { date: string | null } | null)?.date),
    },
  },
  relationships: {
    row: 'type status isInForce updatedAt source { id } target { id }',
    fields: {
      type: is('type'), typeIn: isOneOf('type'), status: is('status'), updatedAt: changed,
      sourceId: hasId('source'), targetId: hasId('target'),
      nodeId: {
        values: (rows) => some(rows.flatMap((row) => [idOf(row, 'source'), idOf(row, 'target')])),
        holds: (row, id) => [idOf(row, 'source'), idOf(row, 'target')].includes(id),
      },
      isInForce: { values: booleans, holds: (row, wanted) => row['isInForce'] === wanted },
    },
  },
}); // prettier-ignore
