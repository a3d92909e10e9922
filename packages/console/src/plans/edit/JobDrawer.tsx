import { EditDrawer } from '../../edit/EditDrawer';
import type { Intent } from '../../edit/intents/intent';
import { IntentDialog } from '../../edit/intents/IntentDialog';
import { recordForms } from '../../edit/recordForm';
import { FormDrawer } from '../../shared/FormDrawer';
import { fullName } from '../../shared/names';
import type { NodeRef } from '../../shared/NodeLink';
import { paths } from '../../shared/paths';

/** What is being done to a part: an intent, or its fields are changed. */
export interface Job {
  part: NodeRef;
  intent: Intent | null;
}

interface JobDrawerProps {
  job: Job;
  onClose: () => void;
  /** What to say, and the parent to which it was moved, if it was. */
  onDone: (message: string, parentId: string | null) => void;
}

export function JobDrawer({ job: { part, intent }, onClose, onDone }: JobDrawerProps) {
  const resource = paths.resource(part.kind);
  const name = fullName(part);
  const load = recordForms[resource];
  if (intent) {
    return (
      <IntentDialog
        frame={FormDrawer}
        intent={intent}
        target={{ id: part.id, name, resource }}
        onClose={onClose}
        onDone={(input) => {
          const parentId = input['outcomeId'] ?? input['priorityId'];
          onDone(intent.done(name), typeof parentId === 'string' ? parentId : null);
        }}
      />
    );
  }
  if (!load) return null;
  return (
    <EditDrawer
      resource={resource}
      id={part.id}
      name={name}
      load={load}
      onClose={onClose}
      onDone={() => onDone(`${name} is saved.`, null)}
    />
  );
}
