import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { UseQueryResult } from '@tanstack/react-query';
import type { PlanTreeQuery } from '@golden-thread/schema/operations';
import { lazy, Suspense, useState, type ReactNode, type RefObject } from 'react';
import { useRights } from '../edit/useCan';
import { PageLoading } from '../layout/PageLoading';
import { useAsAt } from '../shared/asAt';
import { today } from '../shared/dates';
import { ErrorPanel } from '../shared/ErrorPanel';
import { Section } from '../shared/Section';
import type { PlanOnPage } from './PlanFacts';
import { TreeBody } from './TreeBody';
import { filterTree, isActive, partiesOfTree, type TreeFilter, type TreePriority } from './treeFilter';
import { TreeFilters } from './TreeFilters';

const PlanEditing = lazy(async () => ({ default: (await import('./edit/PlanEditing')).PlanEditing }));

interface PlanTreeProps {
  answer: UseQueryResult<PlanTreeQuery>;
  plan: PlanOnPage;
  filter: TreeFilter;
  onFilter: (change: Partial<TreeFilter>) => void;
  ref: RefObject<HTMLDivElement | null>;
}

/** The whole plan, by its own levels and in its own order. */
export function PlanTree({ answer, plan, filter, onFilter, ref }: PlanTreeProps) {
  // What the reader opened or closed by hand; the rest follows the filter.
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  // Under these something new is being written: they stay whatever the filter says.
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set());
  const asAt = useAsAt();
  // What was on another day is history, and a plan that was superseded is read-only.
  const mayEdit = useRights(plan.id).update && !asAt && plan.status !== 'SUPERSEDED';
  if (answer.isPending) return <PageLoading />;
  if (answer.isLoadingError)
    return <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />;

  const { labels } = plan;
  const all = answer.data.plan?.priorities ?? [];
  if (all.length === 0 && !mayEdit) {
    return (
      <Section title="The plan">
        The papers in the register name this plan without its content, so there are no actions to show.
      </Section>
    );
  }
  const isFiltered = isActive(filter);
  const isBegun = ({ id, outcomes }: TreePriority) =>
    begun.has(id) || outcomes.some((outcome) => begun.has(outcome.id));
  const isOpen = (id: string) =>
    toggled.get(id) ?? (isFiltered || all.some((priority) => priority.id === id && isBegun(priority)));
  const set = (id: string, open: boolean) => setToggled((known) => new Map(known).set(id, open));
  const setAll = (open: boolean) => setToggled(new Map(all.map((priority) => [priority.id, open])));
  const body = (priorities: readonly TreePriority[], notice?: ReactNode) => (
    <TreeBody
      plan={plan}
      all={priorities}
      shown={filterTree(priorities, filter, asAt ?? today(), begun)}
      isFiltered={isFiltered}
      isOpen={isOpen}
      onToggle={(id) => set(id, !isOpen(id))}
      notice={notice}
      filters={
        <TreeFilters
          filter={filter}
          onChange={(change) => {
            setToggled(new Map());
            onFilter(change);
          }}
          parties={partiesOfTree(all)}
        />
      }
    />
  );
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
        {mayEdit ? (
          <Suspense fallback={body(all)}>
            <PlanEditing
              plan={plan}
              priorities={all}
              readAt={answer.dataUpdatedAt}
              isFiltered={isFiltered}
              onReveal={(priorityId) => set(priorityId, true)}
              onBegun={(parentId, isBegunNow) =>
                setBegun((known) =>
                  isBegunNow
                    ? new Set(known).add(parentId)
                    : new Set([...known].filter((id) => id !== parentId)),
                )
              }
            >
              {body}
            </PlanEditing>
          </Suspense>
        ) : (
          body(all)
        )}
      </Section>
    </div>
  );
}
