import Checkbox from '@mui/material/Checkbox';
import { useListContext, type RaRecord } from 'react-admin';
import { useKeepsRegister } from '../edit/useCan';

/** Rows are chosen only by those who may do something to them. */
export function useIsSelectable(): boolean {
  return useKeepsRegister();
}

export function SelectRow({ row, name }: { row: RaRecord; name: string }) {
  const { selectedIds, onToggleItem } = useListContext();
  return (
    <Checkbox
      size="small"
      checked={selectedIds.includes(row.id)}
      onChange={() => onToggleItem(row.id)}
      slotProps={{ input: { 'aria-label': `Choose ${name}` } }}
    />
  );
}

/** All rows of this page; what was chosen on other pages stays chosen. */
export function SelectPage({ rows }: { rows: readonly RaRecord[] }) {
  const { selectedIds, onSelect } = useListContext();
  const ids = rows.map((row) => row.id);
  const chosen = ids.filter((id) => selectedIds.includes(id)).length;
  const others = selectedIds.filter((id) => !ids.includes(id));
  return (
    <Checkbox
      size="small"
      checked={chosen > 0 && chosen === ids.length}
      indeterminate={chosen > 0 && chosen < ids.length}
      onChange={() => onSelect(chosen === ids.length ? others : [...others, ...ids])}
      slotProps={{ input: { 'aria-label': 'Choose all on this page' } }}
    />
  );
}
