import { EcosystemMapDocument } from '@golden-thread/schema/operations';
import type { QueryClient } from '@tanstack/react-query';
import type { Query } from '../data/query';
import { registerQuery } from '../data/useRegisterQuery';
import { today } from '../shared/dates';
import { arrangeMap } from './arrange/arrangeMap';
import { warmUp } from './arrange/elkWorker';
import { spaceShape } from './canvas/spaceShape';
import { mapVariables, wholeMap } from './mapOfDay';
import { isLikelyLarge, stateInAddress } from './state/mapState';
import { mapView } from './state/mapView';

// As soon as this is loaded, before the register is asked.
if (!isLikelyLarge(stateInAddress())) void warmUp();

/**
 * Asks for the map that the address names and has it arranged while the page is still loaded and first drawn: the page
 * then finds both on their way, or there.
 */
export async function arrangeAhead(queryClient: QueryClient, query: Query): Promise<void> {
  const state = stateInAddress();
  const { asAt, since, view, lanes, direction } = state;
  const answer = await queryClient.fetchQuery(registerQuery(query, EcosystemMapDocument, mapVariables(asAt)));
  if (view === 'TABLE' || since !== null) return;
  const { shown } = mapView(wholeMap(answer, asAt ?? today()), state);
  await arrangeMap(shown, { direction: lanes ? 'DOWN' : direction, shape: spaceShape(window), lanes });
}
