import SearchIcon from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useListContext } from 'react-admin';
import { useEffect, useEffectEvent, useState } from 'react';

const PAUSE = 300;

/** Words to look for in the names, other names and texts of a list; asked for once the typing pauses. */
export function SearchFilter({ label }: { label: string }) {
  const { filterValues, setFilters } = useListContext();
  const given = typeof filterValues['search'] === 'string' ? filterValues['search'] : '';
  const [words, setWords] = useState(given);
  const [last, setLast] = useState(given);
  if (given !== last) {
    setLast(given);
    setWords(given);
  }
  const search = useEffectEvent((wanted: string) =>
    setFilters({ ...filterValues, search: wanted || undefined }),
  );

  useEffect(() => {
    const wanted = words.trim();
    if (wanted === given) return undefined;
    const timer = setTimeout(() => search(wanted), PAUSE);
    return () => clearTimeout(timer);
  }, [words, given]);

  return (
    <TextField
      type="search"
      label={label}
      value={words}
      onChange={(event) => setWords(event.target.value)}
      sx={{ flex: '1 1 220px', maxWidth: { sm: 360 } }}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
