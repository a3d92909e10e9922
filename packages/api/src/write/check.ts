import type { PublishedDateInput } from './write.inputs.js';
import { Refusal, type UserErrorCode, type UserErrorData } from './refusal.js';

/** Longest texts that the register takes. */
export const MAX_NAME = 300;
export const MAX_TEXT = 20_000;
const MAX_LIST = 200;

/** Control characters but tab, line feed and carriage return: they come from copying, and break papers and exports. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

/** Collects everything that is wrong with an entry, so that a person mends it in one go. */
export class Check {
  private readonly errors: UserErrorData[] = [];

  add(code: UserErrorCode, field: string[], message: string): void {
    this.errors.push({ code, field, message });
  }

  /** A text that must be there and not be blank. */
  required(field: string, value: string | null | undefined, longest = MAX_NAME): string {
    if (value == null || value.trim() === '') {
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

  private text(field: string[], value: string, longest: number): string {
    const trimmed = value.trim().replace(/\r\n?/g, '\n');
    if (trimmed.length > longest) {
      this.add('TOO_LONG', field, `At most ${longest} characters; it has ${trimmed.length}.`);
    }
    if (CONTROL.test(trimmed))
      this.add('INVALID', field, 'It holds control characters. Remove them, or type it anew.');
    return trimmed;
  }
}

const words = (field: string) => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
