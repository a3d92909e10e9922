import Box from '@mui/material/Box';
import Popper from '@mui/material/Popper';
import { useQuery } from '@tanstack/react-query';
import { SearchRegisterDocument } from '@golden-thread/schema/operations';
import { useDataProvider } from 'react-admin';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import type { RegisterDataProvider } from '../data/dataProvider';
import { paths } from '../shared/paths';
import { SearchField } from './SearchField';
import { SearchOptions } from './SearchOptions';
import { useDebounced } from './useDebounced';
import { useSlashKey } from './useSlashKey';

const SHOWN = 8;

/**
 * Finds anything from anywhere: a combobox whose list is walked with the arrow keys while the focus stays in the field
 * (WAI-ARIA practices). Its last line opens the page with all results, which Enter alone does too.
 */
export function SearchBox() {
  const [words, setWords] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const listId = useId();
  const navigate = useNavigate();
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const query = useDebounced(words.trim(), 180);
  useSlashKey(field);

  const answer = useQuery({
    queryKey: ['query', 'SearchRegister', query, SHOWN],
    queryFn: ({ signal }) => dataProvider.query(SearchRegisterDocument, { query, first: SHOWN }, { signal }),
    enabled: isOpen && query.length > 1,
    placeholderData: (previous) => previous,
  });
  const results = query.length > 1 ? (answer.data?.search.nodes ?? []) : [];
  const isShown = isOpen && query.length > 1;
  // One line after the results leads to all of them.
  const lines = results.length + 1;

  const go = (address: string) => {
    setIsOpen(false);
    setActive(-1);
    setWords('');
    field.current?.blur();
    void navigate(address);
  };
  const openLine = (line: number) => {
    const result = results[line];
    go(result ? paths.node(result.node) : paths.searchResults(words.trim()));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setIsOpen(false);
      setActive(-1);
    } else if (event.key === 'Enter' && words.trim()) {
      event.preventDefault();
      openLine(active === -1 ? lines : active);
    } else if (isShown && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + lines + (active === -1 && step === -1 ? 1 : 0)) % lines);
    }
  };

  return (
    <Box ref={setFrame} component="search" sx={{ flex: 1, display: 'flex', justifyContent: 'flex-end' }}>
      <SearchField
        ref={field}
        words={words}
        onWords={(next) => {
          setWords(next);
          setActive(-1);
          setIsOpen(true);
        }}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={onKeyDown}
        listId={isShown ? listId : undefined}
        activeId={isShown && active >= 0 ? `${listId}-${active}` : undefined}
      />
      <Popper open={isShown} anchorEl={frame} placement="bottom-end" style={{ zIndex: 1300 }}>
        <SearchOptions
          id={listId}
          results={results}
          total={answer.data?.search.totalCount ?? 0}
          active={active}
          isSearching={answer.isFetching}
          error={answer.isError ? answer.error.message : null}
          onChoose={openLine}
        />
      </Popper>
    </Box>
  );
}
