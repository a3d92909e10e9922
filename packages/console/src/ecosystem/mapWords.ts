import { formatDate } from '../shared/dates';
import { kinds } from '../shared/kinds';
import { count } from '../shared/terms';
import { sentencesOf } from './compare/changes';
import type { Comparison } from './compare/comparison';
import { changesSummary } from './compare/words';
import type { PictureText } from './export/mapSvg';
import type { MapState } from './state/mapState';
import type { MapView } from './state/mapView';

/** "83 nodes, 99 ties as at 21 November 2026"; of two days, how many things came, went and changed. */
export function countsOf({ shown, lit }: MapView, day: string, comparison: Comparison | null): string {
  if (comparison) {
    const { from, to, changes } = comparison;
    return changesSummary(sentencesOf(changes, shown), from, to);
  }
  const all = `${count(shown.nodes.length, 'node')}, ${count(shown.ties.length, 'tie')} as at ${formatDate(day)}`;
  return lit ? `${all}; ${count(lit.nodes.size, 'node')} and ${count(lit.ties.size, 'tie')} stand out` : all;
}

/** What is written on a picture of the map. */
export function pictureText({ focusNode }: MapView, state: MapState, counts: string): PictureText {
  const { kinds: shown, focus } = state;
  const what = new Intl.ListFormat('en-GB').format(shown.map((kind) => kinds[kind].plural.toLowerCase()));
  return {
    title: focus?.hidesRest && focusNode ? `Around ${focusNode.name}` : `Who oversees what: ${what}`,
    subtitle: counts,
    looseHeading: looseHeading(state),
    source: 'Golden Thread: every tie is cited from a published paper in the register.',
  };
}

/** Over the nodes that stand apart. */
export function looseHeading({ hiddenTypes }: MapState): string {
  return hiddenTypes.length > 0 ? 'No ties of the types shown' : 'No ties recorded to what is shown';
}
