import { relationshipRule } from '@golden-thread/schema';
import { isUuid } from '../shared/ids.js';
import type { UserErrorData } from '../write/refusal.js';
import type { CarryOverInput } from './succession.inputs.js';
import { cycleThrough, rivalries } from './succession.rules.js';
import type { Sorted } from './succession.sort.js';
import { type KnownTie, type Reading, type Tie, namesOf, tiesOf, tiesOfTypes } from './succession.ties.js';

/** All that the catalogue has against it, so that a person chooses anew in one go. */
export async function faultsOf(
  reading: Reading,
  sorted: Sorted,
  carryOver: CarryOverInput,
  day: string,
  newName: string | undefined,
): Promise<UserErrorData[]> {
  const fresh: Tie[] = [...sorted.confirmed, ...sorted.carried, ...sorted.founding];
  const [rivals, cycles] = [
    await rivalsOf(reading, sorted, fresh, day),
    await cyclesOf(reading, sorted, fresh, day),
  ];
  const ids = [
    ...rivals.flatMap(({ tie, rival }) => [tie, rival]).flatMap(endsOf),
    ...cycles.flatMap(({ path }) => path),
  ];
  const names = await namesOf(reading, ids.filter(isUuid));
  const name = (id: string) => names.get(id) ?? newName ?? 'the new board';
  const says = (tie: Tie) =>
    `"${name(tie.sourceId)} ${relationshipRule(tie.type).label} ${name(tie.targetId)}"`;
  const place = (tie: Tie) => placeOf(tie, sorted, carryOver);
  return [
    ...sorted.unknown.map((index): UserErrorData => ({
      code: 'NOT_FOUND',
      field: ['carryOver', 'relationshipIds', String(index)],
      message:
        'It is no relationship that goes over: these boards do not have it on the day, or it is one among themselves, or one that stays. Leave it out.',
    })),
    ...rivals.map(({ tie, rival }): UserErrorData => ({
      code: 'ONE_AT_A_TIME',
      field: place(tie),
      message: `Only one of ${says(rival)} and ${says(tie)} can be in force at a time. Carry over one of them, or end the other first.`,
    })),
    ...cycles.map(({ tie, path }): UserErrorData => ({
      code: 'CYCLE',
      field: place(tie),
      message: `Ties that say "${relationshipRule(tie.type).label}" would lead back to where they began: ${path.map(name).join(' → ')}. Leave one of these out, or end it first.`,
    })),
  ];
}

const endsOf = (tie: Tie) => [tie.sourceId, tie.targetId];

/** Where in the input the tie was chosen. */
function placeOf(tie: Tie, { carried, founding }: Sorted, carryOver: CarryOverInput): string[] {
  const of = carried.find((known) => known === tie)?.of;
  const byId = (carryOver.relationshipIds ?? []).findIndex((id) => id.toLowerCase() === of);
  if (byId >= 0) return ['carryOver', 'relationshipIds', String(byId)];
  if (of != null) return ['carryOver', 'types', String(carryOver.types?.indexOf(tie.type) ?? 0)];
  return founding.some((known) => known === tie) ? ['boards'] : ['successorId'];
}

/** Ids of relationships that hold no more from the day on, or that begin to. */
const leaving = ({ ended, doubled, carried, confirmed }: Sorted) =>
  new Set([
    ...ended.map((tie) => tie.id),
    ...doubled.map(({ tie }) => tie.id),
    ...carried.map((tie) => tie.of),
    ...confirmed.map((tie) => tie.id),
  ]);

async function rivalsOf(reading: Reading, sorted: Sorted, fresh: readonly Tie[], day: string) {
  const limited = fresh.filter((tie) => relationshipRule(tie.type).oneInForcePer);
  if (limited.length === 0) return [];
  const nodes = limited.flatMap(endsOf).filter(isUuid);
  return rivalries(limited, without(sorted, await tiesOf(reading, nodes, day)));
}

async function cyclesOf(reading: Reading, sorted: Sorted, fresh: readonly Tie[], day: string) {
  const acyclic = fresh.filter((tie) => relationshipRule(tie.type).acyclic && tie.status === 'CONFIRMED');
  if (acyclic.length === 0) return [];
  const types = [...new Set(acyclic.map((tie) => tie.type))];
  const ties = [...without(sorted, await tiesOfTypes(reading, types, day)), ...fresh];
  return acyclic.flatMap((tie) => {
    const path = cycleThrough(tie, ties);
    return path ? [{ tie, path }] : [];
  });
}

function without(sorted: Sorted, ties: readonly KnownTie[]): KnownTie[] {
  const gone = leaving(sorted);
  return ties.filter((tie) => !gone.has(tie.id));
}
