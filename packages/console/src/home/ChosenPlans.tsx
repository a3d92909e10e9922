import Box from '@mui/material/Box';
import { NodesByIdsDocument } from '@golden-thread/schema/operations';
import { useStore } from 'react-admin';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { NodesChoice } from '../edit/fields/NodeInputs';
import { ErrorPanel } from '../shared/ErrorPanel';
import { type NodeRef, NodeLink } from '../shared/NodeLink';
import { Section } from '../shared/Section';
import { NeedsOf } from './NeedsOf';

const PLANS = ['PLAN'] as const;

/** The actions that an officer keeps in order: of all plans, or of those chosen here, which this browser remembers. */
export function ChosenPlans({ account }: { account: string }) {
  const [chosen, setChosen] = useStore<string[]>(`home.plans.${account}`, []);
  const answer = useRegisterQuery(NodesByIdsDocument, { ids: chosen }, { enabled: chosen.length > 0 });
  const known = new Map(
    (answer.data?.nodes ?? []).flatMap((node) =>
      node && 'slug' in node ? [[node.id, node as NodeRef]] : [],
    ),
  );
  const plans = chosen.map((id) => known.get(id) ?? unknown(id, answer.isFetching));
  return (
    <Section
      title="Actions to keep in order"
      lead="Of all plans, or of those that you choose on this device."
    >
      {answer.isLoadingError && (
        <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />
      )}
      <Box sx={{ mb: 2 }}>
        <NodesChoice
          label="Plans"
          kinds={PLANS}
          isSmall
          placeholder={chosen.length === 0 ? 'All plans' : ''}
          value={plans}
          onChange={(next) => setChosen(next.map(({ id }) => id))}
        />
      </Box>
      {plans.map((plan) => (
        <NeedsOf
          key={plan.id}
          title={known.has(plan.id) ? <NodeLink node={plan} /> : plan.name}
          among={{ planId: plan.id }}
        />
      ))}
      {chosen.length === 0 && <NeedsOf title="All plans" among={{}} />}
    </Section>
  );
}

/** A chosen plan whose name is not known: it can still be taken off the choice. */
function unknown(id: string, isFetching: boolean): NodeRef {
  return { id, kind: 'PLAN', slug: '', name: isFetching ? '…' : 'A plan that cannot be shown' };
}
