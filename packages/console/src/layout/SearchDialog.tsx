import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import { useQuery } from '@tanstack/react-query';
import { SearchRegisterDocument } from '@golden-thread/schema/operations';
import { useDataProvider } from 'react-admin';
import { useId, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import type { RegisterDataProvider } from '../data/dataProvider';
import { paths } from '../shared/paths';
import { useRecent } from './recent';
import { SearchField } from './SearchField';
import { SearchOptions, type SearchLine } from './SearchOptions';
import { useDebounced } from './useDebounced';

const SHOWN = 8;

interface SearchDialogProps {
  /** What was typed before it was there. */
  typed: string;
  onClose: () => void;
}

/**
 * Finds anything by its names, other names and texts: a combobox whose list is walked with the arrow keys while the focus
 * stays in the field (WAI-ARIA practices). Before a word is typed it lists what was viewed last. The last line of what is
 * found opens the page with all results, which Enter alone does too.
 */
export function SearchDialog({ typed, onClose }: SearchDialogProps) {
  const [words, setWords] = useState(typed);
  const [active, setActive] = useState(-1);
  const listId = useId();
  const navigate = useNavigate();
  const { query, isSearch, answer } = useSearch(words);
  const recent = useRecent();

  const found = answer.data?.search;
  const shown: SearchLine[] = isSearch ? (found?.nodes ?? []) : recent.map((node) => ({ node }));
  // After the results one line leads to all of them.
  const lines = shown.length + (isSearch ? 1 : 0);
  const open = (line: number) => {
    const result = shown[line];
    onClose();
    void navigate(result ? paths.node(result.node) : paths.searchResults(query));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (active >= 0 || isSearch)) {
      event.preventDefault();
      open(active === -1 ? lines : active);
    } else if (lines > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + lines + (active === -1 && step === -1 ? 1 : 0)) % lines);
    }
  };

  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      slotProps={{
        paper: {
          'aria-label': 'Search the register',
          sx: { mt: { xs: 1, sm: '9vh' }, mx: 1, width: 'calc(100% - 16px)' },
        },
      }}
    >
      <Box sx={{ p: 1.5, pb: 0 }}>
        <SearchField
          words={words}
          onWords={(next) => {
            setWords(next);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          listId={lines > 0 ? listId : undefined}
          activeId={active >= 0 ? `${listId}-${active}` : undefined}
        />
      </Box>
      <SearchOptions
        id={listId}
        lines={shown}
        isSearch={isSearch}
        total={found?.totalCount ?? 0}
        active={active}
        isSearching={isSearch && !found}
        error={answer.isLoadingError ? answer.error.message : null}
        onChoose={open}
      />
    </Dialog>
  );
}

/** The answer to the words as they stand, never to those before: the line under a press must not change its meaning. */
function useSearch(words: string) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const query = words.trim();
  const settled = useDebounced(query, 180);
  const isSearch = query.length > 1;
  const answer = useQuery({
    queryKey: ['query', 'SearchRegister', query, SHOWN],
    queryFn: ({ signal }) => dataProvider.query(SearchRegisterDocument, { query, first: SHOWN }, { signal }),
    enabled: isSearch && settled === query,
  });
  return { query, isSearch, answer };
}
