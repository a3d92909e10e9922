import { IntentDialog } from '../../edit/intents/IntentDialog';
import type { IndexedGraph } from '../graph/mapGraph';
import { AddNodeDialog } from './AddNodeDialog';
import { ConnectDialog } from './ConnectDialog';
import type { LastStep, MapEdit } from './mapEdit';
import { SuccessionDialog } from './SuccessionDialog';
import { undoIntent } from './undo';

interface MapDialogsProps {
  edit: MapEdit;
  whole: IndexedGraph;
  onDone: (step: LastStep) => void;
  onClose: () => void;
}

/** Whatever is being entered on the map. Loaded when something is. */
export function MapDialogs({ edit, whole, onDone, onClose }: MapDialogsProps) {
  if (edit.what === 'ADD')
    return <AddNodeDialog resource={edit.resource} onDone={onDone} onClose={onClose} />;
  if (edit.what === 'CONNECT') {
    return <ConnectDialog from={edit.from} to={edit.to} whole={whole} onDone={onDone} onClose={onClose} />;
  }
  if (edit.what === 'SUCCESSION') {
    return <SuccessionDialog how={edit.how} board={edit.board} onDone={onDone} onClose={onClose} />;
  }
  const { intent, target } = edit;
  return (
    <IntentDialog
      intent={intent}
      target={target}
      onClose={onClose}
      onDone={() => onDone({ done: intent.done(target.name), undo: undoIntent(intent.key, target.id) })}
    />
  );
}
