import Button from '@mui/material/Button';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { RegisterError } from '../data/registerError';
import { PageLoading } from '../layout/PageLoading';
import { formatDate } from './dates';
import { Empty } from './Empty';
import { ErrorPanel } from './ErrorPanel';
import { PageHeader } from './PageHeader';
import { paths, type ResourceName } from './paths';

interface RegisterPageProps<Data, Found> {
  answer: UseQueryResult<Data>;
  /** What the page is about, from the answer; null when the register holds no such thing. */
  find: (data: Data) => Found | null | undefined;
  /** "board", for the sentence when there is none. */
  what: string;
  day?: string | undefined;
  /** How to leave the chosen day, when nothing existed on it. */
  onToday?: () => void;
  children: (found: Found) => ReactNode;
}

/** Where to look instead. Parts of plans have no list of their own. */
const LISTS: Readonly<Record<string, ResourceName>> = {
  board: 'boards',
  plan: 'plans',
  priority: 'plans',
  outcome: 'plans',
  action: 'actions',
  post: 'posts',
  person: 'people',
  organisation: 'organisations',
  document: 'documents',
  relationship: 'relationships',
};

/** Waiting, failing and finding nothing, the same on every page. */
export function RegisterPage<Data, Found>(props: RegisterPageProps<Data, Found>) {
  const { answer, find, what, day, onToday, children } = props;
  if (answer.isPending) return <PageLoading />;
  if (answer.isLoadingError) {
    const { error, refetch } = answer;
    // What it refused it would refuse again.
    const isRefused = error instanceof RegisterError && !error.isRetryable;
    return (
      <>
        <PageHeader title={isRefused ? 'This cannot be shown' : 'The register did not answer'} />
        <ErrorPanel message={error.message} {...(isRefused ? {} : { onRetry: () => void refetch() })} />
      </>
    );
  }
  const found = find(answer.data);
  const list = LISTS[what];
  if (found) return children(found);
  return (
    <>
      <PageHeader title={day ? `No such ${what} on ${formatDate(day)}` : `No such ${what}`} />
      {day && onToday ? (
        <ErrorPanel
          severity="info"
          message={`By its dates it did not exist on that day, or the address is mistyped.`}
          onRetry={onToday}
          retryLabel="Show it without a day"
        />
      ) : (
        <Empty words="The address may be mistyped, or the link may be old. Try the search at the top.">
          {list && (
            <Button component={Link} to={paths.list(list)} variant="outlined">
              {`All ${list}`}
            </Button>
          )}
        </Empty>
      )}
    </>
  );
}
