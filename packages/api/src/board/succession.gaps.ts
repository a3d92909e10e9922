import { type RelationshipType, type ValueOf, defineVocabulary } from '@golden-thread/schema';
import { overseeing, upward } from '../relationship/roles.js';
import type { Succession } from './succession.plan.js';
import { NEW_BOARD, type Reading, type Tie } from './succession.ties.js';

export const gap = defineVocabulary('BoardEndGap', 'What something would lack from the day on.', {
  PLAN_WITHOUT_BOARD: 'A plan that no board would oversee, own or monitor.',
  BOARD_WITHOUT_LINE: 'A board that would report, answer or belong to nobody.',
  ACTION_WITHOUT_ACCOUNTABLE: 'An action for which nobody would answer.',
});
export type Gap = ValueOf<typeof gap>;

/** Something that loses its last tie of a sort. The id is null for the successor that would be created. */
export interface Orphan {
  nodeId: string | null;
  gap: Gap;
}

interface Rule {
  gap: Gap;
  types: readonly RelationshipType[];
  /** At which end the thing stands that would lack it. */
  end: 'source' | 'target';
  /** Condition on the thing itself, on the other end, or on the tie. */
  where: string;
}

const rules: readonly Rule[] = [
  {
    gap: 'PLAN_WITHOUT_BOARD',
    types: overseeing,
    end: 'target',
    where: `r.source_kind = 'BOARD'`,
  },
  { gap: 'BOARD_WITHOUT_LINE', types: upward, end: 'source', where: 'true' },
  { gap: 'ACTION_WITHOUT_ACCOUNTABLE', types: ['ACCOUNTABLE_FOR'], end: 'target', where: 'true' },
];

/** What would be left without a board, a line upward or an accountable party on the day. */
export async function orphansOf(reading: Reading, plan: Succession): Promise<Orphan[]> {
  const orphans: Orphan[] = [];
  for (const rule of rules) orphans.push(...(await orphansBy(reading, plan, rule)));
  return orphans;
}

async function orphansBy(reading: Reading, plan: Succession, rule: Rule): Promise<Orphan[]> {
  const side = rule.end === 'source' ? 'sourceId' : 'targetId';
  const ending = plan.boards.map((board) => board.id);
  const ofRule = (tie: Tie) => rule.types.includes(tie.type) && tie.status === 'CONFIRMED';
  const gained = new Set(
    [...plan.carried, ...plan.confirmed, ...plan.doubled.map(({ tie }) => tie)]
      .filter(ofRule)
      .map((tie) => tie[side]),
  );
  const lost = [...plan.ended, ...plan.kept].filter(ofRule);
  const candidates = new Set(lost.map((tie) => tie[side]).filter((id) => !ending.includes(id)));
  // A successor is missed a line only where the boards had one that led beyond it.
  const heir = plan.successor?.id ?? NEW_BOARD;
  const hadLine = lost.some(
    (tie) => ending.includes(tie.sourceId) && ![...ending, heir].includes(tie.targetId),
  );
  const heirGains =
    plan.carried.some((tie) => ofRule(tie) && tie[side] === heir) ||
    plan.doubled.some(({ tie }) => ofRule(tie) && ending.includes(tie[side]));
  const isMissed = rule.end === 'source' && plan.status !== 'DISSOLVED' && hadLine && !heirGains;
  if (isMissed && plan.successor) candidates.add(plan.successor.id);
  const open = [...candidates].filter((id) => !gained.has(id));
  const found = await reading.manager.query<{ id: string }[]>(
    `select n.id from public.node n left join public.plan p on p.id = n.id
     where n.id = any($1) and n.retracted_at is null and coalesce(p.status, 'ACTIVE') not in ('CLOSED', 'SUPERSEDED')
       and (n.valid_to is null or n.valid_to > $2::date)
       and not exists (
         select from public.relationship r
           join public.node other on other.id = r.${rule.end === 'source' ? 'target_id' : 'source_id'}
         where r.${rule.end}_id = n.id and r.type = any($3) and ${rule.where}
           and r.status = 'CONFIRMED' and r.retracted_at is null
           and (r.valid_from is null or r.valid_from <= $2::date) and (r.valid_to is null or r.valid_to > $2::date)
           and other.retracted_at is null and other.id <> all($4)
           and (other.valid_from is null or other.valid_from <= $2::date)
           and (other.valid_to is null or other.valid_to > $2::date))
     order by lower(n.name), n.id`,
    [open, plan.on.date, rule.types, ending],
  );
  const known: Orphan[] = found.map(({ id }) => ({ nodeId: id, gap: rule.gap }));
  return isMissed && !plan.successor ? [...known, { nodeId: null, gap: rule.gap }] : known;
}
