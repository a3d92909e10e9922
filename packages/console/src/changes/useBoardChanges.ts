import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { BoardBetweenQuery } from '@golden-thread/schema/writing';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../data/dataProvider';
import type { Query } from '../data/query';
import type { PlanChanges, Sentence } from './boardChanges';
import { changesOfBoard, tiesOfBoard } from './ofBoard';
import { changesOfPlan } from './ofPlan';

type Board = NonNullable<BoardBetweenQuery['board']>;

export interface BoardChanges {
  board: Sentence[];
  lines: Sentence[];
  plans: PlanChanges[];
  /** Whether all was compared that ought to be. */
  isWhole: boolean;
}

/** What changed for a board after one day, up to another, by the days on which things were true or reported. */
export function useBoardChanges(board: Board, since: string, to: string): UseQueryResult<BoardChanges> {
  const { query } = useDataProvider<RegisterDataProvider>();
  return useQuery({
    queryKey: ['query', 'boardChanges', board.id, since, to],
    queryFn: async ({ signal }) => {
      const ask = ((document, variables) => query(document, variables, { signal })) as Query;
      const days = { since, to };
      const ties = await tiesOfBoard(ask, board.id, days);
      const [own, plans] = await Promise.all([
        changesOfBoard(ask, board.id, ties, days),
        Promise.all(ties.plans.map((each) => changesOfPlan(ask, each, board.id, days))),
      ]);
      const isWhole = ties.isWhole && own.isWhole && plans.every((plan) => plan.isWhole);
      return { ...own, plans, isWhole };
    },
  });
}
