import type { Database } from '@golden-thread/api';
import { rowsOf } from '../../kit/register.js';
import { as, officer } from '../../kit/viewers.js';

/** In every text of what some may not see, and in no other. */
export const MARKER = 'Nightjar';

/** The council's own register, which everybody sees. Returns ids by name. */
export async function fillOpen(database: Database): Promise<void> {
  const write = writer(database);
  const council = await write('organisationCreate', { name: 'Ashby Council', organisationType: 'COUNCIL' });
  const paper = await write('documentCreate', {
    name: 'Terms of reference',
    documentType: 'TERMS_OF_REFERENCE',
    councilId: council,
  });
  const cites = [{ documentId: paper, quote: 'It meets monthly.' }];
  const cabinet = await write('boardCreate', {
    name: 'Cabinet',
    boardType: 'COMMITTEE',
    councilId: council,
    citations: cites,
  });
  const panel = await write('boardCreate', {
    name: 'Parenting Panel',
    boardType: 'COMMITTEE',
    councilId: council,
  });
  const director = await write('postCreate', { name: 'Director of Education', councilId: council });
  const person = await write('personCreate', { name: 'Alex Example' });
  const plan = await write('planCreate', {
    name: 'Open Plan',
    planType: 'ACTION_PLAN',
    councilId: council,
    status: 'ACTIVE',
  });
  const priority = await write('priorityCreate', { planId: plan, reference: '1', name: 'Priority one' });
  const outcome = await write('outcomeCreate', {
    priorityId: priority,
    reference: '1.1',
    description: 'Outcome one',
  });
  for (const letter of ['a', 'b', 'c']) {
    const action = await write('actionCreate', {
      outcomeId: outcome, reference: `1.1 ${letter}`, description: `Do the thing called ${letter}`, accountableIds: [director],
      timescale: { text: 'June 2026', dueOn: '2026-06-30', precision: 'MONTH' },
    }); // prettier-ignore
    await write('actionRecordProgress', {
      actionId: action,
      actionRating: 'GREEN',
      impactRating: 'AMBER',
      commentary: `Under way with ${letter}`,
      recordedOn: '2026-02-01',
    });
  }
  const tie = (type: string, sourceId: string, targetId: string) =>
    write('relationshipCreate', {
      type,
      sourceId,
      targetId,
      validFrom: { date: '2025-05-01' },
      citations: cites,
    });
  await tie('REPORTS_TO', panel, cabinet);
  await tie('OVERSEES', panel, plan);
  await tie('CHAIRS', director, panel);
  await tie('HOLDS', person, director);
  await fillElsewhere(write, council, plan);
}

/** In every text of what has nothing to do with the plan and the panel. */
export const ELSEWHERE = 'Elsewhere';

async function fillElsewhere(
  write: ReturnType<typeof writer>,
  council: string,
  openPlan: string,
): Promise<void> {
  const N = (words: string) => `${ELSEWHERE} ${words}`;
  const paper = await write('documentCreate', {
    name: N('paper'),
    documentType: 'REPORT',
    councilId: council,
  });
  const citations = [{ documentId: paper, quote: N('quote') }];
  const board = await write('boardCreate', {
    name: N('Board'),
    boardType: 'COMMITTEE',
    councilId: council,
    citations,
  });
  const post = await write('postCreate', { name: N('officer'), councilId: council });
  const plan = await write('planCreate', {
    name: N('Plan'),
    planType: 'ACTION_PLAN',
    councilId: council,
    citations,
  });
  const priority = await write('priorityCreate', { planId: plan, reference: '9', name: N('priority') });
  const outcome = await write('outcomeCreate', {
    priorityId: priority,
    reference: '9.1',
    description: N('outcome'),
  });
  const action = await write('actionCreate', {
    outcomeId: outcome,
    reference: '9.1 a',
    description: N('action'),
    accountableIds: [post],
  });
  await write('actionRecordProgress', { actionId: action, actionRating: 'RED', commentary: N('progress') });
  await write('relationshipCreate', { type: 'OVERSEES', sourceId: board, targetId: plan });
  await write('relationshipCreate', { type: 'ALIGNS_WITH', sourceId: plan, targetId: openPlan });
}

/** What some may not see: one thing of each sort, with everything that can hang on it. Returns their ids. */
export async function fillHidden(database: Database): Promise<Record<HiddenThing, string>> {
  const write = writer(database);
  const id = await idsBySlug(database);
  const N = (words: string) => `${MARKER} ${words}`;
  const document = await write('documentCreate', {
    name: N('paper'), documentType: 'REPORT', description: N('words'), councilId: id['ashby-council'],
    extracts: [{ reference: '1', text: N('extract') }],
  }); // prettier-ignore
  const cites = [{ documentId: id['terms-of-reference'], quote: N('quote'), note: N('note') }];
  const board = await write('boardCreate', {
    name: N('Board'), boardType: 'COMMITTEE', aliases: [N('Group')], description: N('purpose'), councilId: id['ashby-council'],
    identifiers: [{ scheme: 'OWN', value: N('1') }], citations: cites, status: 'ACTIVE',
  }); // prettier-ignore
  const since = { validFrom: { date: '2025-06-01' } };
  const tie = (type: string, sourceId: string, targetId: string) =>
    write('relationshipCreate', { type, sourceId, targetId, note: N('tie'), ...since, citations: cites });
  await tie('REPORTS_TO', board, id['cabinet']!);
  await tie('REPORTS_TO', id['parenting-panel']!, board);
  await tie('OVERSEES', board, id['open-plan']!);
  await tie('CHAIRS', id['director-of-education']!, board);
  const plan = await write('planCreate', {
    name: N('Plan'),
    planType: 'ACTION_PLAN',
    councilId: id['ashby-council'],
    citations: cites,
    status: 'ACTIVE',
  });
  const priority = await write('priorityCreate', {
    planId: plan,
    reference: '1',
    name: N('priority'),
    theme: N('theme'),
  });
  const outcome = await write('outcomeCreate', {
    priorityId: priority,
    reference: '1.1',
    description: N('outcome'),
  });
  const inPlan = await write('actionCreate', {
    outcomeId: outcome,
    reference: '1.1 a',
    description: N('part'),
    accountableIds: [id['director-of-education']],
    citations: cites,
  });
  await write('actionRecordProgress', {
    actionId: inPlan,
    actionRating: 'RED',
    commentary: N('part progress'),
  });
  await tie('OVERSEES', id['parenting-panel']!, plan);
  await tie('ALIGNS_WITH', plan, id['open-plan']!);
  const action = await write('actionCreate', {
    outcomeId: id['open-plan/1.1'], reference: '1.1 n', position: 2, description: N('action'), accountableIds: [id['director-of-education']],
    timescale: { text: N('May 2026'), dueOn: '2026-05-31', precision: 'MONTH' }, citations: cites,
  }); // prettier-ignore
  await write('actionReviseTimescale', {
    id: action, version: 1, timescale: { text: N('July 2026'), dueOn: '2026-07-31', precision: 'MONTH' },
    reason: N('delay'), approvedById: id['cabinet'], approvedOn: '2026-03-01',
  }); // prettier-ignore
  await write('actionRecordProgress', {
    actionId: action,
    actionRating: 'RED',
    impactRating: 'RED',
    commentary: N('late'),
    citations: cites,
  });
  await tie('DEPENDS_ON', id['1.1 a']!, action);
  const relationship = await tie('INFORMS', id['cabinet']!, id['parenting-panel']!);
  const progress = await write('actionRecordProgress', {
    actionId: id['1.1 a'],
    actionRating: 'RED',
    impactRating: 'RED',
    commentary: N('trouble'),
    citations: cites,
  });
  await write('actionRecordProgress', {
    actionId: id['1.1 a'],
    corrects: progress,
    actionRating: 'RED',
    commentary: N('more trouble'),
  });
  await write('citationCreate', { recordId: id['cabinet'], documentId: document, quote: N('cited') });
  await write('citationCreate', {
    recordId: await anyTie(database),
    documentId: document,
    quote: N('cited'),
  });
  return { board, plan, action, progress, relationship, document };
}

/** A hidden board to which what everybody sees refers, in the log too: as who approved, and as whom a restriction let pass. */
export async function fillReferring(database: Database): Promise<void> {
  const write = writer(database);
  const id = await idsBySlug(database);
  const board = await write('boardCreate', {
    name: `${MARKER} steering`,
    boardType: 'COMMITTEE',
    councilId: id['ashby-council'],
  });
  await write('actionReviseTimescale', {
    id: id['1.1 c'], version: await versionOf(database, id['1.1 c']!),
    timescale: { text: 'July 2026', dueOn: '2026-07-31', precision: 'MONTH' },
    reason: 'It took longer.', approvedById: board, approvedOn: '2026-03-01',
  }); // prettier-ignore
  const action = id['1.1 b']!;
  const version = await versionOf(database, action);
  await write('restrictionSet', { id: action, version, reason: 'Draft', boardIds: [board] });
  await write('restrictionLift', { id: action, version: version + 1, reason: 'Published' });
  await restrict(database, 'board', board);
}

export type HiddenThing = 'board' | 'plan' | 'action' | 'progress' | 'relationship' | 'document';
export const hiddenThings: readonly HiddenThing[] = [
  'board',
  'plan',
  'action',
  'progress',
  'relationship',
  'document',
];

/** Restricts a thing, with its audience. */
export async function restrict(
  database: Database,
  thing: HiddenThing,
  id: string,
  audience: { boardIds?: string[]; accountIds?: string[] } = {},
): Promise<void> {
  const version = thing === 'progress' ? null : await versionOf(database, id);
  const reason = `${MARKER} exempt papers`;
  await writer(database)('restrictionSet', { id, reason, version, ...audience });
}

export async function versionOf(database: Database, id: string): Promise<number> {
  const [row] = await rowsOf<{ version: number }>(
    database,
    `select version from public.node where id = $1 union all select version from public.relationship where id = $1`,
    [id],
  );
  return row!.version;
}

/** Where a payload has what was written, if not under the kind's own name. */
const fields: Record<string, string> = {
  actionRecordProgress: 'progressUpdate',
  restrictionSet: 'thing',
  restrictionLift: 'thing',
};

/** Sends mutations as an officer, and returns the id of what each wrote. */
export function writer(database: Database) {
  const { ask } = as(database, officer);
  return async (mutation: string, input: object): Promise<string> => {
    const field = fields[mutation] ?? /^[a-z]+/.exec(mutation)![0];
    const type = mutation.endsWith('Retract')
      ? 'RetractInput'
      : `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const data = await ask<Record<string, Record<string, unknown>>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${field} { id } userErrors { field message } } }`,
      { input },
    );
    const payload = data[mutation]!;
    const written = payload[field] as { id: string } | null;
    // What was retracted is written, and shows no more.
    if (!written && mutation.endsWith('Retract') && (payload['userErrors'] as unknown[]).length === 0)
      return '';
    if (!written) throw new Error(`${mutation} was refused: ${JSON.stringify(payload['userErrors'])}`);
    return written.id;
  };
}

export async function idsBySlug(database: Database): Promise<Record<string, string>> {
  const rows = await database.transaction((manager) =>
    manager.query<{ slug: string; id: string }[]>(
      `select coalesce(a.reference, n.slug) as slug, n.id from public.node n left join public.action a on a.id = n.id`,
    ),
  );
  return Object.fromEntries(rows.map(({ slug, id }) => [slug, id]));
}

async function anyTie(database: Database): Promise<string> {
  const [row] = await database.transaction((manager) =>
    manager.query<{ id: string }[]>(`select id from public.relationship where type = 'HOLDS'`),
  );
  return row!.id;
}
