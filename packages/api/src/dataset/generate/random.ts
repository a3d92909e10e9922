import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The millisecond with which the ids of the first council begin; each council has a stretch of its own after it. */
const FIRST = Date.UTC(2023, 0, 1);
const STRETCH = 1_000_000;

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const word = (bits: number) =>
  hex[(bits >>> 24) & 255]! + hex[(bits >>> 16) & 255]! + hex[(bits >>> 8) & 255]! + hex[bits & 255]!;

/**
 * What is left to chance in one council: the same for the same seed and council, however many others there are. Ids are
 * UUIDs of version 7, as the register gives them out, whose milliseconds count up with each id.
 */
export class Random {
  private readonly numbers;
  private moment: number;

  constructor(seed: number, council: number) {
    this.numbers = xoroshiro128plus((seed ^ Math.imul(council + 1, 0x9e3779b1)) | 0);
    this.moment = FIRST + council * STRETCH;
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return uniformInt(this.numbers, from, to);
  }

  chance(percent: number): boolean {
    return this.whole(1, 100) <= percent;
  }

  pick<Item>(list: readonly Item[]): Item {
    return list[this.whole(0, list.length - 1)]!;
  }

  /** Several different items of a list, in its order. */
  several<Item>(list: readonly Item[], count: number): Item[] {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, list.length)) chosen.add(this.whole(0, list.length - 1));
    return [...chosen].toSorted((one, other) => one - other).map((index) => list[index]!);
  }

  id(): string {
    this.moment += 1;
    const time = this.moment.toString(16).padStart(12, '0');
    const [a, b, c] = [this.numbers.next(), word(this.numbers.next()), word(this.numbers.next())];
    const version = word((a & 0x0fff) | 0x7000).slice(4);
    const variant = word(((a >>> 16) & 0x3fff) | 0x8000).slice(4);
    return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${b}${c.slice(4)}`;
  }
}
