import { createHash } from 'node:crypto';
import { RENEWED_AFTER_SECONDS } from './server.js';

/** Who asks three times, asks again. */
const FROM = 3;
/** How many statements are remembered until they are asked again. */
const REMEMBERED = 2000;
/**
 * Of how many characters the texts of named statements are together, at most; and those newly named while a connection lives.
 * A connection keeps what it prepared, some fifty bytes a character, until it is renewed: whoever makes up statements
 * without end must not fill PostgreSQL's memory with them.
 */
const MOST_TEXT = 1_000_000;

/**
 * Gives statements that are asked again and again a name, under which a connection keeps them parsed and planned. Their text
 * holds no values, so that one text serves all of its kind.
 */
export class Prepared {
  /** By path and text; who was asked last stands last. */
  private readonly names = new Map<string, string>();
  private asked = new Map<string, number>();
  private kept = 0;
  private spent = 0;
  private since = performance.now();

  /** The name of a statement; undefined while it is not worth one. A plan is of one search path, so that the name is too. */
  nameOf(path: string, text: string): string | undefined {
    const key = `${path}\n${text}`;
    const known = this.names.get(key);
    if (known !== undefined) {
      this.names.delete(key);
      this.names.set(key, known);
      return known;
    }
    const times = (this.asked.get(key) ?? 0) + 1;
    if (times < FROM || !this.affords(key.length)) {
      if (this.asked.size >= REMEMBERED) this.asked = new Map();
      this.asked.set(key, times);
      return undefined;
    }
    this.asked.delete(key);
    const name = `gt_${createHash('sha256').update(key).digest('base64url').slice(0, 40)}`;
    this.keep(key, name);
    return name;
  }

  private affords(characters: number): boolean {
    const now = performance.now();
    if (now - this.since > RENEWED_AFTER_SECONDS * 1000) {
      this.since = now;
      this.spent = 0;
    }
    if (this.spent + characters > MOST_TEXT) return false;
    this.spent += characters;
    return true;
  }

  private keep(key: string, name: string): void {
    this.names.set(key, name);
    this.kept += key.length;
    for (const oldest of this.names.keys()) {
      if (this.kept <= MOST_TEXT) return;
      this.names.delete(oldest);
      this.kept -= oldest.length;
    }
  }
}
