import ExpandIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { ActionTable } from '../actions/ActionTable';
import type { ActionCell } from '../actions/actionCells';
import { NodeLink } from '../shared/NodeLink';
import { Prose } from '../shared/Prose';
import { count } from '../shared/terms';
import type { PlanLabels } from './PlanFacts';
import { RatingBar } from './RatingBar';
import { useTreeEdit } from './treeEdit';
import { countRatings } from './countRatings';
import { SuccessMeasures } from './SuccessMeasures';
import { actionsOf, type TreeOutcome, type TreePriority } from './treeFilter';

const CELLS: ActionCell[] = ['parties', 'timescale', 'rating', 'progress'];

interface PriorityBlockProps {
  priority: TreePriority;
  labels: PlanLabels;
  /** The plan's heading over several priorities, where one begins here. */
  theme?: string | null | undefined;
  isOpen: boolean;
  onToggle: () => void;
}

/** One priority with its outcomes and actions, folded to one line until opened; whole on paper. */
export function PriorityBlock({ priority, labels, theme, isOpen, onToggle }: PriorityBlockProps) {
  const body = useId();
  const edit = useTreeEdit();
  return (
    <>
      {theme && (
        <Typography variant="overline" component="p" color="secondary" sx={{ mt: 2.5, mb: 0.5 }}>
          {theme}
        </Typography>
      )}
      <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
        <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
          <Typography variant="h3" component="h3" sx={{ m: 0, flex: 1 }}>
            <ButtonBase
              aria-expanded={isOpen}
              aria-controls={body}
              onClick={onToggle}
              sx={{
                width: '100%',
                justifyContent: 'flex-start',
                textAlign: 'left',
                alignItems: 'flex-start',
                gap: 1,
                py: 1.5,
                font: 'inherit',
                borderRadius: 1,
                '&:hover': { bgcolor: 'action.hover' },
              }}
            >
              <ExpandIcon
                className="no-print"
                sx={{
                  mt: '0.05em',
                  transform: isOpen ? 'none' : 'rotate(-90deg)',
                  transition: 'transform 120ms',
                }}
              />
              <span>
                {labels.priority} {priority.reference}: {priority.name}
              </span>
            </ButtonBase>
          </Typography>
          {edit && (
            <Box sx={{ pt: 0.75 }}>
              <edit.Tools part={priority} />
            </Box>
          )}
        </Box>
        <Standing priority={priority} />
        <Box
          id={body}
          sx={{ display: isOpen ? 'block' : 'none', pb: 2, '@media print': { display: 'block' } }}
        >
          {priority.description && <Prose text={priority.description} />}
          <SuccessMeasures measures={priority.successMeasures} />
          {priority.outcomes.map((outcome) => (
            <OutcomeBlock key={outcome.id} outcome={outcome} label={labels.outcome} />
          ))}
          {edit && (
            <Box sx={{ mt: 2 }}>
              <edit.Add parent={priority} />
            </Box>
          )}
        </Box>
      </Box>
    </>
  );
}

/** Of the actions shown: all of them, or those that the filter leaves. */
function Standing({ priority }: { priority: TreePriority }) {
  const actions = actionsOf([priority]).filter((action) => !action.isNote);
  const overdue = actions.filter((action) => action.isOverdue).length;
  const silent = actions.filter((action) => action.progress.nodes.length === 0).length;
  const parts = [
    count(actions.length, 'action'),
    overdue > 0 ? `${overdue} overdue` : null,
    silent > 0 ? `${silent} with no progress published` : null,
  ];
  return (
    <Box sx={{ pl: 4, pb: 1.5, '@media print': { pl: 0 } }}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.75 }}>
        {parts.filter(Boolean).join(' · ')}
      </Typography>
      <Box sx={{ maxWidth: 420 }}>
        <RatingBar counts={countRatings(actions)} height={8} />
      </Box>
    </Box>
  );
}

function OutcomeBlock({ outcome, label }: { outcome: TreeOutcome; label: string }) {
  const edit = useTreeEdit();
  return (
    <Box sx={{ mt: 2.5 }}>
      <Typography variant="overline" component="p" color="textSecondary" sx={{ m: 0 }}>
        {label}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, mb: 1 }}>
        <Typography variant="h4" sx={{ flex: '0 1 85ch', pt: 0.5 }}>
          <NodeLink node={{ ...outcome, name: outcome.description ?? outcome.name }} />
        </Typography>
        {edit && <edit.Tools part={outcome} />}
      </Box>
      {outcome.actions.length > 0 ? (
        <ActionTable actions={outcome.actions} cells={CELLS} label={`Actions of ${outcome.reference}`} />
      ) : (
        <Typography color="textSecondary">No actions{edit ? ' yet: add the first.' : '.'}</Typography>
      )}
      {edit && <edit.Add parent={outcome} />}
    </Box>
  );
}
