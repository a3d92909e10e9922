import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readState, stateInAddress, writeState, type MapState } from './mapState';

/** What changes, or how it follows from what is chosen at that moment. */
type Change = Partial<MapState> | ((now: MapState) => Partial<MapState>);
export type ChangeState = (change: Change, how?: 'PUSH' | 'REPLACE') => void;

/**
 * The state of the map, kept in the address. Back undoes a change; going from one selection to the next replaces it, so
 * that Back does not walk through everything that was looked at.
 */
export function useMapState(): [MapState, ChangeState] {
  const [params, setParams] = useSearchParams();
  const address = params.toString();
  const state = useMemo(() => readState(new URLSearchParams(address)), [address]);
  const change = useCallback<ChangeState>(
    (given, how = 'PUSH') => {
      // Of the address as it is now: a second press may come before the first is drawn.
      const now = stateInAddress();
      const wanted = typeof given === 'function' ? given(now) : given;
      setParams(writeState({ ...now, ...wanted }), { replace: how === 'REPLACE' });
    },
    [setParams],
  );
  return [state, change];
}
