import Box from '@mui/material/Box';
import { useState, type ReactNode } from 'react';
import type { NodeKind } from '@golden-thread/schema';
import type { Intent } from '../../edit/intents/intent';
import { useAfterWrite } from '../../edit/useAfterWrite';
import type { PlanOnPage } from '../PlanFacts';
import { TreeEditContext, type TreeEdit } from '../treeEdit';
import type { TreePriority } from '../treeFilter';
import { AddPart } from './AddPart';
import { ArrangingNotice } from './ArrangingNotice';
import { EditingContext, type Editing } from './editing';
import { newPartUnder } from './newParts';
import { JobDrawer, type Job } from './JobDrawer';
import { partIntents } from './partIntents';
import { PartTools } from './PartTools';
import { arranged, placesOf, stepped } from './places';
import { ReviseButton } from './ReviseButton';
import { useArranging } from './useArranging';
import { unseen } from '../../shared/unseen';

/** What stands in the tree; it asks the context beside it what to do. */
const CONTROLS: TreeEdit = { Tools: PartTools, Add: AddPart, Revise: ReviseButton };

const FILTERED = 'Clear the filter first: it hides some of the parts.';

interface PlanEditingProps {
  plan: PlanOnPage;
  /** The whole tree as the register has it. */
  priorities: readonly TreePriority[];
  /** When the register gave it. */
  readAt: number;
  /** Whether some of it is hidden: then nothing is put in order, since one would not see among what. */
  isFiltered: boolean;
  /** Opens the priority under which a part went. */
  onReveal: (priorityId: string) => void;
  /** Whether something new is being written under a part of the plan. */
  onBegun: (parentId: string, isBegun: boolean) => void;
  /** The tree, with what is to be said above it. */
  children: (priorities: readonly TreePriority[], notice: ReactNode) => ReactNode;
}

/** The tree of a plan for those who may change it: parts are put in order, moved, added and changed where they stand. */
export function PlanEditing(props: PlanEditingProps) {
  const { plan, priorities, readAt, isFiltered, onReveal, onBegun, children } = props;
  const arranging = useArranging(readAt);
  const afterWrite = useAfterWrite();
  const [job, setJob] = useState<Job | null>(null);
  const [said, setSaid] = useState('');
  const shown = arranged(plan.id, priorities, arranging.wanted);
  const places = placesOf(plan.id, shown);
  const intents: Partial<Record<NodeKind, readonly Intent[]>> = {
    PRIORITY: partIntents('PRIORITY', priorities),
    OUTCOME: partIntents('OUTCOME', priorities),
    ACTION: partIntents('ACTION', priorities),
  };

  const editing: Editing = {
    step: (part, by) => {
      const name = part.reference ?? part.name;
      const place = places.get(part.id);
      const ids = place && !isFiltered ? stepped(place.ids, part.id, by) : null;
      if (!place || !ids) {
        const hindrance = isFiltered ? FILTERED : `It is the ${by < 0 ? 'first' : 'last'} here.`;
        return { hindrance, take: () => setSaid(`${name} stays. ${hindrance}`) };
      }
      return {
        hindrance: null,
        take: () => {
          setSaid(`${name} is now ${ids.indexOf(part.id) + 1} of ${ids.length}.`);
          arranging.put(place.parentId, ids);
        },
      };
    },
    start: (part, intent) => setJob({ part, intent }),
    intentsOf: ({ kind }) => intents[kind] ?? [],
    newPartUnder: (parent) => newPartUnder(plan, shown, parent),
    onAdded: (reference) =>
      afterWrite(`${reference} is added.${isFiltered ? ' The filter may hide it.' : ''}`),
    onBegun,
  };

  return (
    <TreeEditContext value={CONTROLS}>
      <EditingContext value={editing}>
        <Box component="output" sx={unseen}>
          {said}
        </Box>
        {children(shown, <ArrangingNotice arranging={arranging} />)}
      </EditingContext>
      {job && (
        <JobDrawer
          job={job}
          onClose={() => setJob(null)}
          onDone={(message, parentId) => {
            setJob(null);
            if (parentId) onReveal(priorityOf(shown, parentId));
            afterWrite(message);
          }}
        />
      )}
    </TreeEditContext>
  );
}

/** The priority that a parent is, or in which it stands. */
function priorityOf(priorities: readonly TreePriority[], parentId: string): string {
  const around = priorities.find(({ outcomes }) => outcomes.some(({ id }) => id === parentId));
  return around?.id ?? parentId;
}
