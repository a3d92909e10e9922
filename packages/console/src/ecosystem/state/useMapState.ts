import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readState, writeState, type MapState } from './mapState';

export type ChangeState = (change: Partial<MapState>, how?: 'PUSH' | 'REPLACE') => void;

/**
 * The state of the map, kept in the address. Back undoes a change; going from one selection to the next replaces it, so
 * that Back does not walk through everything that was looked at.
 */
export function useMapState(): [MapState, ChangeState] {
  const [params, setParams] = useSearchParams();
  const address = params.toString();
  const state = useMemo(() => readState(new URLSearchParams(address)), [address]);
  const change = useCallback<ChangeState>(
    (given, how = 'PUSH') =>
      setParams((previous) => writeState({ ...readState(previous), ...given }), {
        replace: how === 'REPLACE',
      }),
    [setParams],
  );
  return [state, change];
}
