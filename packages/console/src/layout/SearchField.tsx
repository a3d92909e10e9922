import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import InputBase from '@mui/material/InputBase';
import type { KeyboardEvent, Ref } from 'react';

interface SearchFieldProps {
  ref: Ref<HTMLInputElement>;
  words: string;
  onWords: (words: string) => void;
  onFocus: () => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Id of the list while it is shown. */
  listId: string | undefined;
  /** Id of the line that the arrow keys have reached. */
  activeId: string | undefined;
}

export function SearchField({ ref, words, onWords, listId, activeId, ...handlers }: SearchFieldProps) {
  return (
    <InputBase
      inputRef={ref}
      value={words}
      onChange={(event) => onWords(event.target.value)}
      placeholder="Search the register"
      startAdornment={
        <SearchIcon fontSize="small" sx={{ ml: 1.25, mr: 1, color: 'text.secondary' }} aria-hidden />
      }
      endAdornment={<SlashHint />}
      inputProps={{
        role: 'combobox',
        'aria-label': 'Search the register',
        'aria-keyshortcuts': '/',
        'aria-autocomplete': 'list',
        'aria-expanded': listId !== undefined,
        'aria-controls': listId,
        'aria-activedescendant': activeId,
        autoComplete: 'off',
        spellCheck: false,
        enterKeyHint: 'search',
        maxLength: 200,
      }}
      {...handlers}
      sx={{
        width: '100%',
        maxWidth: 440,
        height: 40,
        border: 1,
        borderColor: 'text.secondary',
        borderRadius: 1,
        bgcolor: 'background.default',
        '&:focus-within': { outline: '3px solid', outlineColor: 'secondary.main', outlineOffset: 1 },
        '& input:focus-visible': { outline: 'none' },
        '& input::placeholder': { color: 'text.secondary', opacity: 1 },
      }}
    />
  );
}

/** The key that brings the focus here, for those who have keys. */
function SlashHint() {
  return (
    <Box
      component="kbd"
      aria-hidden
      sx={{
        display: { xs: 'none', md: 'inline-block' },
        mr: 1,
        px: 0.75,
        border: 1,
        borderColor: 'divider',
        borderRadius: 0.75,
        color: 'text.secondary',
        font: 'inherit',
        fontSize: '0.8125rem',
        lineHeight: 1.5,
      }}
    >
      /
    </Box>
  );
}
