import { at, type Net } from './model';

/** Lines whose ends are nearer than this would be drawn over each other. */
const APART = 3;
const OVERLAY = 1000;

interface Span {
  net: Net;
  above: number[];
  below: number[];
  left: number;
  right: number;
}

/**
 * Gives each net of one gap the track that it runs along, so that no two of them lie on each other and few cross. Gives the
 * number of tracks.
 */
export function assignTracks(nets: readonly Net[]): number {
  const spans = nets.map(spanOf).filter(({ left, right }) => right - left > 0.01);
  const above = spans.map(() => new Map<number, number>());
  const pull = spans.map(() => 0);
  for (const [a, first] of spans.entries()) {
    for (const [b, second] of spans.entries()) {
      if (b <= a || first.right < second.left - APART || second.right < first.left - APART) continue;
      const cost = crossings(second, first) - crossings(first, second);
      above[a]!.set(b, cost);
      above[b]!.set(a, -cost);
      pull[a]! += cost;
      pull[b]! -= cost;
    }
  }
  const order = linear(above, pull);
  let tracks = 0;
  const placed: number[] = [];
  for (const each of order) {
    const { net } = spans[each]!;
    net.track = 0;
    for (const other of placed) {
      if (above[each]!.has(other)) net.track = Math.max(net.track, spans[other]!.net.track + 1);
    }
    placed.push(each);
    tracks = Math.max(tracks, net.track + 1);
  }
  return tracks;
}

/** Again and again the one that gains most from being above all that are left (the greedy way to few wrong orders). */
function linear(above: readonly ReadonlyMap<number, number>[], pull: number[]): number[] {
  const open = new Set(pull.keys());
  const order: number[] = [];
  while (open.size > 0) {
    let best = -1;
    for (const each of open) if (best < 0 || pull[each]! > pull[best]!) best = each;
    open.delete(best);
    order.push(best);
    for (const [other, cost] of above[best]!) pull[other]! += cost;
  }
  return order;
}

function spanOf(net: Net): Span {
  const above = [...net.above].map(at);
  const below = [...net.below].map(at);
  return { net, above, below, left: Math.min(...above, ...below), right: Math.max(...above, ...below) };
}

/** What it costs that one runs above the other. */
function crossings(upper: Span, lower: Span): number {
  let count = 0;
  for (const x of upper.below) {
    if (x > lower.left && x < lower.right) count += 1;
    if (lower.above.some((other) => Math.abs(other - x) < APART)) count += OVERLAY;
  }
  for (const x of lower.above) if (x > upper.left && x < upper.right) count += 1;
  return count;
}
