import Box from '@mui/material/Box';
import type { SearchRegisterQuery } from '@golden-thread/schema/operations';
import { Headline } from '../shared/Headline';
import { kinds } from '../shared/kinds';
import type { NodeRef } from '../shared/NodeLink';
import { count } from '../shared/terms';

interface SearchOptionsProps {
  id: string;
  results: SearchRegisterQuery['search']['nodes'];
  total: number;
  active: number;
  isSearching: boolean;
  error: string | null;
  onChoose: (line: number) => void;
}

/** The list under the search field. Chosen by press or by the field's keys; it never takes the focus itself. */
export function SearchOptions({
  id,
  results,
  total,
  active,
  isSearching,
  error,
  onChoose,
}: SearchOptionsProps) {
  const summary = describe(total, results.length, isSearching, error);
  return (
    <Box
      // The field would lose the focus, and the list close, before the press is complete.
      onMouseDown={(event) => event.preventDefault()}
      sx={{
        mt: 0.75,
        width: 'min(560px, calc(100vw - 16px))',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        boxShadow: 6,
      }}
    >
      <Box
        component="ul"
        id={id}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a list beside a text field, which <select> is not
        role="listbox"
        aria-label="Search results"
        sx={{ listStyle: 'none', m: 0, p: 0.75, maxHeight: 'min(65vh, 560px)', overflowY: 'auto' }}
      >
        {results.map(({ node, headline }, line) => {
          const { kind, name, reference }: NodeRef = node;
          const { Icon, label } = kinds[kind];
          return (
            <Line
              key={node.id}
              id={`${id}-${line}`}
              isActive={line === active}
              onChoose={() => onChoose(line)}
            >
              <Icon fontSize="small" sx={{ color: 'text.secondary', mt: 0.25 }} aria-hidden />
              <Box sx={{ minWidth: 0 }}>
                <Box sx={{ fontWeight: 600 }}>
                  {reference && `${reference} `}
                  {name}
                </Box>
                <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', lineHeight: 1.4 }}>
                  {label}
                  {headline && plain(headline) !== name && (
                    <>
                      {' · '}
                      <Headline text={headline} />
                    </>
                  )}
                </Box>
              </Box>
            </Line>
          );
        })}
        <Line
          id={`${id}-${results.length}`}
          isActive={active === results.length}
          onChoose={() => onChoose(results.length)}
        >
          <Box sx={{ color: 'primary.main', fontWeight: 600 }}>
            {total > 0 ? `See all ${count(total, 'result')}` : 'Open the search page'}
          </Box>
        </Line>
      </Box>
      <Box
        component="output"
        sx={{
          display: 'block',
          px: 2,
          pb: 1.25,
          fontSize: '0.875rem',
          color: error ? 'error.main' : 'text.secondary',
        }}
      >
        {summary}
      </Box>
    </Box>
  );
}

interface LineProps {
  id: string;
  isActive: boolean;
  onChoose: () => void;
  children: React.ReactNode;
}

function Line({ id, isActive, onChoose, children }: LineProps) {
  return (
    <Box
      component="li"
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- belongs to that list
      role="option"
      aria-selected={isActive}
      onClick={onChoose}
      ref={(line: HTMLLIElement | null) => {
        if (isActive) line?.scrollIntoView({ block: 'nearest' });
      }}
      sx={{
        display: 'flex',
        gap: 1.25,
        px: 1.25,
        py: 1,
        borderRadius: 1,
        cursor: 'pointer',
        bgcolor: isActive ? 'primary.light' : 'transparent',
        outline: isActive ? '2px solid' : 'none',
        outlineColor: 'primary.main',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      {children}
    </Box>
  );
}

function describe(total: number, shown: number, isSearching: boolean, error: string | null): string {
  if (error) return error;
  if (isSearching) return 'Searching …';
  if (total === 0) return 'Nothing in the register matches.';
  return shown < total ? `The first ${shown} of ${total}` : count(total, 'result');
}

const plain = (headline: string) => headline.replaceAll('**', '');
