import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ResponsibilitiesOfDocument } from '@golden-thread/schema/operations';
import { Link } from 'react-router-dom';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { PageLoading } from '../layout/PageLoading';
import { AddTieLink } from '../edit/AddTieLink';
import { Empty } from '../shared/Empty';
import { ErrorPanel } from '../shared/ErrorPanel';
import type { NodeRef } from '../shared/NodeLink';
import { paths } from '../shared/paths';
import { Section } from '../shared/Section';
import { count } from '../shared/terms';
import { ActionTable } from './ActionTable';
import type { ActionCell } from './actionCells';
import { ResponsibilityFilters } from './ResponsibilityFilters';
import { hasShare, useResponsibilityFilter } from './useResponsibilityFilter';

const CELLS: ActionCell[] = ['plan', 'parties', 'timescale', 'rating', 'lastProgress'];

interface ResponsibilitiesProps {
  /** A post, a board or an organisation. */
  party: NodeRef;
  day: string | undefined;
  /** Says so when there is nothing; otherwise the section is left out. */
  isAlwaysShown?: boolean;
}

/** What a party answers for, alone or with others, and what it supports. */
export function Responsibilities({ party, day, isAlwaysShown = false }: ResponsibilitiesProps) {
  const [filter, setFilter] = useResponsibilityFilter();
  const due = filter.dueBy ? { dueOn: { lte: filter.dueBy } } : {};
  const overdue = filter.isOverdue ? { isOverdue: true } : {};
  const answer = useRegisterQuery(ResponsibilitiesOfDocument, {
    accountable: { accountableId: party.id, ...due, ...overdue },
    supports: { supportedById: party.id, ...due, ...overdue },
    asAt: day,
  });
  if (answer.isLoadingError)
    return <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />;
  if (answer.isPending) return <PageLoading />;

  const { accountable, supports } = answer.data;
  const isFiltered = filter.dueBy !== undefined || filter.isOverdue || filter.share !== 'any';
  if (!isFiltered && !isAlwaysShown && accountable.totalCount + supports.totalCount === 0) return null;
  const answersFor = accountable.nodes.filter((action) => hasShare(action.accountable.length, filter.share));
  const alone = accountable.nodes.filter((action) => action.accountable.length === 1).length;

  return (
    <>
      <Section
        title="Accountable for"
        lead={`${count(accountable.totalCount, 'action')}${filter.dueBy || filter.isOverdue ? ' of those asked for' : ''}: ${alone} alone, ${accountable.nodes.length - alone} jointly.`}
        actions={
          <Button
            component={Link}
            to={paths.list('actions', { accountableId: party.id, asAt: day })}
            className="no-print"
          >
            Open as a list
          </Button>
        }
      >
        <ResponsibilityFilters filter={filter} onChange={setFilter} />
        {answersFor.length > 0 ? (
          <ActionTable
            actions={answersFor}
            cells={CELLS}
            label={`Actions for which ${party.name} is accountable`}
          />
        ) : (
          <Empty
            words={
              isFiltered
                ? 'None of its actions match. Widen the choice above.'
                : 'No action names it as accountable.'
            }
          >
            {!isFiltered && (
              <AddTieLink to={party.id} choice="ACCOUNTABLE_FOR source">
                Add an action that it answers for
              </AddTieLink>
            )}
          </Empty>
        )}
      </Section>
      {supports.totalCount > 0 && (
        <Section
          title="Supports"
          lead={`${count(supports.totalCount, 'action')} for which another party answers.`}
        >
          <ActionTable actions={supports.nodes} cells={CELLS} label={`Actions that ${party.name} supports`} />
        </Section>
      )}
      {accountable.totalCount > accountable.nodes.length && (
        <Box sx={{ mb: 3 }}>
          Only the first {accountable.nodes.length} are shown here; the list has them all.
        </Box>
      )}
    </>
  );
}
