import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { NodeLink } from '../shared/NodeLink';
import { Section } from '../shared/Section';
import { Thread } from '../shared/Thread';
import { linesUpward, strategiesAbove, type ActionOnPage } from './goldenThread';
import { TieDown, boardSteps, partySteps, planSteps, visionSteps } from './goldenThreadSteps';

/** The line from the council's vision, through boards and plan, to this action and the officer who answers for it. */
export function GoldenThreadSection({ action }: { action: ActionOnPage }) {
  const [line = [], ...others] = linesUpward(action.goldenThread);
  const visions = visionSteps(action);
  const strategies = strategiesAbove(action.goldenThread).length;
  const beginning =
    strategies === 0 ? 'the plan' : strategies === 1 ? 'the plan’s strategy' : 'the plan’s strategies';
  return (
    <Section
      title="Its golden thread"
      lead="From the vision, through the boards and the plan, to who answers for it."
    >
      <Thread
        label="The golden thread, from the vision down to who answers for the action"
        steps={[
          ...visions,
          ...boardSteps(line, visions.length > 0 ? 'over the plan stands' : undefined),
          ...planSteps(action, line.at(-1), visions.length > 0),
          ...partySteps(action),
        ]}
      />
      {line.length === 0 && (
        <Typography color="textSecondary" sx={{ mt: 2 }}>
          No paper in the register names a board over the plan, so the thread begins at {beginning}.
        </Typography>
      )}
      {others.map((other, index) => (
        <Box key={other.map(({ tie }) => tie.id).join()} sx={{ mt: 3 }}>
          <Typography variant="h3" sx={{ mb: 1 }}>
            {others.length === 1
              ? 'Another line upward'
              : `Another line upward (${index + 1} of ${others.length})`}
          </Typography>
          <Thread
            label={`Another line down to ${action.goldenThread.plan.name}`}
            steps={[
              ...boardSteps(other),
              {
                key: 'plan',
                kind: 'Plan',
                content: <NodeLink node={action.goldenThread.plan} />,
                word: <TieDown above={other.at(-1)} />,
              },
            ]}
          />
        </Box>
      ))}
    </Section>
  );
}
