import Typography from '@mui/material/Typography';
import { useRef, type ReactNode } from 'react';
import { Empty } from '../shared/Empty';
import type { NodeRef } from '../shared/NodeLink';
import { count } from '../shared/terms';
import { PriorityBlock } from './PriorityBlock';
import type { PlanLabels } from './PlanFacts';
import { useTreeEdit } from './treeEdit';
import { actionsOf, type TreePriority } from './treeFilter';
import { useKeptFocus } from './useKeptFocus';

interface TreeBodyProps {
  plan: NodeRef & { labels: PlanLabels };
  all: readonly TreePriority[];
  /** Those that the filter leaves. */
  shown: readonly TreePriority[];
  isFiltered: boolean;
  isOpen: (id: string) => boolean;
  onToggle: (id: string) => void;
  /** Stands within what keeps the focus: pressed, its buttons go away. */
  notice: ReactNode;
  filters: ReactNode;
}

/** The levels of a plan, one below the other, with what is counted above. */
export function TreeBody(props: TreeBodyProps) {
  const { plan, all, shown, isFiltered, isOpen, onToggle, notice, filters } = props;
  const edit = useTreeEdit();
  const within = useRef<HTMLDivElement>(null);
  const standing = useRef<HTMLOutputElement>(null);
  useKeptFocus(within, standing);
  const total = count(promises(all), 'action');
  return (
    <div ref={within}>
      {notice}
      {filters}
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        <output ref={standing} tabIndex={-1}>
          {isFiltered ? `${promises(shown)} of ${total}` : total}
        </output>
      </Typography>
      {all.length === 0 && (
        <Empty
          words={`Nothing of this plan is in the register yet. Begin with its first ${plan.labels.priority.toLowerCase()}: the rest is added under it.`}
        />
      )}
      {shown.length === 0 && all.length > 0 && (
        <Empty words="Nothing in the plan matches. Clear a choice above, or look for fewer words." />
      )}
      {shown.map((priority, index) => (
        <PriorityBlock
          key={priority.id}
          priority={priority}
          labels={plan.labels}
          theme={priority.theme !== shown[index - 1]?.theme ? priority.theme : null}
          isOpen={isOpen(priority.id)}
          onToggle={() => onToggle(priority.id)}
        />
      ))}
      {edit && <edit.Add parent={plan} />}
    </div>
  );
}

/** Cross-reference notes among the actions promise nothing. */
const promises = (priorities: readonly TreePriority[]) =>
  actionsOf(priorities).filter((action) => !action.isNote).length;
