import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useListContext, type RaRecord } from 'react-admin';
import { Facts } from '../shared/Facts';
import type { RegisterDefinition } from './columns';
import { SelectRow, useIsSelectable } from './selection';
import { useShownColumns } from './useHiddenColumns';

interface RegisterCardsProps<Row extends RaRecord> {
  register: RegisterDefinition<Row>;
  rows: readonly Row[];
}

/** A register on a phone: the first column heads each card, the others follow by name. */
export function RegisterCards<Row extends RaRecord>({ register, rows }: RegisterCardsProps<Row>) {
  const [first, ...others] = useShownColumns(register);
  const isSelectable = useIsSelectable();
  return (
    <>
      <SortChoice register={register} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {rows.map((row) => (
          <Box
            key={row.id}
            component="li"
            sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1.5, p: 2 }}
          >
            <Box sx={{ fontWeight: 650, mb: 1.5, display: 'flex', gap: 0.5, alignItems: 'flex-start' }}>
              {isSelectable && (
                <Box sx={{ ml: -1.25, mt: -1 }}>
                  <SelectRow row={row} name={String(first?.csv(row) ?? '')} />
                </Box>
              )}
              <div>{first?.cell(row)}</div>
            </Box>
            <Facts
              facts={others.map((column) => ({ term: column.label, value: column.cell(row) }))}
              columns={2}
              isCompact
            />
          </Box>
        ))}
      </Box>
    </>
  );
}

/** Stands in for the table's head, which a phone has no room for. */
function SortChoice<Row extends RaRecord>({ register }: { register: RegisterDefinition<Row> }) {
  const { sort, setSort } = useListContext();
  const choices = register.columns.flatMap(({ label, sortBy }) =>
    sortBy
      ? [
          { value: `${sortBy} ASC`, label: `${label}, first to last` },
          { value: `${sortBy} DESC`, label: `${label}, last to first` },
        ]
      : [],
  );
  const value = `${sort.field} ${sort.order}`;
  return (
    <TextField
      select
      fullWidth
      label="Sort by"
      value={choices.some((choice) => choice.value === value) ? value : ''}
      onChange={(event) => {
        const [field = '', order] = event.target.value.split(' ');
        setSort({ field, order: order === 'DESC' ? 'DESC' : 'ASC' });
      }}
      sx={{ mb: 1.5 }}
    >
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
