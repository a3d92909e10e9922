import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import { useListContext, type RaRecord } from 'react-admin';
import { useKeepsRegister } from '../edit/useCan';

/** The browser's own: drawn ones would weigh on the first page. */
const box = {
  width: 24,
  height: 24,
  m: 0,
  display: 'block',
  accentColor: (theme: Theme) => theme.palette.primary.main,
};

/** Rows are chosen only by those who may do something to them. */
export function useIsSelectable(): boolean {
  return useKeepsRegister();
}

export function SelectRow({ row, name }: { row: RaRecord; name: string }) {
  const { selectedIds, onToggleItem } = useListContext();
  return (
    <Box
      component="input"
      type="checkbox"
      aria-label={`Choose ${name}`}
      checked={selectedIds.includes(row.id)}
      onChange={() => onToggleItem(row.id)}
      sx={box}
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
    <Box
      component="input"
      type="checkbox"
      aria-label="Choose all on this page"
      checked={chosen > 0 && chosen === ids.length}
      ref={(input: HTMLInputElement | null) => {
        if (input) input.indeterminate = chosen > 0 && chosen < ids.length;
      }}
      onChange={() => onSelect(chosen === ids.length ? others : [...others, ...ids])}
      sx={box}
    />
  );
}
