import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { LinePartsFragment } from '@golden-thread/schema/operations';
import { AddTieLink } from '../edit/AddTieLink';
import type { Citation } from '../shared/Citations';
import { describeSpan } from '../shared/dates';
import { Empty } from '../shared/Empty';
import { kinds } from '../shared/kinds';
import { NodeLink, type NodeRef } from '../shared/NodeLink';
import { RelationWord, type Tie } from '../shared/RelationshipSentence';
import { SourceDisclosure } from '../shared/SourceDisclosure';
import { relationWord } from '../shared/terms';
import { Thread, type ThreadStep } from '../shared/Thread';
import { BranchList } from './BranchList';
import { topDown, type Branch } from './reportingLines';

interface ReportingDiagramProps {
  board: NodeRef;
  lines: readonly LinePartsFragment[];
  below: Branch[];
  /** Citations of the board's own ties, by the tie's id. */
  sources: ReadonlyMap<string, readonly Citation[]>;
}

/** To whom a board answers, up to where each line ends, and which boards answer to it. */
export function ReportingDiagram({ board, lines, below, sources }: ReportingDiagramProps) {
  return (
    <>
      {lines.length === 0 && (
        <Box sx={{ mb: 3 }}>
          <Empty words="No paper in the register states a line upward from this board.">
            <AddTieLink to={board.id} choice="REPORTS_TO source">
              Add the board that it reports to
            </AddTieLink>
          </Empty>
        </Box>
      )}
      <DirectLines lines={lines} />
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
        }}
      >
        {lines.map((line, index) => (
          <Thread
            key={line.steps.map((step) => step.relationship.id).join()}
            label={
              lines.length === 1
                ? 'Reporting line, from the top down'
                : `Reporting line ${index + 1} of ${lines.length}, from the top down`
            }
            steps={lineSteps(line, board, sources)}
          />
        ))}
      </Box>
      <Typography variant="h3" sx={{ mt: lines.length > 0 ? 3 : 0, mb: 1 }}>
        Boards under it
      </Typography>
      {below.length > 0 ? (
        <BranchList branches={below} />
      ) : (
        <Empty words="None that a paper in the register names.">
          <AddTieLink to={board.id} choice="REPORTS_TO target">
            Add a board that reports to it
          </AddTieLink>
        </Empty>
      )}
    </>
  );
}

/** "It reports to …": the answer most readers come for, before the drawing. */
function DirectLines({ lines }: { lines: readonly LinePartsFragment[] }) {
  const first = lines.flatMap((line) => line.steps.slice(0, 1));
  const direct = [...new Map(first.map((step) => [step.relationship.id, step])).values()];
  if (direct.length === 0) return null;
  return (
    <Typography sx={{ mb: 2 }}>
      It{' '}
      {direct.map((step, index) => (
        <span key={step.relationship.id}>
          {index > 0 && ', and '}
          <RelationWord type={step.relationshipType} /> <NodeLink node={step.node} />
        </span>
      ))}
      .
    </Typography>
  );
}

/** The steps of a line and, at its foot, the board itself. */
export function lineSteps(
  line: LinePartsFragment,
  board: NodeRef,
  sources: ReadonlyMap<string, readonly Citation[]>,
): ThreadStep[] {
  const steps = topDown(line);
  return [...steps.map(({ node }) => node), board].map((node, index) => {
    const above = steps[index - 1];
    return {
      key: node.id,
      kind: kinds[node.kind].label,
      content: node.id === board.id ? board.name : <NodeLink node={node} />,
      isCurrent: node.id === board.id,
      word: above && <DownwardWord tie={above.tie} citations={sources.get(above.tie.id)} />,
    };
  });
}

/** How the upper end of a tie sees the lower: "receives reports from, since October 2025". */
export function DownwardWord({
  tie,
  citations = [],
}: {
  tie: Tie;
  citations?: readonly Citation[] | undefined;
}) {
  const span = describeSpan(tie);
  return (
    <>
      <RelationWord type={tie.type} seenFrom="target" />
      {span && `, ${span}`}
      <SourceDisclosure
        citations={citations}
        about={`${tie.source.name} ${relationWord(tie.type)} ${tie.target.name}`}
      />
    </>
  );
}
