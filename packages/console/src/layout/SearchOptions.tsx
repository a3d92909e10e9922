import Box from '@mui/material/Box';
import { Headline } from '../shared/Headline';
import { kinds } from '../shared/kinds';
import type { NodeRef } from '../shared/NodeLink';
import { count } from '../shared/terms';

export interface SearchLine {
  node: NodeRef;
  /** Where the words stand in it. */
  headline?: string | null;
}

interface SearchOptionsProps {
  id: string;
  lines: readonly SearchLine[];
  /** Whether the lines were searched for; otherwise they are what was viewed last. */
  isSearch: boolean;
  total: number;
  active: number;
  isSearching: boolean;
  error: string | null;
  onChoose: (line: number) => void;
}

/** The list under the search field. Chosen by press or by the field's keys; it never takes the focus itself. */
export function SearchOptions({
  id,
  lines,
  isSearch,
  total,
  active,
  isSearching,
  error,
  onChoose,
}: SearchOptionsProps) {
  const summary = isSearch ? describe(total, lines.length, isSearching, error) : restingWords(lines.length);
  return (
    // The keys of the field walk the list, so a press leaves the focus there.
    <Box onMouseDown={(event) => event.preventDefault()} sx={{ minHeight: 180, pb: 0.5 }}>
      {(lines.length > 0 || isSearch) && (
        <Box
          component="ul"
          id={id}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a list beside a text field, which <select> is not
          role="listbox"
          aria-label={isSearch ? 'Search results' : 'Recently viewed'}
          sx={{ listStyle: 'none', m: 0, p: 0.75, maxHeight: 'min(65vh, 560px)', overflowY: 'auto' }}
        >
          {lines.map(({ node, headline }, line) => {
            const { kind, name, reference } = node;
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
          {isSearch && (
            <Line
              id={`${id}-${lines.length}`}
              isActive={active === lines.length}
              onChoose={() => onChoose(lines.length)}
            >
              <Box sx={{ color: 'primary.main', fontWeight: 600 }}>
                {total > 0 ? `See all ${count(total, 'result')}` : 'Open the search page'}
              </Box>
            </Line>
          )}
        </Box>
      )}
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

function restingWords(recent: number): string {
  return recent > 0
    ? 'Recently viewed on this device. Type to search the whole register.'
    : 'Type to search the whole register: boards, plans, actions, posts, people, papers.';
}

function describe(total: number, shown: number, isSearching: boolean, error: string | null): string {
  if (error) return error;
  if (isSearching) return 'Searching …';
  if (total === 0) return 'Nothing in the register matches.';
  return shown < total ? `The first ${shown} of ${total}` : count(total, 'result');
}

const plain = (headline: string) => headline.replaceAll('**', '');
