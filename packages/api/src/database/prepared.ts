import { createHash } from 'node:crypto';

/** How many statements are prepared at most: each connection keeps the plans of those that it was asked. */
const MOST = 500;
/** Who asks three times, asks again. */
const FROM = 3;
/** How many statements are remembered until they are asked again. */
const REMEMBERED = 2000;

/**
 * Gives statements that are asked again and again a name, under which a connection keeps them parsed and planned. Their text
 * holds no values, so that one text serves all of its kind.
 */
export class Prepared {
  private readonly names = new Map<string, string>();
  private asked = new Map<string, number>();

  /** The name of a statement; undefined while it is not worth one. A plan is of one search path, so that the name is too. */
  nameOf(path: string, text: string): string | undefined {
    const key = `${path}\n${text}`;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const times = (this.asked.get(key) ?? 0) + 1;
    if (times < FROM || this.names.size >= MOST) {
      if (this.asked.size >= REMEMBERED) this.asked = new Map();
      this.asked.set(key, times);
      return undefined;
    }
    this.asked.delete(key);
    const name = `gt_${createHash('sha256').update(key).digest('base64url').slice(0, 40)}`;
    this.names.set(key, name);
    return name;
  }
}
