import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { Rating } from '@golden-thread/schema';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useTreeEdit } from '../plans/treeEdit';
import { RecordProgressButton } from '../progress/RecordProgressButton';
import { useAsAt } from '../shared/asAt';
import { Clamp } from '../shared/Clamp';
import { formatDate } from '../shared/dates';
import { NodeLink, NodeLinks, Nothing, type NodeRef } from '../shared/NodeLink';
import { paths } from '../shared/paths';
import { Prose } from '../shared/Prose';
import { RatingChip } from '../shared/RatingChip';
import { TimescaleText, type Timescale } from '../shared/TimescaleText';

/** What the fragments TreeAction and ActionRow have in common. */
export interface ActionLine extends NodeRef {
  reference: string;
  description?: string | null;
  isNote: boolean;
  isOverdue: boolean;
  viewerCanRecordProgress?: boolean;
  timescale?: Timescale | null;
  slippage?: { days?: number | null };
  rating?: { action?: Rating | null; impact?: Rating | null } | null;
  accountable: readonly NodeRef[];
  supportedBy?: readonly NodeRef[];
  accountableText?: string | null;
  plan?: NodeRef;
  progress: { nodes: readonly { id: string; recordedOn: string; commentary?: string | null }[] };
}

export type ActionCell = 'plan' | 'parties' | 'timescale' | 'rating' | 'lastProgress' | 'progress';

export const actionCells: Record<
  ActionCell,
  { label: string; width: string; render: (action: ActionLine) => ReactNode }
> = {
  plan: {
    label: 'Plan',
    width: '16%',
    render: ({ plan }) => (plan ? <NodeLink node={plan} /> : <Nothing />),
  },
  parties: { label: 'Accountable', width: '20%', render: (action) => <Parties action={action} /> },
  timescale: {
    label: 'Timescale',
    width: '14%',
    render: (action) => <WhenDue action={action} />,
  },
  rating: { label: 'Rating', width: '10%', render: ({ rating }) => <RatingChip rating={rating?.action} /> },
  lastProgress: {
    label: 'Last progress',
    width: '13%',
    render: ({ progress: { nodes } }) =>
      nodes[0] ? (
        <Box component="span" sx={{ whiteSpace: { md: 'nowrap' } }}>
          {formatDate(nodes[0].recordedOn)}
        </Box>
      ) : (
        <Nothing words="none published" />
      ),
  },
  progress: { label: 'Progress', width: '26%', render: (action) => <LastProgress action={action} /> },
};

function Parties({ action }: { action: ActionLine }) {
  const { accountable, supportedBy = [], isNote } = action;
  if (isNote) return <Nothing words="a cross-reference note, with no accountable party" />;
  return (
    <>
      {accountable.length > 0 ? (
        <NodeLinks nodes={accountable} />
      ) : (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          No accountable party
        </Box>
      )}
      {supportedBy.length > 0 && (
        <Box sx={{ mt: 0.5, fontSize: '0.875rem', color: 'text.secondary' }}>
          supported by <NodeLinks nodes={supportedBy} />
        </Box>
      )}
    </>
  );
}

function WhenDue({ action }: { action: ActionLine }) {
  const edit = useTreeEdit();
  return (
    <>
      <TimescaleText timescale={action.timescale} isOverdue={action.isOverdue} slippage={action.slippage} />
      {edit && !action.isNote && (
        <Box>
          <edit.Revise action={action} />
        </Box>
      )}
    </>
  );
}

function LastProgress({ action }: { action: ActionLine }) {
  const asAt = useAsAt();
  const [last] = action.progress.nodes;
  return (
    <>
      {last ? (
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{formatDate(last.recordedOn)}</Box>
      ) : (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          None published
        </Box>
      )}
      {last?.commentary && <Clamp text={last.commentary} about={`the progress of ${action.reference}`} />}
      {action.viewerCanRecordProgress && !asAt && (
        <Box className="no-print" sx={{ mt: 0.5 }}>
          <RecordProgressButton isSmall actionId={action.id} name={`${action.reference} ${action.name}`} />
        </Box>
      )}
    </>
  );
}

/** Number and whole text; the number leads to the action's page. */
export function ActionName({ action }: { action: ActionLine }) {
  const asAt = useAsAt();
  const edit = useTreeEdit();
  return (
    <Box id={`action-${action.id}`}>
      {edit && (
        <Box sx={{ float: 'right', mt: -0.75 }}>
          <edit.Tools part={action} />
        </Box>
      )}
      <Link
        component={RouterLink}
        to={paths.node(action, asAt)}
        aria-label={`${action.reference}: ${action.name}`}
        sx={{ fontWeight: 680 }}
      >
        {action.reference}
      </Link>
      {action.isNote && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' '}
          Cross-reference note
        </Box>
      )}
      <Prose text={action.description ?? action.name} />
    </Box>
  );
}
