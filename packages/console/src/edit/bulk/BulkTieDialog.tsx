import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import type { NodeRef } from '../../shared/NodeLink';
import { count } from '../../shared/terms';
import type { Target } from '../intents/intent';
import { TieForm } from '../ties/TieForm';
import { ChosenNames } from './ChosenNames';

interface BulkTieDialogProps {
  targets: readonly Target[];
  nodes: readonly NodeRef[];
  onClose: () => void;
  onDone: (message: string) => void;
}

/** One tie for each of many records: all are added, or none. */
export function BulkTieDialog({ targets, nodes, onClose, onDone }: BulkTieDialogProps) {
  const titleId = useId();
  const [first, ...others] = nodes;
  if (!first) return null;
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      onClose={(_event, reason) => reason === 'escapeKeyDown' && onClose()}
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>Add a tie to {count(nodes.length, 'record')}</DialogTitle>
      <DialogContent sx={{ pb: 2.5, '&&': { pt: 1 } }}>
        <ChosenNames targets={targets} />
        <TieForm
          from={[first, ...others]}
          isCompact
          onCancel={onClose}
          onDone={(ids) => onDone(`${count(ids.length, 'tie')} added.`)}
        />
      </DialogContent>
    </Dialog>
  );
}
