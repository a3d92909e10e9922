import { nodeKind } from '@golden-thread/schema';
import { EcosystemMapDocument } from '@golden-thread/schema/operations';
import { useMemo } from 'react';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { today } from '../shared/dates';
import { graphFromAnswer } from './graph/fromAnswer';
import { indexGraph } from './graph/mapGraph';

/** Everything on the map of a day: filters then work at once, and the search finds what is not shown. */
export function useEcosystem(asAt: string | null) {
  const day = asAt ?? today();
  const { data, error, isPending, isPlaceholderData, refetch } = useRegisterQuery(EcosystemMapDocument, {
    filter: { kinds: [...nodeKind.values] },
    ...(asAt ? { asAt } : {}),
  });
  const whole = useMemo(() => data && indexGraph(graphFromAnswer(data, day)), [data, day]);
  return {
    whole,
    day,
    isComplete: data?.ecosystem.isComplete ?? true,
    isLoading: isPending || isPlaceholderData,
    error,
    reload: () => void refetch(),
  };
}
