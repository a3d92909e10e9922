import { useStore, type RaRecord } from 'react-admin';
import type { Column, RegisterDefinition } from './columns';

/** Which columns a reader has put away; remembered on this device. */
export function useHiddenColumns<Row extends RaRecord>(
  register: RegisterDefinition<Row>,
): [string[], (keys: string[]) => void] {
  const atFirst = register.columns.filter((column) => column.isHiddenAtFirst).map((column) => column.key);
  return useStore<string[]>(`columns.${register.resource}`, atFirst);
}

export function useShownColumns<Row extends RaRecord>(register: RegisterDefinition<Row>): Column<Row>[] {
  const [hidden] = useHiddenColumns(register);
  return register.columns.filter((column, index) => index === 0 || !hidden.includes(column.key));
}
