import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RelationshipType } from '@golden-thread/schema';
import { describeSpan } from '../shared/dates';
import { Empty } from '../shared/Empty';
import { AddTieLink } from '../edit/AddTieLink';
import { kinds } from '../shared/kinds';
import { NodeLink, NodeLinks } from '../shared/NodeLink';
import { RelationshipSentence, RelationWord } from '../shared/RelationshipSentence';
import { Section } from '../shared/Section';
import { SourceDisclosure } from '../shared/SourceDisclosure';
import { Thread, type ThreadStep } from '../shared/Thread';
import { TieGroups } from '../shared/TieGroups';
import { DownwardWord } from '../boards/ReportingDiagram';
import { topDown } from '../boards/reportingLines';
import type { PlanOnPage } from './PlanFacts';

/** Types by which a board has the plan in its hands, the weightiest first. */
const OVER: readonly RelationshipType[] = ['OVERSEES', 'OWNS', 'MONITORS'];

type PlanTie = PlanOnPage['ties']['nodes'][number];

interface PlanOversightProps {
  plan: PlanOnPage;
  inForce: PlanTie[];
  proposed: PlanTie[];
}

/** Which board oversees the plan, since when, what it replaced, which paper says so, and to whom that board answers. */
export function PlanOversight({ plan, inForce, proposed }: PlanOversightProps) {
  const over = inForce
    .filter((tie) => OVER.includes(tie.type) && tie.target.id === plan.id)
    .toSorted((a, b) => OVER.indexOf(a.type) - OVER.indexOf(b.type));
  const others = inForce.filter(
    (tie) =>
      tie.target.id === plan.id &&
      tie.source.kind !== 'PLAN' &&
      tie.source.kind !== 'ACTION' &&
      !over.includes(tie),
  );
  const discussed = proposed.filter((tie) => OVER.includes(tie.type) && tie.target.id === plan.id);
  return (
    <Section title="Who oversees it">
      {over.length === 0 && (
        <Box sx={{ mb: others.length > 0 ? 2 : 0 }}>
          <Empty words="No paper in the register names a board that oversees, owns or monitors this plan.">
            <AddTieLink to={plan.id} choice="OVERSEES target">
              Add the board that oversees it
            </AddTieLink>
          </Empty>
        </Box>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
        }}
      >
        {over.flatMap((tie) =>
          linesAbove(plan, tie).map((steps, index) => (
            <Thread
              key={`${tie.id}-${index}`}
              steps={steps}
              label={`From the top down to ${plan.name}, through ${tie.source.name}`}
            />
          )),
        )}
      </Box>
      {discussed.length > 0 && (
        <Box component="ul" sx={{ m: 0, mb: 2, pl: 2.5 }}>
          {discussed.map((tie) => (
            <li key={tie.id}>
              <RelationshipSentence tie={tie} />
              <SourceDisclosure citations={tie.citations} about={`${tie.source.name} and ${plan.name}`} />
            </li>
          ))}
        </Box>
      )}
      {others.length > 0 && (
        <Box sx={{ mt: over.length > 0 ? 3 : 0 }}>
          <TieGroups ties={others} id={plan.id} withMeaning />
        </Box>
      )}
    </Section>
  );
}

/** One thread a reporting line of the overseeing board; the board alone where it reports to none. */
function linesAbove(plan: PlanOnPage, tie: PlanTie): ThreadStep[][] {
  const board = plan.boards.find(({ id }) => id === tie.source.id);
  const lines = board?.reportingLines.map(topDown) ?? [];
  return (lines.length > 0 ? lines : [[]]).map((line) => {
    const lowest = line.at(-1);
    const above = line.map(({ node }, index): ThreadStep => {
      const upper = line[index - 1];
      return {
        key: node.id,
        kind: kinds[node.kind].label,
        content: <NodeLink node={node} />,
        word: upper && <DownwardWord tie={upper.tie} />,
      };
    });
    return [
      ...above,
      {
        key: tie.source.id,
        kind: kinds[tie.source.kind].label,
        content: <Overseer tie={tie} replaced={board?.replaces ?? []} />,
        word: lowest && <DownwardWord tie={lowest.tie} />,
      },
      {
        key: plan.id,
        kind: 'Plan',
        content: plan.name,
        isCurrent: true,
        word: <OversightWord tie={tie} />,
      },
    ];
  });
}

function Overseer({
  tie,
  replaced,
}: {
  tie: PlanTie;
  replaced: PlanOnPage['boards'] | PlanOnPage['serves'];
}) {
  return (
    <>
      <NodeLink node={tie.source} />
      {replaced.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          It replaced <NodeLinks nodes={replaced} />.
        </Typography>
      )}
    </>
  );
}

function OversightWord({ tie }: { tie: PlanTie }) {
  const span = describeSpan(tie);
  return (
    <>
      <RelationWord type={tie.type} />
      {span && `, ${span}`}
      {tie.note && ` (${tie.note})`}
      <SourceDisclosure citations={tie.citations} about={`${tie.source.name} and ${tie.target.name}`} />
    </>
  );
}
