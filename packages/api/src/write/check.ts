import { LINE_BREAK, NOT_IN_A_LINE, REORDERING } from '../shared/one-line.js';
import type { PublishedDateInput } from './write.inputs.js';
import { Refusal, type UserErrorCode, type UserErrorData } from './refusal.js';

/** Longest texts that the register takes. */
export const MAX_NAME = 300;
export const MAX_TEXT = 20_000;
const MAX_LIST = 200;

/** Control characters but tab, line feed and carriage return: they come from copying, and break papers and exports. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

/** Something to see: a name of spaces and joiners alone is blank however long it is. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Words that stand where an address could: the console makes a new record at this one. */
export const RESERVED_SLUGS: readonly string[] = ['create'];

const SLUG = /^[a-z0-9]+([-./][a-z0-9]+)*$/;

/** Collects everything that is wrong with an entry, so that a person mends it in one go. */
export class Check {
  private readonly errors: UserErrorData[] = [];

  add(code: UserErrorCode, field: string[], message: string): void {
    this.errors.push({ code, field, message });
  }

  /** A text that must be there and not be blank. */
  required(field: string, value: string | null | undefined, longest = MAX_NAME): string {
    if (value == null || !VISIBLE.test(value)) {
      this.add('REQUIRED', [field], `Give a ${words(field)}.`);
      return '';
    }
    return this.text([field], value, longest);
  }

  /** A text that may be left out (undefined) or taken away (null). Blank is the same as null. */
  optional(field: string, value: string | null | undefined, longest = MAX_TEXT): string | null | undefined {
    if (value == null) return value;
    return value.trim() === '' ? null : this.text([field], value, longest);
  }

  /** A readable address. */
  slug(field: string, value: string): string {
    const slug = value.trim();
    if (slug.length > MAX_NAME) {
      this.add('TOO_LONG', [field], `At most ${MAX_NAME} characters; it has ${slug.length}.`);
    } else if (!SLUG.test(slug)) {
      const message =
        'An address is made of lower-case letters, digits and hyphens, such as corporate-parenting-board.';
      this.add('INVALID', [field], message);
    } else if (RESERVED_SLUGS.includes(slug)) {
      this.add('INVALID', [field], `The address "${slug}" means to make a new record. Give another.`);
    }
    return slug;
  }

  /** A value that a record always has: it can be left as it is, or changed, and not taken away. */
  kept<Value>(field: string, value: Value | null | undefined): Value | undefined {
    if (value === null) {
      this.add('REQUIRED', [field], 'It cannot be taken away. Give another, or leave it out.');
    }
    return value ?? undefined;
  }

  list(
    field: string,
    values: readonly string[] | null | undefined,
    longest = MAX_NAME,
  ): string[] | undefined {
    if (values == null) return undefined;
    if (values.length > MAX_LIST) this.add('TOO_LONG', [field], `At most ${MAX_LIST} entries.`);
    return [
      ...new Set(values.map((value, index) => this.text([field, String(index)], value, longest))),
    ].filter((value) => value !== '');
  }

  /** The three columns of a date as published, for `name`, or nothing when it was left out. */
  date(field: string, value: PublishedDateInput | null | undefined): Record<string, string | null> {
    if (value === undefined) return {};
    const text = value?.text == null ? null : this.text([field, 'text'], value.text, MAX_NAME);
    if (value?.precision != null && value.date == null && !text)
      this.add('REQUIRED', [field, 'date'], 'Give the date that the precision is of, or leave both out.');
    return {
      [field]: value?.date ?? null,
      [`${field}Precision`]: value?.date == null ? null : (value.precision ?? 'DAY'),
      [`${field}Text`]: text,
    };
  }

  /** Refuses the entry if anything is wrong with it. */
  done(): void {
    if (this.errors.length > 0) throw new Refusal(this.errors);
  }

  /** The same checks for an entry inside this one: what is wrong is told with the way to it. */
  within(...path: string[]): Check {
    const inner = new Check();
    inner.add = (code, field, message) => this.add(code, [...path, ...field], message);
    return inner;
  }

  private text(field: string[], value: string, longest: number): string {
    const trimmed = value.trim().replace(/\r\n?/g, '\n');
    if (trimmed.length > longest) {
      this.add('TOO_LONG', field, `At most ${longest} characters; it has ${trimmed.length}.`);
    }
    const fault = faultOf(trimmed, longest <= MAX_NAME);
    if (fault !== null) this.add('INVALID', field, fault);
    return trimmed;
  }
}

/** Texts of the length of a name stand in lists, headings and sentences, and so are of one line. */
function faultOf(text: string, isOneLine: boolean): string | null {
  if (CONTROL.test(text)) return 'It holds control characters. Remove them, or type it anew.';
  if (isOneLine && LINE_BREAK.test(text)) return 'It is to be one line. Take out the line breaks.';
  if (isOneLine ? NOT_IN_A_LINE.test(text) : REORDERING.test(text))
    return 'It holds tabs, or unseen marks that change the order in which it is read. Remove them, or type it anew.';
  return null;
}

const words = (field: string) => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
