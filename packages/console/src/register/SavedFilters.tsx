import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useListContext, useNotify } from 'react-admin';
import { useId, useRef, useState } from 'react';
import { useSavedFilters } from './useSavedFilters';

interface SavedFiltersProps {
  resource: string;
  anchor: HTMLElement;
  onClose: () => void;
}

/** Filters and order under a name, to come back to. Kept on this device; a link does the same for a colleague. */
export function SavedFilters({ resource, anchor, onClose }: SavedFiltersProps) {
  const { filterValues, sort, setFilters, setSort } = useListContext();
  const { saved, save, remove } = useSavedFilters(resource);
  const [name, setName] = useState('');
  const [isNameless, setIsNameless] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const notify = useNotify();
  const titleId = useId();
  const isFiltered = Object.keys(filterValues).length > 0;
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{
        paper: { role: 'dialog', 'aria-labelledby': titleId, sx: { width: 360, maxWidth: '95vw', p: 2 } },
      }}
    >
      <Typography variant="h3" component="h2" id={titleId} sx={{ mb: 1 }}>
        Saved filters
      </Typography>
      {saved.length === 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
          There are none yet. Filter and sort the list, then give it a name here.
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mb: saved.length > 0 ? 1.5 : 0 }}>
        {saved.map((one) => (
          <Box component="li" key={one.name} sx={{ display: 'flex', alignItems: 'center' }}>
            <Button
              fullWidth
              sx={{ justifyContent: 'flex-start', textAlign: 'left', overflowWrap: 'anywhere' }}
              onClick={() => {
                setFilters(one.filter);
                setSort(one.sort);
                onClose();
              }}
            >
              {one.name}
            </Button>
            <IconButton size="small" aria-label={`Forget “${one.name}”`} onClick={() => remove(one.name)}>
              <RemoveIcon fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </Box>
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') {
            setIsNameless(true);
            field.current?.focus();
            return;
          }
          save({ name: name.trim(), filter: filterValues as Record<string, unknown>, sort });
          notify(`The filters are saved as “${name.trim()}”.`, { type: 'success' });
          onClose();
        }}
        sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}
      >
        <TextField
          fullWidth
          label="Save what is shown as"
          value={name}
          onChange={(event) => {
            setName(event.target.value);
            setIsNameless(false);
          }}
          error={isNameless}
          helperText={
            isNameless
              ? 'Give it a name.'
              : isFiltered
                ? undefined
                : 'Nothing is filtered: only the order is saved.'
          }
          inputRef={field}
          autoComplete="off"
          slotProps={{ htmlInput: { maxLength: 60 } }}
        />
        <Button type="submit" variant="contained" sx={{ minHeight: 40 }}>
          Save
        </Button>
      </Box>
    </Popover>
  );
}
