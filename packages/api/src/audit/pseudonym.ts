const LETTER = String.raw`[\p{L}\p{N}_]`;
/** "Smith" is a word in "Smith's", and none in "Smithson" or "Smith-Jones", who is somebody else. */
const BEFORE = String.raw`(?<!${LETTER}|[\p{L}\p{N}]-)`;
const BEHIND = String.raw`(?!${LETTER}|-[\p{L}\p{N}])`;

const MAX_LENGTH: Record<string, number> = { name: 300, slug: 300 };

/** The words by which a person is known, and what stands in their place. */
export class Pseudonym {
  private readonly substitutions: { pattern: RegExp; by: string }[];
  /** Lower-case beginnings of a search: whatever holds one of the names holds one of these. */
  readonly traces: string[];

  constructor(
    readonly name: string,
    readonly slug: string,
    names: readonly string[],
    slugs: readonly string[],
  ) {
    const words = unique(names).filter((word) => traceOf(word) !== '');
    // A slug of one word is an ordinary word elsewhere.
    const addresses = unique(slugs).filter((address) => address.includes('-'));
    this.substitutions = [
      ...words.map((word) => ({ pattern: patternOf(word), by: name })),
      ...addresses.map((address) => ({
        pattern: new RegExp(`(?<![a-z0-9])${escaped(address)}(?![a-z0-9])`, 'g'),
        by: slug,
      })),
    ];
    this.traces = unique([...words, ...addresses].map(traceOf));
  }

  text(value: string): string {
    return this.substitutions.reduce((text, { pattern, by }) => text.replace(pattern, () => by), value);
  }

  /** A JSON value with every text in it replaced. */
  value<T>(value: T, key = ''): T {
    if (typeof value === 'string') return this.text(value).slice(0, MAX_LENGTH[key]) as T;
    if (Array.isArray(value)) return value.map((entry) => this.value<unknown>(entry)) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.keys(value).map((name) => [name, this.entry(value as Record<string, unknown>, name)]),
    ) as T;
  }

  /** One entry of a JSON object, or column of a row. */
  entry(of: Record<string, unknown>, name: string): unknown {
    // Another person's address may begin with this one's. The record of an erasure holds numbers and hashes only.
    if (name === 'erasure' || (name === 'slug' && of['kind'] === 'PERSON')) return of[name];
    return this.value(of[name], name);
  }
}

/** A full name is found in whatever case and spacing; a single word only as it is written, for it may be a common one. */
function patternOf(name: string): RegExp {
  const parts = name.trim().split(/\s+/);
  return new RegExp(
    `${BEFORE}${parts.map(escaped).join(String.raw`\s+`)}${BEHIND}`,
    parts.length > 1 ? 'giu' : 'gu',
  );
}

/** The longest word of a name: a text without it does not hold the name. */
function traceOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.toSorted((one, other) => other.length - one.length)[0] ?? '';
}

/** Longest first, so that a name is replaced whole before a shorter one that is part of it. */
const unique = (words: readonly string[]) =>
  [...new Set(words)].toSorted((one, other) => other.length - one.length);

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
