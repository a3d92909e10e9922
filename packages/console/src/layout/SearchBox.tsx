import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Suspense, lazy, useCallback, useEffect, useState } from 'react';
import { useSlashKey } from './useSlashKey';

const SearchDialog = lazy(async () => ({ default: (await import('./SearchDialog')).SearchDialog }));

/** Opens the search of the whole register; so does the key `/`, from anywhere. */
export function SearchBox() {
  const [isOpen, setIsOpen] = useState(false);
  const [early, setEarly] = useState('');
  const open = useCallback(() => {
    setEarly('');
    setIsOpen(true);
  }, []);
  const onKey = useCallback((key: string) => setEarly((keys) => keys + key), []);
  useSlashKey(open);
  return (
    <Box component="search" sx={{ flex: 1, minWidth: 0, display: 'flex', justifyContent: 'flex-end' }}>
      <ButtonBase
        onClick={open}
        aria-haspopup="dialog"
        aria-keyshortcuts="/"
        sx={{
          width: '100%',
          maxWidth: 440,
          height: 40,
          px: 1.25,
          gap: 1,
          justifyContent: 'flex-start',
          border: 1,
          borderColor: 'text.secondary',
          borderRadius: 1,
          bgcolor: 'background.default',
          color: 'text.secondary',
          font: 'inherit',
        }}
      >
        <SearchIcon fontSize="small" aria-hidden />
        <Box
          component="span"
          sx={{
            flex: 1,
            textAlign: 'left',
            whiteSpace: 'nowrap',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
          }}
        >
          Search the register
        </Box>
        <SlashHint />
      </ButtonBase>
      {isOpen && (
        <Suspense fallback={<EarlyKeys onKey={onKey} />}>
          <SearchDialog typed={early} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </Box>
  );
}

/** What is typed while the dialog is loaded for the first time is not lost. */
function EarlyKeys({ onKey }: { onKey: (key: string) => void }) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onKey(event.key);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onKey]);
  return null;
}

/** The key that opens it, for those who have keys. */
function SlashHint() {
  return (
    <Box
      component="kbd"
      aria-hidden
      sx={{
        display: { xs: 'none', md: 'inline-block' },
        px: 0.75,
        border: 1,
        borderColor: 'divider',
        borderRadius: 0.75,
        font: 'inherit',
        fontSize: '0.8125rem',
        lineHeight: 1.5,
      }}
    >
      /
    </Box>
  );
}
