import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useListContext } from 'react-admin';
import { Pages } from '../shared/Pages';

const SIZES = [25, 50, 100];

export function Pager() {
  const { page, perPage, setPage, setPerPage, total = 0 } = useListContext();
  const pages = Math.ceil(total / perPage);
  if (total <= (SIZES[0] ?? 0)) return null;
  return (
    <Box
      className="no-print"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 2,
        alignItems: 'center',
        justifyContent: 'space-between',
        mt: 2,
      }}
    >
      <Pages page={Math.min(page, pages)} pages={pages} onChange={setPage} of="this list" />
      <TextField
        select
        label="Rows a page"
        value={perPage}
        onChange={(event) => setPerPage(Number(event.target.value))}
        sx={{ minWidth: 120 }}
      >
        {[...new Set([...SIZES, perPage])].map((size) => (
          <MenuItem key={size} value={size}>
            {size}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
