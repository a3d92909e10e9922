import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useStore } from 'react-admin';
import { DEFAULT_STATE, readState, writeState, type MapState } from '../state/mapState';
import type { ChangeState } from '../state/useMapState';
import { named, type SavedView } from './savedViews';

interface SavedViewsProps {
  state: MapState;
  change: ChangeState;
}

/** Views with a name, kept in this browser; the link of each can be sent to others. */
export function SavedViews({ state, change }: SavedViewsProps) {
  const [views, setViews] = useStore<SavedView[]>('ecosystem.views', []);
  const [name, setName] = useState('');
  const address = writeState({ ...state, selected: null }).toString();
  const save = () => {
    const given = name.trim();
    if (given === '') return;
    setViews(named(views, { name: given, address }));
    setName('');
  };
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {views.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          No views are saved yet. Choose what the map shows, give it a name here, and it is one click away.
          Views are kept in this browser; “Copy link” gives one to others.
        </Typography>
      ) : (
        <Box component="ul" aria-label="Saved views" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {views.map((view) => (
            <Box component="li" key={view.name} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
              <Button
                color="inherit"
                aria-current={view.address === address ? 'true' : undefined}
                sx={{ flex: 1, justifyContent: 'flex-start', textAlign: 'left', overflowWrap: 'anywhere' }}
                onClick={() => change({ ...DEFAULT_STATE, ...readState(new URLSearchParams(view.address)) })}
              >
                {view.name}
              </Button>
              <Tooltip title="Remove">
                <IconButton
                  aria-label={`Remove the view ${view.name}`}
                  onClick={() => setViews(views.filter((each) => each.name !== view.name))}
                >
                  <DeleteIcon fontSize="small" />
                </IconButton>
              </Tooltip>
            </Box>
          ))}
        </Box>
      )}
      <Box
        component="form"
        sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label="Save this view as"
          value={name}
          onChange={(event) => setName(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 80, autoComplete: 'off' } }}
          sx={{ flex: 1 }}
        />
        <Button type="submit" variant="contained" disabled={name.trim() === ''} sx={{ minHeight: 40 }}>
          Save
        </Button>
      </Box>
    </Box>
  );
}
