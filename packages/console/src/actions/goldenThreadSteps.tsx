import Box from '@mui/material/Box';
import { DownwardWord } from '../boards/ReportingDiagram';
import { describeSpan } from '../shared/dates';
import { kinds } from '../shared/kinds';
import { NodeLink, NodeLinks } from '../shared/NodeLink';
import { RelationWord } from '../shared/RelationshipSentence';
import { relationWord } from '../shared/terms';
import type { ThreadStep } from '../shared/Thread';
import { strategiesAbove, type ActionOnPage, type Overhead, type StrategyAbove } from './goldenThread';

/** Strategies above the plan, in one step: they stand side by side. */
export function visionSteps({ goldenThread }: ActionOnPage): ThreadStep[] {
  const strategies = strategiesAbove(goldenThread);
  if (strategies.length === 0) return [];
  return [
    {
      key: 'vision',
      kind: strategies.length === 1 ? 'Vision and strategy' : 'Vision and strategies',
      content: (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
          {strategies.map((strategy) => (
            <li key={strategy.plan.id}>
              <NodeLink node={strategy.plan} />
              <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
                {' '}
                <Reached strategy={strategy} />
              </Box>
            </li>
          ))}
        </Box>
      ),
    },
  ];
}

/** How the plan is tied to a strategy above it. */
function Reached({ strategy: { plan, tie, through } }: { strategy: StrategyAbove }) {
  if (through) {
    return (
      <>
        through <NodeLink node={through} />
      </>
    );
  }
  const isSource = tie.source.id !== plan.id;
  return (
    <>({isSource ? `the plan ${relationWord(tie.type)} it` : `it ${relationWord(tie.type)} the plan`})</>
  );
}

/** `lead` is read between the strategies and the top board, which no paper ties to each other. */
export function boardSteps(line: Overhead[], lead?: string): ThreadStep[] {
  return line.map(({ node }, index) => ({
    key: node.id,
    kind: kinds[node.kind].label,
    content: <NodeLink node={node} />,
    word: index > 0 ? <TieDown above={line[index - 1]} /> : lead,
  }));
}

/** How an upper step stands to the one below: "oversees", or "receives reports from". */
export function TieDown({ above }: { above: Overhead | undefined }) {
  if (!above) return null;
  const { node, tie } = above;
  if (tie.target.id === node.id) return <DownwardWord tie={tie} />;
  const span = describeSpan(tie);
  return (
    <>
      <RelationWord type={tie.type} />
      {span && `, ${span}`}
    </>
  );
}

/** From the plan down to the action. */
export function planSteps(
  { goldenThread, plan: { labels }, ...action }: ActionOnPage,
  above: Overhead | undefined,
  hasVision: boolean,
): ThreadStep[] {
  const { outcome, plan, priority } = goldenThread;
  return [
    {
      key: plan.id,
      kind: 'Plan',
      content: <NodeLink node={plan} />,
      word: above ? <TieDown above={above} /> : hasVision && 'served by',
    },
    { key: priority.id, kind: labels.priority, content: <NodeLink node={priority} />, word: 'contains' },
    {
      key: outcome.id,
      kind: labels.outcome,
      content: <NodeLink node={{ ...outcome, name: outcome.description ?? outcome.name }} />,
      word: 'contains',
    },
    {
      key: action.id,
      kind: labels.action,
      content: `${action.reference} ${action.description ?? action.name}`,
      isCurrent: true,
      word: 'contains',
    },
  ];
}

/** Who answers for the action, and who helps. */
export function partySteps({ goldenThread, isNote }: ActionOnPage): ThreadStep[] {
  const { accountable, supportedBy } = goldenThread;
  if (isNote) return [];
  const answering: ThreadStep[] =
    accountable.length > 0
      ? accountable.map((party, index) => ({
          key: party.id,
          kind: `${kinds[party.kind].label}${accountable.length > 1 ? ', jointly' : ''}`,
          content: (
            <>
              <NodeLink node={party} />
              {'holders' in party && party.holders.length > 0 && (
                <Box component="span" sx={{ fontWeight: 400 }}>
                  , held by <NodeLinks nodes={party.holders} />
                </Box>
              )}
            </>
          ),
          word: index === 0 ? relationWord('ACCOUNTABLE_FOR', 'target') : 'and of',
        }))
      : [
          {
            key: 'nobody',
            kind: 'Accountable',
            content: 'No accountable party is named',
            word: 'is the responsibility of',
          },
        ];
  if (supportedBy.length === 0) return answering;
  return [
    ...answering,
    {
      key: 'support',
      kind: 'Support',
      content: <NodeLinks nodes={supportedBy} withIcon />,
      word: relationWord('SUPPORTS', 'target'),
    },
  ];
}
