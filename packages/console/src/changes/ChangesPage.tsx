import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ChangesSinceDocument } from '@golden-thread/schema/writing';
import { Link, useSearchParams } from 'react-router-dom';
import { useRegisterPages } from '../data/useRegisterPages';
import { PageLoading } from '../layout/PageLoading';
import { formatInstant } from '../shared/dates';
import { Empty } from '../shared/Empty';
import { ErrorPanel } from '../shared/ErrorPanel';
import { PageHeader } from '../shared/PageHeader';
import { paths } from '../shared/paths';
import { PrintButton } from '../shared/PrintButton';
import { ShowMore } from '../shared/ShowMore';
import { count } from '../shared/terms';
import { ChangeList } from './ChangeList';

const PAGE = 50;
const LEFT_OUT =
  'Parts of a plan that only moved up or down because another came or went, or began or ended with their plan, are left out; their own history has it.';

/** What was entered in the register since an instant, the newest first. */
export function ChangesPage() {
  const [params] = useSearchParams();
  const given = params.get('since');
  const since = given && !Number.isNaN(Date.parse(given)) ? new Date(given).toISOString() : undefined;
  const answer = useRegisterPages(ChangesSinceDocument, { since, first: PAGE }, ({ changes }) => changes);
  return (
    <>
      <PageHeader
        title="What was entered"
        lead={
          since
            ? `Changes of the register since ${formatInstant(since)}, the newest first. ${LEFT_OUT}`
            : `Changes of the register, the newest first. ${LEFT_OUT}`
        }
        actions={<PrintButton />}
      />
      {answer.isLoadingError && (
        <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />
      )}
      {answer.isPending && <PageLoading />}
      {answer.totalCount !== undefined && (
        <>
          <Typography component="output" color="textSecondary" sx={{ display: 'block', mb: 1.5 }}>
            {count(answer.totalCount, 'change')}
          </Typography>
          {answer.totalCount === 0 && (
            <Empty words="Nothing was entered since then.">
              {since && (
                <Button component={Link} to={paths.changes()} variant="outlined">
                  Show all changes
                </Button>
              )}
            </Empty>
          )}
          <ChangeList changes={answer.rows} />
          {answer.hasNextPage && (
            <ShowMore onMore={() => void answer.fetchNextPage()} isFetching={answer.isFetching} />
          )}
        </>
      )}
    </>
  );
}
