import { EcosystemChangesDocument, EcosystemMapDocument } from '@golden-thread/schema/operations';
import { useMemo } from 'react';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { today } from '../shared/dates';
import { bothDays, changesFrom, type Changes } from './compare/changes';
import { EVERY_KIND, mapVariables, wholeMap } from './mapOfDay';

function useMapOfDay(day: string, asAt: string | null, enabled = true) {
  const { data, error, isPending, isPlaceholderData, refetch } = useRegisterQuery(
    EcosystemMapDocument,
    mapVariables(asAt),
    { enabled },
  );
  // What was shown stays until the other day is there, and is still of its own day.
  const whole = useMemo(() => data && wholeMap(data, day), [data, day]);
  return {
    whole,
    isComplete: data?.ecosystem.isComplete ?? true,
    isLoading: enabled && (isPending || isPlaceholderData),
    error,
    refetch,
  };
}

/** The map of a day, or of two days with what differs between them. */
export function useEcosystem(asAt: string | null, since: string | null) {
  const now = today();
  const day = asAt ?? now;
  const from = since !== null && since < day ? since : null;
  const later = useMapOfDay(day, asAt);
  const earlier = useMapOfDay(from ?? day, from, from !== null);
  const diff = useRegisterQuery(
    EcosystemChangesDocument,
    { filter: EVERY_KIND, from: from ?? day, to: day },
    { enabled: from !== null },
  );
  const answer = diff.data?.ecosystemDiff;
  const both = useMemo(
    () =>
      from !== null && later.whole && earlier.whole && answer
        ? { whole: bothDays(earlier.whole, later.whole, answer), changes: changesFrom(answer) }
        : null,
    [from, later.whole, earlier.whole, answer],
  );
  const changes: Changes | null = both?.changes ?? null;
  return {
    whole: both?.whole ?? later.whole,
    changes,
    day,
    from,
    isComplete: later.isComplete && earlier.isComplete && (answer?.isComplete ?? true),
    isLoading:
      later.isLoading || earlier.isLoading || (from !== null && (diff.isPending || diff.isPlaceholderData)),
    error: later.error ?? earlier.error ?? diff.error,
    reload: () => void Promise.all([later.refetch(), from && earlier.refetch(), from && diff.refetch()]),
  };
}
