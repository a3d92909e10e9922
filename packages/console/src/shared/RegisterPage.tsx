import Typography from '@mui/material/Typography';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PageLoading } from '../layout/PageLoading';
import { formatDate } from './dates';
import { ErrorPanel } from './ErrorPanel';
import { PageHeader } from './PageHeader';

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

/** Waiting, failing and finding nothing, the same on every page. */
export function RegisterPage<Data, Found>(props: RegisterPageProps<Data, Found>) {
  const { answer, find, what, day, onToday, children } = props;
  if (answer.isPending) return <PageLoading />;
  if (answer.isError) {
    return (
      <>
        <PageHeader title="The register did not answer" />
        <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />
      </>
    );
  }
  const found = find(answer.data);
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
        <Typography>
          The address may be mistyped, or the link may be old. Try the search at the top.
        </Typography>
      )}
    </>
  );
}
