import { useCallback, useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { RegisterDataProvider } from '../../data/dataProvider';
import { useAfterWrite } from '../../edit/useAfterWrite';
import { useKeepsRegister } from '../../edit/useCan';
import type { ChangeState } from '../state/useMapState';
import type { LastStep, MapEdit } from './mapEdit';

/** What an officer enters on the map; null for whoever may only read. */
export interface MapEdits {
  open: MapEdit | null;
  begin: (edit: MapEdit) => void;
  cancel: () => void;
  finish: (step: LastStep) => void;
  last: LastStep | null;
  undo: () => Promise<void>;
  isUndoing: boolean;
}

export function useMapEdits(change: ChangeState): MapEdits | null {
  const mayEdit = useKeepsRegister();
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const afterWrite = useAfterWrite();
  const notify = useNotify();
  const [open, setOpen] = useState<MapEdit | null>(null);
  const [last, setLast] = useState<LastStep | null>(null);
  const [isUndoing, setIsUndoing] = useState(false);
  const cancel = useCallback(() => setOpen(null), []);
  const finish = (step: LastStep) => {
    setOpen(null);
    setLast(step);
    afterWrite(step.done);
    if (step.shows) change({ selected: step.shows, view: 'MAP' }, 'REPLACE');
  };
  const undo = async () => {
    if (typeof last?.undo !== 'function') return;
    setIsUndoing(true);
    try {
      await last.undo(dataProvider);
      setLast(null);
      change({ selected: null }, 'REPLACE');
      afterWrite('The last step is undone.');
    } catch (error) {
      notify(error instanceof Error ? error.message : 'It could not be undone.', { type: 'error' });
    } finally {
      setIsUndoing(false);
    }
  };
  return mayEdit ? { open, begin: setOpen, cancel, finish, last, undo, isUndoing } : null;
}
