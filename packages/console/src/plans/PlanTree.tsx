import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { UseQueryResult } from '@tanstack/react-query';
import type { PlanTreeQuery } from '@golden-thread/schema/operations';
import { useState, type RefObject } from 'react';
import { PageLoading } from '../layout/PageLoading';
import { ErrorPanel } from '../shared/ErrorPanel';
import { Section } from '../shared/Section';
import { count } from '../shared/terms';
import { PriorityBlock } from './PriorityBlock';
import {
  actionsOf,
  filterTree,
  isActive,
  partiesOfTree,
  type TreeFilter,
  type TreePriority,
} from './treeFilter';
import { TreeFilters } from './TreeFilters';

export interface PlanLabels {
  priority: string;
  outcome: string;
  action: string;
}

interface PlanTreeProps {
  answer: UseQueryResult<PlanTreeQuery>;
  labels: PlanLabels;
  filter: TreeFilter;
  onFilter: (change: Partial<TreeFilter>) => void;
  ref: RefObject<HTMLDivElement | null>;
}

/** The whole plan, by its own levels and in its own order. */
export function PlanTree({ answer, labels, filter, onFilter, ref }: PlanTreeProps) {
  // What the reader opened or closed by hand; the rest follows the filter.
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  if (answer.isPending) return <PageLoading />;
  if (answer.isError)
    return <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />;

  const all = answer.data.plan?.priorities ?? [];
  if (all.length === 0) {
    return (
      <Section title="The plan">
        The papers in the register name this plan without its content, so there are no actions to show.
      </Section>
    );
  }
  const shown = filterTree(all, filter);
  const isOpen = (id: string) => toggled.get(id) ?? isActive(filter);
  const setAll = (open: boolean) => setToggled(new Map(all.map((priority) => [priority.id, open])));
  return (
    <div ref={ref}>
      <Section
        title="The plan"
        lead={`${labels.priority} › ${labels.outcome} › ${labels.action}`}
        actions={
          <Box className="no-print">
            <Button size="small" onClick={() => setAll(true)}>
              Open all
            </Button>
            <Button size="small" onClick={() => setAll(false)}>
              Close all
            </Button>
          </Box>
        }
      >
        <TreeFilters
          filter={filter}
          onChange={(change) => {
            setToggled(new Map());
            onFilter(change);
          }}
          parties={partiesOfTree(all)}
        />
        <Typography component="output" color="textSecondary" sx={{ display: 'block', mb: 1 }}>
          {isActive(filter)
            ? `${promises(shown)} of ${count(promises(all), 'action')}`
            : count(promises(all), 'action')}
        </Typography>
        {shown.map((priority, index) => (
          <PriorityBlock
            key={priority.id}
            priority={priority}
            labels={labels}
            theme={priority.theme !== shown[index - 1]?.theme ? priority.theme : null}
            isOpen={isOpen(priority.id)}
            onToggle={() => setToggled(new Map(toggled).set(priority.id, !isOpen(priority.id)))}
          />
        ))}
      </Section>
    </div>
  );
}

/** Cross-reference notes among the actions promise nothing. */
const promises = (priorities: readonly TreePriority[]) =>
  actionsOf(priorities).filter((action) => !action.isNote).length;
