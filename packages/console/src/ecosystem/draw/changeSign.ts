import type { Change } from '../compare/changes';

/** A plus, a minus, or a wave, around a point. */
export function changeSign(change: Change, x: number, y: number, size: number): string {
  const level = `M${x - size} ${y}H${x + size}`;
  if (change === 'ENDED') return level;
  if (change === 'ADDED') return `${level}M${x} ${y - size}V${y + size}`;
  return `M${x - size} ${y}q${size / 2} ${-size} ${size} 0t${size} 0`;
}
