import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { EntryFields } from '../../edit/EntryFields';
import { TieForm } from '../../edit/ties/TieForm';
import { tieChoices } from '../../edit/ties/tieChoices';
import type { NodeRef } from '../../shared/NodeLink';
import { FormDialog } from '../../shared/FormDialog';
import { NodePicker } from '../controls/NodePicker';
import type { IndexedGraph } from '../graph/mapGraph';
import type { LastStep } from './mapEdit';
import { undoCreate } from './undo';

interface ConnectDialogProps {
  from: NodeRef;
  /** Known where the tie was drawn from node to node. */
  to: NodeRef | null;
  whole: IndexedGraph;
  onDone: (step: LastStep) => void;
  onClose: () => void;
}

/** Ties two things on the map: the other end found by any of its names, then only what the catalogue allows for the two. */
export function ConnectDialog({ from, to, whole, onDone, onClose }: ConnectDialogProps) {
  const [other, setOther] = useState<NodeRef | null>(to);
  // What is typed of the tie stays while another end is looked for.
  const [last, setLast] = useState<NodeRef | null>(to);
  const [isSaving, setIsSaving] = useState(false);
  const mayStand = new Set(tieChoices(from.kind).flatMap(({ others }) => others));
  const nodes = whole.nodes.filter(({ id, kind }) => id !== from.id && mayStand.has(kind));
  const isNothingAllowed = other !== null && tieChoices(from.kind, other.kind).length === 0;
  return (
    <FormDialog isWide title={`Connect ${from.name}`} onClose={onClose}>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {other
          ? `With ${other.name}.`
          : 'With what? Type a part of its name, or any other name that papers use for it.'}
      </Typography>
      {!to && (
        <EntryFields isSaving={isSaving}>
          <NodePicker
            label="Connect to"
            nodes={nodes}
            value={other ? (whole.byId.get(other.id) ?? null) : null}
            onChange={(node) => {
              setOther(node);
              if (node) setLast(node);
            }}
          />
        </EntryFields>
      )}
      {isNothingAllowed && (
        <Typography role="alert" sx={{ mt: 2 }}>
          The catalogue has no tie between these two.
        </Typography>
      )}
      {last && (
        <Box hidden={other === null || isNothingAllowed}>
          <TieForm
            from={[from]}
            to={last}
            isCompact
            onCancel={onClose}
            onSaving={setIsSaving}
            onDone={(ids) => {
              const [first] = ids;
              onDone({
                done: 'The tie is in the register.',
                undo: undoCreate('relationships', ids),
                ...(first ? { shows: { tie: first } } : {}),
              });
            }}
          />
        </Box>
      )}
    </FormDialog>
  );
}
