import SearchIcon from '@mui/icons-material/Search';
import InputBase from '@mui/material/InputBase';
import { useEffect, useRef, type KeyboardEvent } from 'react';

interface SearchFieldProps {
  words: string;
  onWords: (words: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Id of the list while it is shown. */
  listId: string | undefined;
  /** Id of the line that the arrow keys have reached. */
  activeId: string | undefined;
}

export function SearchField({ words, onWords, onKeyDown, listId, activeId }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  // The dialog is opened to type in it.
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <InputBase
      inputRef={field}
      value={words}
      onChange={(event) => onWords(event.target.value)}
      placeholder="A name, another name, or words of a text"
      startAdornment={
        <SearchIcon fontSize="small" sx={{ ml: 1.25, mr: 1, color: 'text.secondary' }} aria-hidden />
      }
      inputProps={{
        role: 'combobox',
        'aria-label': 'Search the register',
        'aria-autocomplete': 'list',
        'aria-expanded': listId !== undefined,
        'aria-controls': listId,
        'aria-activedescendant': activeId,
        autoComplete: 'off',
        spellCheck: false,
        enterKeyHint: 'search',
        maxLength: 200,
      }}
      onKeyDown={onKeyDown}
      sx={{
        width: '100%',
        height: 44,
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
