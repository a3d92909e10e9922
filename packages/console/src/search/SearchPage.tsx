import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { nodeKind, type NodeKind } from '@golden-thread/schema';
import { SearchRegisterDocument } from '@golden-thread/schema/operations';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { PageLoading } from '../layout/PageLoading';
import { Empty } from '../shared/Empty';
import { ErrorPanel } from '../shared/ErrorPanel';
import { PageHeader } from '../shared/PageHeader';
import { ShowMore } from '../shared/ShowMore';
import { count } from '../shared/terms';
import { KindChoice } from './KindChoice';
import { SearchResults } from './SearchResults';

const STEP = 50;

/** All that a search finds, with its kinds to choose from. Words and kinds are in the address. */
export function SearchPage() {
  const [params, setParams] = useSearchParams();
  const words = params.get('q') ?? '';
  const chosen = params.getAll('kind').filter((kind): kind is NodeKind => kind in nodeKind.terms);
  const [shown, setShown] = useState(STEP);
  const answer = useRegisterQuery(
    SearchRegisterDocument,
    { query: words, kinds: chosen.length > 0 ? chosen : null, first: shown },
    { enabled: words !== '' },
  );
  const found = words === '' ? undefined : answer.data?.search;
  return (
    <>
      <PageHeader title={words ? `Search: ${words}` : 'Search'} />
      <SearchForm
        key={words}
        words={words}
        onSearch={(next) => setParams({ q: next, ...(chosen.length > 0 ? { kind: chosen } : {}) })}
      />
      <KindChoice chosen={chosen} onChange={(kinds) => setParams({ q: words, kind: kinds })} />
      {answer.isLoadingError && (
        <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />
      )}
      {answer.isLoading && <PageLoading />}
      {words === '' && (
        <Empty words="Type a name, another name that the papers use, or words of a text: it finds boards, plans, actions, people and everything else in the register. The key / opens the search from any page." />
      )}
      {found && (
        <>
          <Typography component="output" color="textSecondary" sx={{ display: 'block', mb: 1.5 }}>
            {found.totalCount === 0 ? `Nothing matches “${words}”.` : count(found.totalCount, 'result')}
          </Typography>
          {found.totalCount === 0 && (
            <Empty words="Try fewer words, the beginning of a word, or another name that the papers use.">
              {chosen.length > 0 && (
                <Button variant="outlined" onClick={() => setParams({ q: words })}>
                  Search all kinds
                </Button>
              )}
            </Empty>
          )}
          <SearchResults results={found.nodes} />
          {found.totalCount > found.nodes.length && (
            <ShowMore onMore={() => setShown(shown + STEP)} isFetching={answer.isFetching} />
          )}
        </>
      )}
    </>
  );
}

function SearchForm({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  const [typed, setTyped] = useState(words);
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim()) onSearch(typed.trim());
      }}
      sx={{ display: 'flex', gap: 1, mb: 2, maxWidth: 640 }}
    >
      <TextField
        type="search"
        label="Words"
        fullWidth
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" variant="contained">
        Search
      </Button>
    </Box>
  );
}
