import type { RelationshipType } from '@golden-thread/schema';
import { AddTieLink } from '../edit/AddTieLink';
import { Empty } from '../shared/Empty';
import { Section } from '../shared/Section';
import { TieGroups } from '../shared/TieGroups';
import { byTime, otherEnd } from '../shared/ties';
import { TiesNotInForce } from '../shared/TiesNotInForce';
import type { BoardOnPage } from './BoardFacts';
import { UPWARD } from './reportingLines';
import { SEATS } from './seats';

const PEOPLE: readonly RelationshipType[] = SEATS;
/** Drawn in the diagram, or listed with the actions. */
const ELSEWHERE: readonly RelationshipType[] = [...UPWARD, 'ACCOUNTABLE_FOR', 'SUPPORTS'];

const ONLY_DISCUSSED = 'None is confirmed. What is proposed stands under discussion, below.';

/** All ties of a board but its reporting lines, by what a reader looks for. */
export function BoardTies({ board, day }: { board: BoardOnPage; day: string | undefined }) {
  const times = byTime(board.ties.nodes, day);
  const people = times.inForce.filter((tie) => PEOPLE.includes(tie.type));
  const plans = times.inForce.filter((tie) => otherEnd(tie, board.id).kind === 'PLAN');
  const changes = times.inForce.filter((tie) => tie.type === 'REPLACES');
  const known = new Set([...people, ...plans, ...changes]);
  const others = times.inForce.filter((tie) => !known.has(tie) && !ELSEWHERE.includes(tie.type));
  return (
    <>
      <Section title="Chair and members">
        {people.length > 0 ? (
          <TieGroups ties={people} id={board.id} />
        ) : (
          <Empty
            words={
              times.proposed.some((tie) => PEOPLE.includes(tie.type))
                ? ONLY_DISCUSSED
                : 'The papers in the register name no chair and no members.'
            }
          >
            <AddTieLink to={board.id} choice="CHAIRS target">
              Add its chair
            </AddTieLink>
            <AddTieLink to={board.id} choice="MEMBER_OF target">
              Add a member
            </AddTieLink>
          </Empty>
        )}
      </Section>
      <Section title="Plans">
        {plans.length > 0 ? (
          <TieGroups ties={plans} id={board.id} withMeaning />
        ) : (
          <Empty
            words={
              times.proposed.some((tie) => otherEnd(tie, board.id).kind === 'PLAN')
                ? ONLY_DISCUSSED
                : 'No paper in the register gives this board a part in a plan.'
            }
          >
            <AddTieLink to={board.id} choice="OVERSEES source">
              Add a plan that it oversees
            </AddTieLink>
          </Empty>
        )}
      </Section>
      {changes.length > 0 && (
        <Section title="What it replaced, what replaced it">
          <TieGroups ties={changes} id={board.id} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title="Other ties">
          <TieGroups ties={others} id={board.id} withMeaning />
        </Section>
      )}
      <TiesNotInForce times={times} id={board.id} />
    </>
  );
}
